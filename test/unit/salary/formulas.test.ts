import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annualise, inferPeriod, perPeriod } from '../../../src/core/salary/annualise'
import { levelsFromRange, marketCompa, payRange, rangeFigures } from '../../../src/core/salary/band'
import { normalQuantile, normalShare } from '../../../src/core/salary/normal'
import { payAtPercentile, payPercentile, percentilePoints } from '../../../src/core/salary/percentile'
import type { PercentilePoint } from '../../../src/core/salary/percentile'

/** BLS OEWS May 2025, national: 15-1252 Software Developers and 29-1141 Registered Nurses. */
const published = { occupation: '', source: 'BLS OEWS', year: 2025 }
const developers = percentilePoints({
  p10: 82460,
  p25: 105210,
  p50: 135980,
  p75: 171980,
  p90: 214670,
  ...published,
})
const nurses = percentilePoints({
  p10: 68940,
  p25: 80330,
  p50: 97550,
  p75: 112350,
  p90: 137470,
  ...published,
})

const level = (low: number | null, high: number | null) => ({
  name: '',
  minYears: null,
  maxYears: null,
  low,
  high,
})

describe('F0: pay per year', () => {
  test('E13: an hourly range and a monthly wage become yearly', () => {
    expect(annualise(31.75, 'HOUR')).toBeCloseTo(66_040, 6)
    expect(annualise(39.5, 'HOUR')).toBeCloseTo(82_160, 6)
    expect(annualise(8000, 'MONTH')).toBe(96_000)
    expect(annualise(400, 'DAY')).toBe(104_000)
    expect(annualise(1000, 'WEEK')).toBe(52_000)
  })

  test('a missing period is inferred only where the amount leaves no doubt', () => {
    expect(inferPeriod(38, 42)).toBe('HOUR')
    expect(inferPeriod(399.99, null)).toBe('HOUR')
    expect(inferPeriod(400, null)).toBeNull()
    expect(inferPeriod(19_999, null)).toBeNull()
    expect(inferPeriod(null, 20_000)).toBe('YEAR')
    expect(inferPeriod(14, 215_800)).toBeNull()
    expect(inferPeriod(null, null)).toBeNull()
    expect(inferPeriod(0, 0)).toBeNull()
  })

  test('a monthly wage in yen or rupees is not taken for a yearly one', () => {
    expect(inferPeriod(250_000, 300_000, 'JPY')).toBeNull()
    expect(inferPeriod(6_000_000, 8_000_000, 'JPY')).toBe('YEAR')
    expect(inferPeriod(800_000, 1_200_000, 'INR')).toBe('YEAR')
    expect(inferPeriod(30_000, null, 'INR')).toBeNull()
  })

  test('per period undoes per year', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e7, noNaN: true }),
        fc.constantFrom('HOUR' as const, 'DAY' as const, 'WEEK' as const, 'MONTH' as const, 'YEAR' as const),
        (amount, period) => {
          expect(perPeriod(annualise(amount, period), period)).toBeCloseTo(amount, 4)
        },
      ),
    )
  })
})

describe('F1 and F2: pay and percentile', () => {
  test.each([
    [150_000, 61.1, false],
    [171_980, 75, false],
    [75_000, 6.5, true],
    [230_000, 92.9, true],
    [600_000, 99, true],
    [82_460, 10, false],
  ])('E1 and E2: %d stands at percentile %d', (pay, percentile, extrapolated) => {
    const read = payPercentile(pay, developers)
    expect(read?.value).toBeCloseTo(percentile, 1)
    expect(Math.abs((read?.value ?? 0) - percentile)).toBeLessThan(0.06)
    expect(read?.extrapolated).toBe(extrapolated)
  })

  test('E3: the pay at a percentile', () => {
    expect(Math.round(payAtPercentile(60, developers)?.value ?? 0)).toBe(148_521)
    expect(Math.round(payAtPercentile(40, nurses)?.value ?? 0)).toBe(90_687)
    const top = payAtPercentile(95, developers)
    expect(Math.round(top?.value ?? 0)).toBe(245_131)
    expect(top?.extrapolated).toBe(true)
  })

  test('points that say nothing give no percentile', () => {
    const one: PercentilePoint[] = [{ percentile: 50, pay: 100 }]
    const equal: PercentilePoint[] = [...one, { percentile: 75, pay: 100 }]
    const disordered: PercentilePoint[] = [...one, { percentile: 75, pay: 90 }]
    for (const points of [[], one, equal, disordered]) expect(payPercentile(100, points)).toBeNull()
    expect(payPercentile(0, developers)).toBeNull()
    expect(payPercentile(Number.NaN, developers)).toBeNull()
    expect(payAtPercentile(0, developers)).toBeNull()
    expect(payAtPercentile(100, developers)).toBeNull()
  })

  test('a band that lacks some points is read from those it has', () => {
    const two = percentilePoints({
      p10: null,
      p25: null,
      p50: 135_980,
      p75: 171_980,
      p90: null,
      ...published,
    })
    expect(payPercentile(150_000, two)?.value).toBeCloseTo(61.1, 1)
  })

  test('more pay never stands lower', () => {
    const pay = fc.double({ min: 1, max: 2e6, noNaN: true })
    fc.assert(
      fc.property(pay, pay, (a, b) => {
        const low = payPercentile(Math.min(a, b), developers)?.value ?? 0
        const high = payPercentile(Math.max(a, b), developers)?.value ?? 0
        expect(high).toBeGreaterThanOrEqual(low)
        expect(low).toBeGreaterThanOrEqual(1)
        expect(high).toBeLessThanOrEqual(99)
      }),
    )
  })

  test('the pay at the percentile of a pay is that pay', () => {
    fc.assert(
      fc.property(fc.double({ min: 60_000, max: 300_000, noNaN: true }), (pay) => {
        const percentile = payPercentile(pay, developers)?.value ?? 0
        expect(payAtPercentile(percentile, developers)?.value).toBeCloseTo(pay, 3)
      }),
    )
  })

  test('the normal share and its inverse agree', () => {
    expect(normalShare(1.2815515655446004)).toBeCloseTo(0.9, 12)
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 12)
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
        expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 12)
      }),
    )
  })
})

describe('F4 and F5: range and levels', () => {
  test('E5: pay in a range', () => {
    const figures = rangeFigures(118_000, { low: 85_000, high: 140_000 })
    expect(figures?.compaRatio).toBeCloseTo(1.0489, 4)
    expect(figures?.penetration).toBeCloseTo(0.6, 4)
    expect(figures?.spread).toBeCloseTo(0.6471, 4)
  })

  test('E5b: pay above a range is shown as it is, and against the median', () => {
    const above = rangeFigures(150_000, { low: 85_000, high: 140_000 })
    expect(above?.compaRatio).toBeCloseTo(1.3333, 4)
    expect(above?.penetration).toBeCloseTo(1.1818, 4)
    const low = rangeFigures(75_000, { low: 64_000, high: 96_000 })
    expect(low?.compaRatio).toBeCloseTo(0.9375, 4)
    expect(low?.penetration).toBeCloseTo(0.3438, 4)
    expect(marketCompa(150_000, 135_980)).toBeCloseTo(1.1031, 4)
    expect(marketCompa(1, null)).toBeNull()
  })

  test('a range without width has no figures', () => {
    expect(rangeFigures(100, { low: 100, high: 100 })).toBeNull()
    expect(rangeFigures(100, { low: 200, high: 100 })).toBeNull()
  })

  test('E6: the levels of a plain range', () => {
    const { average, levels } = levelsFromRange({ low: 85_000, high: 140_000 })
    expect(average).toBe(113_000)
    expect(levels.map((level) => [level.low, level.high])).toEqual([
      [85_000, 102_000],
      [102_000, 124_000],
      [124_000, 140_000],
    ])
  })

  test('a guide that states only levels has the range they span', () => {
    const empty = { currency: null, period: null, average: null, low: null, high: null }
    expect(payRange({ ...empty, levels: [level(50, 60), level(60, 90)] })).toEqual({ low: 50, high: 90 })
    expect(payRange({ ...empty, levels: [] })).toBeNull()
    expect(payRange({ ...empty, low: 10, levels: [] })).toBeNull()
  })
})
