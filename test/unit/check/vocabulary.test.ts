import { describe, expect, it } from 'vitest'
import { bundledTerms } from '../../../src/core/check/bundledTerms'
import { bundledVocabulary, vocabularyVersion } from '../../../src/core/check/bundledVocabulary'
import { gateTable } from '../../../src/core/check/gateTable'
import { compileKeyword } from '../../../src/core/check/keyword'
import { compileVocabulary, lookUpTerm, termKey } from '../../../src/core/check/vocabulary'

/** Fewest terms of each field. */
const fewest: Record<string, number> = {
  software: 600,
  cloud: 100,
  security: 80,
  data: 100,
  product: 100,
  design: 60,
  creative: 100,
  marketing: 100,
  sales: 100,
  finance: 100,
  people: 100,
  health: 100,
  education: 100,
  science: 100,
  engineering: 100,
  manufacturing: 100,
  trades: 80,
  construction: 100,
  logistics: 100,
  hospitality: 100,
  legal: 100,
  public: 100,
  office: 100,
  soft: 60,
  languages: 60,
  credentials: 120,
}

describe('the bundled vocabulary', () => {
  const fields = bundledTerms()
  const terms = [...fields.values()].flat()
  const vocabulary = bundledVocabulary()

  it('holds over two and a half thousand reviewed terms, none of its fields thin', () => {
    expect(terms.length).toBeGreaterThanOrEqual(2_700)
    expect([...fields.keys()]).toEqual(Object.keys(fewest))
    for (const [field, own] of fields) expect(own.length, field).toBeGreaterThanOrEqual(fewest[field] ?? 0)
  })

  it('says which edition of the terms it is', () => {
    expect(vocabularyVersion).toBeGreaterThanOrEqual(2)
  })

  it('holds more methods and skills than names of products, and soft skills and certificates beside them', () => {
    const ofKind = (...kinds: string[]) => terms.filter((term) => kinds.includes(term.kind)).length
    expect(ofKind('method', 'skill')).toBeGreaterThan(
      ofKind('language', 'framework', 'tool', 'platform', 'database', 'standard'),
    )
    expect(ofKind('certification')).toBeGreaterThanOrEqual(200)
    expect(ofKind('soft')).toBeGreaterThanOrEqual(100)
    expect(new Set(terms.map((term) => term.kind))).toEqual(
      new Set(
        'language framework tool platform database standard certification method skill soft'.split(' '),
      ),
    )
  })

  it('names each term once and gives no spelling to two terms', () => {
    expect(new Set(terms.map((term) => term.name.toLowerCase())).size).toBe(terms.length)
    const owners = new Map<string, string>()
    for (const term of terms) {
      for (const form of [term.name, term.acronym ?? term.name, ...term.aliases]) {
        const key = termKey(form)
        expect(owners.get(key) ?? term.name, form).toBe(term.name)
        owners.set(key, term.name)
      }
    }
  })

  it('has a rule for every name that it marks as ambiguous', () => {
    for (const term of terms.filter((known) => known.gate)) {
      const keys = [term.name, term.acronym ?? term.name, ...term.aliases].map(termKey)
      expect(
        keys.some((key) => gateTable.has(key)),
        term.name,
      ).toBe(true)
    }
  })

  it('finds each acronym by its full term and the full term by its acronym', () => {
    for (const term of terms) {
      if (term.acronym === undefined) continue
      const pair = compileKeyword(term.name, 0, vocabulary)?.pair
      expect(pair, term.name).toEqual({ acronym: term.acronym, term: term.name })
      expect(lookUpTerm(vocabulary, term.acronym)?.name).toBe(term.name)
      expect(lookUpTerm(vocabulary, term.name)?.acronym).toBe(term.acronym)
    }
  })

  it.each([
    ['k8s', 'Kubernetes'],
    ['Registered nurses', 'Registered Nurse'],
    ['month end close', 'Month-end close'],
    ['data modelling', 'Data modeling'],
    ['Unit tests', 'Unit testing'],
  ])('knows %s as %s', (written, name) => {
    expect(lookUpTerm(vocabulary, written)?.name).toBe(name)
  })

  it('takes a person’s own terms', () => {
    const own = compileVocabulary([{ name: 'Blue Form', aliases: ['BF-7'], kind: 'tool', gate: false }])
    expect(lookUpTerm(own, 'bf7')?.name).toBe('Blue Form')
    expect(lookUpTerm(own, 'Python')).toBeNull()
  })
})
