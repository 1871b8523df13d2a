import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counterOffer } from '../../../src/core/salary/counter'

describe('F10: the counter-offer', () => {
  test('E11: the posted maximum caps the ask', () => {
    const counter = counterOffer({
      offer: 130_000,
      walkAway: 128_000,
      employerNeed: 0.6,
      ownNeed: 0.5,
      postedMax: 150_000,
      p90: 214_670,
      currency: 'USD',
    })
    expect(counter.rate).toBeCloseTo(0.155, 10)
    expect(counter).toMatchObject({
      target: 150_000,
      acceptAt: 146_000,
      walkAway: 128_000,
      step: 3500,
      status: 'ok',
    })
    const why = counter.why.join('\n')
    expect(why).toContain('15.5% above the offer of $130,000')
    expect(why).toContain('$150,000, the top of the posted range')
    expect(why).toContain('steps of $3,500')
  })

  test('E11b: Doody’s published example', () => {
    const counter = counterOffer({ offer: 50_000, walkAway: 48_000, employerNeed: 0.4, ownNeed: 1 })
    expect(counter.rate).toBeCloseTo(0.12, 10)
    expect(counter).toMatchObject({ target: 56_000, acceptAt: 55_000, step: 1000, status: 'ok' })
  })

  test('E11c: a walk-away out of reach, and one above the offer', () => {
    expect(counterOffer({ offer: 100_000, walkAway: 125_000 })).toMatchObject({
      target: 120_000,
      status: 'gap',
    })
    expect(counterOffer({ offer: 120_000, walkAway: 126_000, employerNeed: 1, ownNeed: 0 })).toMatchObject({
      target: 144_000,
      status: 'offer_below_walkaway',
      acceptAt: 139_000,
      step: 4000,
    })
  })

  test('an offer at the posted maximum asks for other things', () => {
    const counter = counterOffer({ offer: 150_000, postedMax: 150_000, currency: 'USD' })
    expect(counter).toMatchObject({ status: 'at_posted_max', target: 172_500, walkAway: null })
    expect(counter.why.join(' ')).toContain('sign-on')
  })

  test('nine of ten earning less caps the ask', () => {
    const counter = counterOffer({ offer: 100_000, p90: 110_000, currency: 'USD' })
    expect(counter.target).toBe(110_000)
    expect(counter.why.join(' ')).toContain('nine of ten')
    // A round figure above the ceiling would be one too much.
    expect(counterOffer({ offer: 130_000, postedMax: 140_300 }).target).toBe(140_000)
    expect(counterOffer({ offer: 130_000, postedMax: 130_200 }).target).toBe(130_000)
  })

  test('an hourly offer is rounded to quarters', () => {
    expect(counterOffer({ offer: 35, period: 'HOUR' })).toMatchObject({
      target: 40.25,
      acceptAt: 39.25,
      step: 1,
    })
  })

  test('the ask is never under the offer nor above any ceiling, and acceptance lies between', () => {
    const amount = fc.double({ min: 1, max: 5e6, noNaN: true })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const maybe = fc.option(amount)
    fc.assert(
      fc.property(
        amount,
        maybe,
        maybe,
        maybe,
        share,
        share,
        (offer, walkAway, postedMax, p90, employerNeed, ownNeed) => {
          const counter = counterOffer({ offer, walkAway, postedMax, p90, employerNeed, ownNeed })
          const caps = [1.2 * offer, ...[postedMax, p90].filter((cap) => cap !== null && cap > offer)]
          expect(counter.target).toBeGreaterThanOrEqual(offer)
          expect(counter.target).toBeLessThanOrEqual(Math.min(...caps.map(Number)) + 1e-6)
          expect(counter.acceptAt).toBeGreaterThanOrEqual(offer)
          expect(counter.acceptAt).toBeLessThanOrEqual(counter.target)
          expect(counter.step).toBeGreaterThanOrEqual(500)
        },
      ),
      { numRuns: 500 },
    )
  })
})
