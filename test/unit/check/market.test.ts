import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { learnKeywords, skillMarket, type SavedPosting } from '../../../src/core/check/market'

const vocabulary = bundledVocabulary()
const asks = (title: string, required: string[], preferred: string[] = []): SavedPosting => ({
  title,
  keywords: [
    ...required.map((term) => ({ term, weight: 3, demand: 'required' as const })),
    ...preferred.map((term) => ({ term, weight: 1, demand: 'preferred' as const })),
  ],
})
const wards = [
  asks('Nurse', ['BLS', 'Wound care'], ['Epic']),
  asks('Staff nurse', ['Basic Life Support', 'Triage'], ['Epic']),
  asks('Charge nurse', ['BLS'], ['Wound care', 'Spanish']),
  asks('ICU nurse', ['BLS', 'Wound care', 'Wound care'], ['Telemetry']),
]

describe('learning a role from saved postings', () => {
  it('ranks terms by how many postings ask for them, one term whatever it is called', () => {
    const { keywords } = learnKeywords(wards, vocabulary)
    expect(keywords[0]).toMatchObject({ term: 'BLS', postings: 4, required: 4, share: 1 })
    expect(keywords[1]).toMatchObject({ term: 'Wound care', postings: 3, required: 2, preferred: 1 })
  })

  it('proposes a must-have where most that ask require it, a strong keyword where fewer do', () => {
    const proposals = new Map(learnKeywords(wards, vocabulary).keywords.map((one) => [one.term, one.propose]))
    expect(proposals.get('BLS')).toBe('mustHave')
    expect(proposals.get('Wound care')).toBe('mustHave')
    expect(proposals.get('Epic')).toBe('strong')
    expect(proposals.get('Spanish')).toBeNull()
  })

  it('proposes nothing from fewer than three postings', () => {
    const learned = learnKeywords(wards.slice(0, 2), vocabulary)
    expect(learned.isEnough).toBe(false)
    expect(learned.keywords.length).toBeGreaterThan(0)
    expect(learned.keywords.every(({ propose }) => propose === null)).toBe(true)
  })

  it('leaves out what the role has, in any of its names', () => {
    const terms = learnKeywords(wards, vocabulary, ['Basic life support']).keywords.map(({ term }) => term)
    expect(terms).not.toContain('BLS')
  })
})

describe('the skill gap', () => {
  const resume = textBlocks(
    'Experience\n- Gave wound care to 20 patients a day\n\nSkills\nBasic Life Support, learning Epic\n',
  )
  const market = skillMarket(wards, resume, vocabulary)
  const of = (name: string) => market.find(({ term }) => term === name)

  it('says of each term how many want it and where the resume has it', () => {
    expect(of('BLS')).toMatchObject({ postings: 4, has: true, inContext: false, section: 'Skills' })
    expect(of('Wound care')).toMatchObject({ has: true, inContext: true, section: 'Experience' })
    expect(of('Triage')).toMatchObject({ postings: 1, has: false, section: null, reason: null })
  })

  it('does not count what is only being learned, and says so', () => {
    expect(of('Epic')).toMatchObject({ has: false, reason: 'learning' })
  })

  it('keeps what each posting asks, for a table of terms by postings', () => {
    expect(of('Wound care')?.demands).toEqual(['required', null, 'preferred', 'required'])
  })

  it('is empty where no posting asks for anything', () => {
    expect(skillMarket([asks('Any', [])], resume, vocabulary)).toEqual([])
    expect(learnKeywords([], vocabulary).keywords).toEqual([])
  })
})
