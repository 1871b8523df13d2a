import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { matchText } from '../../../src/core/check/matchText'
import { matchForms } from '../../../src/core/check/model'
import { formPairs } from './formPairs'
import { matchPairs, type Expected } from './matchPairs'
import { morePairs } from './morePairs'
import { outsidePairs, outsidePlaces } from './outsidePairs'
import { resumePairs } from './resumePairs'
import { secondPairs } from './secondPairs'
import { sensePairs } from './sensePairs'
import { shortPairs } from './shortPairs'

const vocabulary = bundledVocabulary()
const isForm = (expected: Expected) => expected === 'yes' || matchForms.some((form) => form === expected)

const everyPair = [matchPairs, formPairs, sensePairs, outsidePairs, secondPairs].flatMap((set) =>
  Object.entries(set),
)

describe.each(everyPair)('matching, %s', (_category, pairs) => {
  it.each(pairs)('%j holds %s: %s', (text, keyword, expected) => {
    const result = matchText(text, keyword, vocabulary)
    expect(result.match).toBe(isForm(expected))
    if (expected === 'yes' || expected === 'no') return
    expect(isForm(expected) ? result.form : result.reason).toBe(expected)
  })
})

describe('matching in short texts', () => {
  it.each([...shortPairs, ...morePairs, ...resumePairs])('%j holds %s: %s', (text, keyword, isThere) => {
    expect(matchText(text, keyword, vocabulary).match).toBe(isThere)
  })
})

describe('matching as a whole', () => {
  const all = Object.values(matchPairs).flat()

  it('is measured on at least two hundred pairs', () => {
    expect(all.length).toBeGreaterThanOrEqual(200)
  })

  it('keeps precision and recall over 0.97', () => {
    let right = 0
    let found = 0
    let wanted = 0
    for (const [text, keyword, expected] of all) {
      const { match } = matchText(text, keyword, vocabulary)
      if (match) found++
      if (isForm(expected)) wanted++
      if (match && isForm(expected)) right++
    }
    expect(right / found).toBeGreaterThan(0.97)
    expect(right / wanted).toBeGreaterThan(0.97)
  })
})

describe('context in a text without headings', () => {
  it.each([
    ['Built billing in Java for two banks.', 'Java', true],
    ['- Built billing in Java', 'Java', true],
    ['Java, Python, SQL', 'Java', false],
    ['Skills: Java, Python, SQL', 'Java', false],
    ['Java', 'Java', false],
    ['• Java\n• Python', 'Python', false],
    ['Administered medications to 6 patients.', 'medication', true],
    ...outsidePlaces,
  ])('%j: %s in context is %s', (text, keyword, inContext) => {
    expect(matchText(text, keyword, vocabulary)).toMatchObject({ match: true, inContext })
  })

  it('takes any input without throwing', () => {
    expect(matchText('', '', vocabulary)).toEqual({
      match: false,
      form: null,
      inContext: false,
      reason: null,
    })
    expect(matchText('Python', '🚀', vocabulary).match).toBe(false)
    expect(matchText('\0\ud800', '()/,', vocabulary).match).toBe(false)
  })
})
