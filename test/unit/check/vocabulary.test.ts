import { describe, expect, it } from 'vitest'
import { bundledTerms, bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { gateTable } from '../../../src/core/check/gateTable'
import { compileVocabulary, lookUpTerm, termKey } from '../../../src/core/check/vocabulary'

describe('the bundled vocabulary', () => {
  const fields = bundledTerms()
  const terms = [...fields.values()].flat()

  it('holds over a thousand reviewed terms of fifteen fields, none of them empty', () => {
    expect(terms.length).toBeGreaterThanOrEqual(1_000)
    expect(fields.size).toBe(15)
    for (const [field, own] of fields) expect(own.length, field).toBeGreaterThanOrEqual(25)
  })

  it('holds over three hundred methods and skills beside the names of products', () => {
    expect(
      terms.filter((term) => term.kind === 'method' || term.kind === 'skill').length,
    ).toBeGreaterThanOrEqual(300)
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

  it.each([
    ['k8s', 'Kubernetes'],
    ['Registered nurses', 'Registered Nurse'],
    ['month end close', 'Month-end close'],
    ['data modelling', 'Data modeling'],
    ['Unit tests', 'Unit testing'],
  ])('knows %s as %s', (written, name) => {
    expect(lookUpTerm(bundledVocabulary(), written)?.name).toBe(name)
  })

  it('takes a person’s own terms', () => {
    const own = compileVocabulary([{ name: 'Blue Form', aliases: ['BF-7'], kind: 'tool', gate: false }])
    expect(lookUpTerm(own, 'bf7')?.name).toBe('Blue Form')
    expect(lookUpTerm(own, 'Python')).toBeNull()
  })
})
