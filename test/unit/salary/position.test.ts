import { describe, expect, test } from 'vitest'
import { DomainError } from '../../../src/core/result'
import type { RoleSalary } from '../../../src/core/role/model'
import { positionOffer } from '../../../src/core/salary/position'

const backend: RoleSalary = {
  currency: 'USD',
  period: 'YEAR',
  average: 113_000,
  low: 85_000,
  high: 140_000,
  levels: [
    { name: 'Entry Level', minYears: 0, maxYears: 2, low: 85_000, high: 102_000 },
    { name: 'Mid Level', minYears: 3, maxYears: 5, low: 102_000, high: 124_000 },
    { name: 'Senior Level', minYears: 6, maxYears: null, low: 124_000, high: 140_000 },
  ],
}
const published: RoleSalary = {
  ...backend,
  percentiles: {
    p10: 82_460,
    p25: 105_210,
    p50: 135_980,
    p75: 171_980,
    p90: 214_670,
    occupation: 'Software Developers',
    source: 'BLS OEWS',
    year: 2025,
  },
}

describe('an offer on its band', () => {
  test('an offer in the range', () => {
    expect(positionOffer(backend, { offer: 118_000 })).toMatchObject({
      position: 'in',
      percentile: null,
      compaRatio: 1.0489,
      rangePenetration: 0.6,
      level: 'Mid Level',
      status: 'ok',
      counter: { target: 135_500, acceptAt: 132_000, walkAway: null },
    })
  })

  test('the percentile comes from a published distribution only', () => {
    expect(positionOffer(published, { offer: 150_000 }).percentile).toBe(61.1)
    expect(positionOffer(published, { offer: 600_000 }).percentile).toBe(99)
    expect(positionOffer(published, { offer: 600_000 }).counter.why.join(' ')).toContain('over the 90th')
  })

  test('the ends belong to the range', () => {
    expect(positionOffer(backend, { offer: 85_000 }).position).toBe('in')
    expect(positionOffer(backend, { offer: 140_000 }).position).toBe('in')
    expect(positionOffer(backend, { offer: 84_999 }).position).toBe('below')
    expect(positionOffer(backend, { offer: 140_001 }).position).toBe('above')
  })

  test.each([
    [0, 'Entry Level'],
    [2.5, 'Entry Level'],
    [3, 'Mid Level'],
    [5.9, 'Mid Level'],
    [30, 'Senior Level'],
  ])('%d years stand on %s whatever the pay', (years, level) => {
    expect(positionOffer(backend, { offer: 90_000, years }).level).toBe(level)
  })

  test.each([
    [20_000, 'Entry Level'],
    [101_999, 'Entry Level'],
    [102_000, 'Mid Level'],
    [124_000, 'Senior Level'],
    [300_000, 'Senior Level'],
  ])('without years a pay of %d stands on %s', (offer, level) => {
    expect(positionOffer(backend, { offer }).level).toBe(level)
  })

  test('without a band only the counter can be said', () => {
    const place = positionOffer(null, { offer: 100_000, walk: 90_000 })
    expect(place).toMatchObject({
      position: null,
      percentile: null,
      compaRatio: null,
      rangePenetration: null,
      level: null,
      status: 'ok',
    })
    expect(place.counter).toMatchObject({ target: 115_000, walkAway: 90_000 })
    expect(Object.keys(place)).toEqual([
      'position',
      'percentile',
      'compaRatio',
      'rangePenetration',
      'level',
      'status',
      'counter',
    ])
  })

  test('an hourly offer is compared with a yearly band, and the other way round', () => {
    expect(positionOffer(backend, { offer: 60 })).toMatchObject({ position: 'in', compaRatio: 1.1093 })
    const hourly: RoleSalary = { ...backend, period: 'HOUR', average: null, low: 30, high: 40, levels: [] }
    expect(positionOffer(hourly, { offer: 72_800 })).toMatchObject({ position: 'in', compaRatio: 1 })
    expect(positionOffer(hourly, { offer: 35 })).toMatchObject({ position: 'in', compaRatio: 1 })
    expect(positionOffer(backend, { offer: 9000, period: 'MONTH' })).toMatchObject({
      position: 'in',
      compaRatio: 0.96,
    })
  })

  test.each([
    [{ offer: 0 }],
    [{ offer: -5 }],
    [{ offer: Number.NaN }],
    [{ offer: 100, walk: -1 }],
    [{ offer: 100, need: 2 }],
    [{ offer: 100, ownNeed: -0.1 }],
    [{ offer: 100, years: -1 }],
  ])('%o is refused with a sentence', (input) => {
    expect(() => positionOffer(backend, input)).toThrow(DomainError)
  })
})
