import { it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { lookUpTerm } from '../../../src/core/check/vocabulary'
import { moreAdverts } from './moreAdverts'
const vocabulary = bundledVocabulary()
const words = (t: string) => ` ${t.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')} `
const isSame = (a: string, b: string) => { const g = lookUpTerm(vocabulary, a); return (g !== null && g === lookUpTerm(vocabulary, b)) || words(a).includes(words(b)) || words(b).includes(words(a)) }
it('x', () => {
  let R = 0, M = 0, E = 0
  for (const ad of moreAdverts) {
    const given = findPostingKeywords(ad.text, vocabulary).map((k) => k.term)
    const missed = ad.terms.filter((t) => !given.some((o) => isSame(o, t)))
    const extra = given.filter((t) => !ad.terms.some((o) => isSame(o, t)))
    R += ad.terms.length - missed.length; M += missed.length; E += extra.length
    console.log(ad.name, '\n MISSED', missed.join('; '), '\n EXTRA', extra.join('; '))
  }
  const p = R / (R + E), r = R / (R + M)
  console.log('P', p, 'R', r, 'F1', 2 * p * r / (p + r))
})
