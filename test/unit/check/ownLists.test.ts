import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck, type CheckInput } from '../../../src/core/check/check'
import { matchText } from '../../../src/core/check/matchText'
import { layOwnTerms } from '../../../src/core/check/ownTerms'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'

const vocabulary = bundledVocabulary()
const resume = textBlocks('Experience\n- Wrote SQL reports for 30 branches\n\nSkills\nExcel, Tableau\n')
const keywords = { mustHave: ['SQL', 'Excel'], strong: ['Tableau', 'Python'], avoid: [] }
const check = (weights?: Record<string, number>, more: CheckInput = {}) =>
  runCheck(
    compileCheck(
      { role: { title: 'Analyst', keywords, ...(weights ? { weights } : {}) }, ...more },
      vocabulary,
    ),
    resume,
  )

describe("the person's own weights", () => {
  it('leave the report as it is where none is given or all are the usual ones', () => {
    expect(check({})).toEqual(check())
    expect(check({ SQL: 3, Excel: 3, Tableau: 1, Python: 1 })).toEqual(check())
  })

  it('move the score towards what they hold dear, and keep the lists', () => {
    expect(check({ SQL: 5 }).score).toBeGreaterThan(check().score ?? 0)
    const report = check({ SQL: 1, Python: 5 })
    expect(report.score).toBeLessThan(check().score ?? 0)
    expect(report.mustHave.map(({ keyword }) => keyword)).toEqual(['SQL', 'Excel'])
  })

  it('change nothing when all grow alike', () => {
    const even = { SQL: 1, Excel: 1, Tableau: 1, Python: 1 }
    const five = { SQL: 5, Excel: 5, Tableau: 5, Python: 5 }
    expect(check(five)).toEqual(check(even))
  })

  it('hold for a term by any of its names, and over what a posting asks', () => {
    const posting = { keywords: [{ term: 'Python', weight: 3, demand: 'required' as const }] }
    expect(check({ python: 5 }, { posting }).score).toBe(check({ Python: 5 }, { posting }).score)
    expect(check({ Python: 1 }, { posting }).score).toBe(check().score)
  })

  it('are kept to one to five, and what is no number is none', () => {
    expect(check({ SQL: 900 })).toEqual(check({ SQL: 5 }))
    expect(check({ SQL: Number.NaN })).toEqual(check())
  })
})

describe("the person's own terms", () => {
  const own = layOwnTerms(vocabulary, [
    { name: 'Frobnicator', aliases: ['Frob', 'FBN-9'] },
    { name: 'Kubernetes', aliases: ['kube cluster'] },
    { name: ' ', aliases: ['nothing'] },
  ])

  it('are found by their aliases, which the vocabulary alone does not know', () => {
    expect(matchText('Ran an FBN9 for two shifts.', 'Frobnicator', own)).toMatchObject({
      match: true,
      form: 'alias',
    })
    expect(matchText('Ran an FBN9 for two shifts.', 'Frobnicator', vocabulary).match).toBe(false)
  })

  it('add to a known term and keep its other names', () => {
    expect(matchText('Looked after a kube cluster.', 'Kubernetes', own).form).toBe('alias')
    expect(matchText('Looked after k8s.', 'Kubernetes', own).form).toBe('alias')
    expect(matchText('Looked after k8s.', 'kube cluster', own).match).toBe(true)
  })

  it('are read out of postings, beside those of the vocabulary', () => {
    const terms = findPostingKeywords('Requirements\n- Frobnicator\n- k8s\n- SQL', own).map(
      ({ term }) => term,
    )
    expect(terms).toEqual(['Frobnicator', 'K8s', 'SQL'])
  })

  it('change nothing for anybody else', () => {
    expect(layOwnTerms(vocabulary, [])).toBe(vocabulary)
    expect(findPostingKeywords('Requirements\n- Frobnicator', vocabulary)).toEqual([])
  })
})

describe('a resume in another language', () => {
  const french = textBlocks(
    'Expérience\n- Développement des services avec Python et Docker pour une équipe dans le secteur de la santé\n' +
      '- Gestion des projets et formation des équipes, avec SQL sur les données du groupe\n',
  )
  const report = runCheck(compileCheck({ keywords: ['Python', 'SQL'] }, vocabulary), french)

  it('is checked for terms as they are written, and the report says so', () => {
    expect(report.language).toBe('other')
    expect(report.note).toContain('language other than English or German')
    expect(report.mustHave.map(({ found }) => found)).toEqual([true, true])
  })

  it('is told from English and German ones', () => {
    const german = 'Berufserfahrung\n- Verantwortlich für die Pflege und Beratung der Kunden im Außendienst\n'
    const of = (text: string) => runCheck(compileCheck({ keywords: ['SQL'] }, vocabulary), textBlocks(text))
    expect(of(german)).toMatchObject({ language: 'de', note: null })
    expect(of('Experience\n- Wrote reports for the team\n')).toMatchObject({ language: 'en', note: null })
    expect(of('Skills\nPython, SQL, La Cucina, Los Angeles\n').language).toBe('en')
  })
})
