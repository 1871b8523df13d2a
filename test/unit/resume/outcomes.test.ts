import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeWords, resumeOutcomes, wilsonInterval } from '../../../src/core/resume/outcomes'

const draft = (id: string, parentId: string | null = null) => ({ id, parentId, sealedFor: null })
const tried = (id: string, resumeId: string | null, more: object = {}) => ({
  id,
  resumeId,
  hasApplied: true,
  hasReplied: false,
  hasOffer: false,
  ...more,
})

describe('what became of a resume', () => {
  it('counts a version for itself and for what it was made from', () => {
    const result = resumeOutcomes(
      [draft('base'), draft('one', 'base'), draft('two', 'one')],
      [
        tried('a', 'one', { hasReplied: true }),
        tried('b', 'two', { hasOffer: true }),
        tried('c', 'two'),
        tried('d', 'two', { hasApplied: false }),
        tried('e', null),
      ],
    )
    expect(result.get('two')?.own).toEqual({ sent: 2, replies: 1, offers: 1 })
    expect(result.get('one')).toEqual({
      own: { sent: 1, replies: 1, offers: 0 },
      family: { sent: 3, replies: 2, offers: 1 },
    })
    expect(result.get('base')?.own.sent).toBe(0)
    expect(result.get('base')?.family.sent).toBe(3)
  })

  it('belongs to the version that was sealed for the application, not to the copy that came after', () => {
    const result = resumeOutcomes(
      [
        draft('base'),
        { id: 'sent', parentId: 'base', sealedFor: { applicationId: 'a', at: 5 } },
        draft('copy', 'sent'),
      ],
      [tried('a', 'copy', { hasReplied: true, hasApplied: false })],
    )
    expect(result.get('sent')?.own).toEqual({ sent: 1, replies: 1, offers: 0 })
    expect(result.get('copy')?.own.sent).toBe(0)
  })

  it('ends for parents that go in a circle', () => {
    const result = resumeOutcomes([draft('a', 'b'), draft('b', 'a')], [tried('x', 'a')])
    expect(result.get('b')?.family.sent).toBe(1)
  })
})

describe('its words', () => {
  it('promise nothing from few', () => {
    expect(outcomeWords({ sent: 0, replies: 0, offers: 0 })).toBe('')
    expect(outcomeWords({ sent: 5, replies: 2, offers: 0 })).toBe('2 of 5 replied; too few to tell')
    expect(outcomeWords({ sent: 9, replies: 9, offers: 0 })).toBe('9 of 9 replied; too few to tell')
    expect(outcomeWords({ sent: 10, replies: 3, offers: 1 })).toBe(
      '3 of 10 replied, 30 % (likely 11 to 60 %)',
    )
  })

  it('rest on an interval that holds the share, narrows with more, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (trials, some) => {
        const successes = some % (trials + 1)
        const { low, high } = wilsonInterval(successes, trials)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(successes / trials + 1e-12)
        expect(high).toBeGreaterThanOrEqual(successes / trials - 1e-12)
        const wider = wilsonInterval(successes * 4, trials * 4)
        expect(wider.high - wider.low).toBeLessThan(high - low)
      }),
    )
  })
})
