import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinValues, signFor, spansOf, splitValues } from '../../../src/core/resume/values'

describe('a list of values on one line', () => {
  it('splits at commas outside brackets', () => {
    expect(splitValues('Go, AWS (EC2, S3), SQL', ',')).toEqual(['Go', 'AWS (EC2, S3)', 'SQL'])
  })

  it('is not hidden by a bracket that never closes', () => {
    expect(splitValues('Excel (advanced, Word, SAP', ',')).toEqual(['Excel (advanced', 'Word', 'SAP'])
  })

  it('takes a sign that no value holds', () => {
    expect(signFor(['Go', 'SQL'])).toBe(',')
    expect(signFor(['Washington, D.C.', 'Paris'])).toBe(';')
  })

  it('knows where each value starts', () => {
    expect(spansOf('  Go ,, SQL\nExcel', ',')).toEqual([
      { value: 'Go', start: 2 },
      { value: 'SQL', start: 8 },
      { value: 'Excel', start: 12 },
    ])
  })

  it('splits into the same values that were joined', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9#+.()/-]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word), (values) => {
        const sign = signFor(values)
        expect(splitValues(joinValues(values, sign), sign)).toEqual(values)
      }),
    )
  })

  it('stays quick on a very long line', () => {
    const started = performance.now()
    splitValues('(a, '.repeat(100_000), ',')
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
