import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bandLayout } from '../../../src/renderer/charts/bandLayout'
import { bandModel, ordinal } from '../../../src/renderer/charts/bandModel'
import { placeLabels } from '../../../src/renderer/charts/placeLabels'
import type { RoleSalary } from '../../../src/core/role/model'

const room = { from: 0, to: 600, gap: 8, tiers: 3 }

describe('placeLabels', () => {
  it('keeps labels that have room where they want to be', () => {
    expect(placeLabels([{ at: 100, width: 40 }, { at: 300, width: 40 }], room)).toEqual([
      { x: 80, tier: 0 },
      { x: 280, tier: 0 },
    ])
  })

  it('keeps a label at the edge inside the chart', () => {
    expect(placeLabels([{ at: 598, width: 60 }], room)).toEqual([{ x: 540, tier: 0 }])
  })

  it('never overlaps two labels, cuts one off or covers a marker line', () => {
    const wish = fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 5, max: 200 }) })
    const blocked = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 14 }), blocked, (wishes, lines) => {
        const boxes = placeLabels(wishes, { ...room, blocked: lines }).flatMap((place, index) =>
          place === null ? [] : [{ ...place, to: place.x + (wishes[index]?.width ?? 0) }],
        )
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-0.01)
          expect(box.to).toBeLessThanOrEqual(600.01)
          for (const line of lines) expect(line <= box.x || line >= box.to).toBe(true)
          for (const other of boxes.slice(index + 1)) {
            if (other.tier === box.tier) expect(other.x >= box.to || other.to <= box.x).toBe(true)
          }
        }
      }),
    )
  })
})

const salary: RoleSalary = {
  currency: 'USD',
  period: 'YEAR',
  average: 113_000,
  low: 85_000,
  high: 140_000,
  levels: [
    { name: 'Entry', minYears: 0, maxYears: 2, low: 85_000, high: 102_000 },
    { name: 'Mid', minYears: 3, maxYears: 5, low: 102_000, high: 124_000 },
    { name: 'Senior', minYears: 5, maxYears: null, low: 124_000, high: 140_000 },
  ],
}

describe('bandLayout', () => {
  it('names every level and both ends of the range', () => {
    const texts = bandLayout(bandModel(salary, []), 'USD', 640).words.map((words) => words.text)
    for (const text of ['Entry', 'Mid', 'Senior', '$85K', '$140K', 'average $113K']) expect(texts).toContain(text)
  })

  it('gives levels that lie over one another a line each', () => {
    const levels = salary.levels.map((level) => ({ ...level, low: 85_000 }))
    const { bars } = bandLayout(bandModel({ ...salary, levels }, []), 'USD', 640)
    expect(new Set(bars.filter((bar) => bar.level > 0).map((bar) => bar.y)).size).toBe(3)
  })

  it('places yearly official wages on the chart of an hourly guide in the guide’s own unit', () => {
    const band = { p10: 30_000, p25: null, p50: 52_000, p75: null, p90: 90_000, occupation: 'x', source: 'x', year: null }
    const hourly: RoleSalary = { ...salary, period: 'HOUR', average: null, low: 20, high: 40, levels: [], percentiles: band }
    expect(bandModel(hourly, []).points.map((point) => Math.round(point.amount))).toEqual([14, 25, 43])
  })

  it('says where the offer stands', () => {
    const model = bandModel(salary, [{ label: 'Your offer', amount: 118_000, tone: 'accent' }])
    expect(model.markers[0]?.text).toBe('Your offer $118K · 60 % of the guide’s range')
  })

  it('keeps every word inside the chart and clear of every other, whatever the salary', () => {
    const amount = fc.option(fc.integer({ min: 0, max: 400_000 }), { nil: null })
    const level = fc.record({
      name: fc.string({ minLength: 1, maxLength: 60 }),
      minYears: fc.constant(null),
      maxYears: fc.constant(null),
      low: amount,
      high: amount,
    })
    const salaries = fc.record({
      currency: fc.constantFrom('USD', 'EUR', null),
      period: fc.constantFrom('YEAR' as const, null),
      average: amount,
      low: amount,
      high: amount,
      levels: fc.array(level, { maxLength: 8 }),
      percentiles: fc.record({
        p10: amount,
        p25: amount,
        p50: amount,
        p75: amount,
        p90: amount,
        occupation: fc.constant('x'),
        source: fc.constant('x'),
        year: fc.constant(null),
      }),
    })
    const marks = fc.array(
      fc.record({ label: fc.constantFrom('Your offer', 'Counter'), amount: fc.integer({ min: 1, max: 500_000 }) }),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(salaries, marks, fc.integer({ min: 300, max: 1400 }), (any, markers, width) => {
        const { words, height } = bandLayout(bandModel(any, markers), any.currency, width)
        const boxes = words.map((each) => ({ ...each, to: each.x + each.text.length * 7 }))
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-0.01)
          expect(box.to).toBeLessThanOrEqual(width + 0.01)
          expect(box.y).toBeLessThanOrEqual(height)
          for (const other of boxes.slice(index + 1)) {
            if (Math.abs(other.y - box.y) < 12) expect(other.x >= box.to - 0.01 || other.to <= box.x + 0.01).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('counts as people count', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 36, 42, 83].map(ordinal).join(' ')).toBe(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 36th 42nd 83rd',
    )
  })
})
