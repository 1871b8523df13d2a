import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBackupDue, keepBackups } from '../../../src/core/backup/keep'
import { type BackupReason, backupReasons, type BackupStamp } from '../../../src/core/backup/model'

const day = 86_400_000
const noon = new Date(2026, 10, 24, 12).getTime()

const stamp = (at: number, reason: BackupReason = 'daily', schema = '0001'): BackupStamp => ({
  id: `${reason}-${schema}-${at}`,
  at,
  reason,
  schema,
})

const dayOf = (at: number) => new Date(at).toDateString()

/** Any history, including one of a clock that jumped: ten years before today and after. */
const anyBackups = fc
  .array(
    fc.record({
      at: fc.oneof(
        fc.integer({ min: noon - 3_650 * day, max: noon + 3_650 * day }),
        fc.integer({ min: noon - 40 * day, max: noon + day }),
      ),
      reason: fc.constantFrom(...backupReasons),
      schema: fc.constantFrom('0000', '0001', '0002', '0003', '0004'),
    }),
    { maxLength: 120 },
  )
  .map((list) => list.map((each, index): BackupStamp => ({ ...each, id: `b${index}` })))

describe('which backups are kept', () => {
  it('never lets the newest go, nor the newest up to now', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keepBackups(all, noon)
        const newest = Math.max(...all.map((each) => each.at))
        const past = Math.max(...all.filter((each) => each.at <= noon).map((each) => each.at))
        if (all.length > 0) expect(all.some((each) => each.at === newest && kept.has(each.id))).toBe(true)
        if (Number.isFinite(past))
          expect(all.some((each) => each.at === past && kept.has(each.id))).toBe(true)
      }),
    )
  })

  it('keeps the three newest of today and one of each of the last seven days that have any', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keepBackups(all, noon)
        const past = all.filter((each) => each.at <= noon).sort((a, b) => b.at - a.at)
        const today = past.filter((each) => dayOf(each.at) === dayOf(noon))
        const keptToday = today.filter((each) => kept.has(each.id))
        expect(keptToday.length).toBeGreaterThanOrEqual(Math.min(3, today.length))
        for (const each of [...new Set(past.map((one) => dayOf(one.at)))].slice(0, 7)) {
          expect(past.some((one) => dayOf(one.at) === each && kept.has(one.id))).toBe(true)
        }
      }),
    )
  })

  it('keeps every one made before an update of the last three versions', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keepBackups(all, noon)
        const updates = all
          .filter((each) => each.reason === 'update' && each.at <= noon)
          .sort((a, b) => b.at - a.at)
        const versions = [...new Set(updates.map((each) => each.schema))].slice(0, 3)
        for (const each of updates.filter((one) => versions.includes(one.schema)))
          expect(kept.has(each.id)).toBe(true)
      }),
    )
  })

  it('leaves what somebody put there by hand', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keepBackups(all, noon)
        for (const each of all.filter((one) => one.reason === 'other')) expect(kept.has(each.id)).toBe(true)
      }),
    )
  })

  it('keeps a number that does not grow with the years', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const own = all.filter((each) => each.reason !== 'other' && each.reason !== 'update')
        // Today 3, and for the days up to now and those to come 7, 4 and 12 each and the newest.
        expect(keepBackups(own, noon).size).toBeLessThanOrEqual(3 + 2 * (1 + 7 + 4 + 12))
      }),
    )
  })

  it('comes to rest: thinning twice removes nothing more', () => {
    fc.assert(
      fc.property(anyBackups, (all) => {
        const kept = keepBackups(all, noon)
        expect(
          keepBackups(
            all.filter((each) => kept.has(each.id)),
            noon,
          ),
        ).toEqual(kept)
      }),
    )
  })

  it('turns a year of daily backups into days, weeks and months', () => {
    const year = Array.from({ length: 365 }, (_, index) => stamp(noon - index * day))
    const kept = year.filter((each) => keepBackups(year, noon).has(each.id))
    expect(kept.slice(0, 7).map((each) => each.at)).toEqual(year.slice(0, 7).map((each) => each.at))
    const months = new Set(kept.map((each) => new Date(each.at).getMonth()))
    expect(months.size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12)
    expect(kept.length).toBeGreaterThanOrEqual(7 + 3 + 10)
  })

  it('loses no real backup to a clock that ran years ahead and came back', () => {
    const real = Array.from({ length: 7 }, (_, index) => stamp(noon - index * day))
    const ahead = Array.from({ length: 30 }, (_, index) => stamp(noon + (1_000 + index * 40) * day))
    const kept = keepBackups([...real, ...ahead], noon)
    expect(real.every((each) => kept.has(each.id))).toBe(true)
    expect(ahead.filter((each) => kept.has(each.id)).length).toBeLessThan(ahead.length)
  })

  it('loses none while the clock stands years ahead', () => {
    const real = Array.from({ length: 7 }, (_, index) => stamp(noon - index * day))
    const later = noon + 3_000 * day
    const kept = keepBackups([...real, stamp(later)], later)
    expect(real.slice(0, 6).every((each) => kept.has(each.id))).toBe(true)
  })
})

describe('whether a backup is due', () => {
  it('is so once a calendar day', () => {
    expect(isBackupDue([], noon)).toBe(true)
    expect(isBackupDue([stamp(noon - 3_600_000)], noon)).toBe(false)
    expect(isBackupDue([stamp(noon - day)], noon)).toBe(true)
    const beforeMidnight = new Date(2026, 10, 23, 23, 59).getTime()
    expect(isBackupDue([stamp(beforeMidnight)], new Date(2026, 10, 24, 0, 1).getTime())).toBe(true)
  })

  it('is so after the clock went back, whatever a later day has', () => {
    expect(isBackupDue([stamp(noon)], noon - 2 * day)).toBe(true)
  })

  it('counts no file put there by hand', () => {
    expect(isBackupDue([stamp(noon - 1, 'other')], noon)).toBe(true)
  })
})
