import { describe, expect, it } from 'vitest'
import { emptyRoleProfile, type RoleProfile } from '../../../src/core/role/model'
import { countParts, plainParts } from '../../../src/renderer/features/roles/parts'
import { carryTicks, tidyProfile } from '../../../src/renderer/features/roles/tidyProfile'
import { destinationsFor, withoutUnplaced, withUnplaced } from '../../../src/renderer/features/roles/unplaced'

const withSteps = (...titles: string[]): RoleProfile => ({
  ...emptyRoleProfile('Nurse'),
  roadmap: titles.map((title) => ({ title, description: null })),
})

describe('a role profile that is edited', () => {
  it('counts what it holds of the parts a guide can have', () => {
    const empty = countParts(emptyRoleProfile())
    expect(empty.found).toBe(0)
    expect(countParts({ ...emptyRoleProfile('Nurse'), tips: ['Say what you did'] }).found).toBe(2)
    expect(empty.all).toBe(32)
  })

  it('is saved without empty rows and blank lines, and with everything else', () => {
    const edited: RoleProfile = {
      ...emptyRoleProfile('  Nurse '),
      summary: '  ',
      tips: ['', 'Keep this', '  '],
      growth: { percent: null, years: null },
      salary: { currency: ' usd', period: 'YEAR', average: null, low: 1, high: null, levels: [
        { name: ' ', minYears: null, maxYears: null, low: null, high: null },
        { name: 'Entry', minYears: 0, maxYears: 2, low: 1, high: 2 },
      ] },
      skills: [
        { name: '', category: null, description: null },
        { name: 'Triage', category: 'technical', description: '' },
      ],
      unplaced: ['kept'],
    }
    const tidy = tidyProfile(edited)
    expect(tidy).toMatchObject({ title: 'Nurse', summary: null, tips: ['Keep this'], growth: null, unplaced: ['kept'] })
    expect(tidy.salary).toMatchObject({ currency: 'USD', low: 1, levels: [{ name: 'Entry' }] })
    expect(tidy.skills).toEqual([{ name: 'Triage', category: 'technical', description: null }])
    expect(tidyProfile(tidy)).toEqual(tidy)
  })

  it('has no salary once all its figures are emptied', () => {
    const salary = { currency: 'USD', period: 'YEAR' as const, average: null, low: null, high: null, levels: [] }
    expect(tidyProfile({ ...emptyRoleProfile('Nurse'), salary }).salary).toBeNull()
  })

  it('keeps ticks with their steps when steps move, go, come or are renamed', () => {
    const before = withSteps('Study', 'Practise', 'Apply')
    expect(carryTicks(before, [1], withSteps('Practise', 'Study', 'Apply'))).toEqual([0])
    expect(carryTicks(before, [1], withSteps('Study', 'Apply'))).toEqual([])
    expect(carryTicks(before, [1], withSteps('Read', 'Study', 'Practise', 'Apply'))).toEqual([2])
    expect(carryTicks(before, [1], withSteps('Study', 'Practise daily', 'Apply'))).toEqual([1])
  })
})

describe('a line that could not be placed', () => {
  it('can go to every plain part, to skills and to both roads, and is found there', () => {
    const destinations = destinationsFor('Some line').flatMap((group) => group.destinations)
    expect(destinations).toHaveLength(plainParts.length + 3)
    expect(new Set(destinations.map(({ id }) => id)).size).toBe(destinations.length)
    for (const { put } of destinations) {
      const filled = put({ ...emptyRoleProfile('Nurse'), summary: 'There' }, 'Some line')
      expect(JSON.stringify(filled)).toContain('Some line')
      expect(JSON.stringify(filled)).toContain('There')
    }
  })

  it('that is too long for a list only goes to parts that are text', () => {
    const ids = destinationsFor('x'.repeat(4_001)).flatMap((group) => group.destinations.map(({ id }) => id))
    expect(ids).toEqual(['summary', 'description', 'education', 'outlook', 'resources.strategy'])
  })

  it('comes back to its place after it was dismissed', () => {
    const profile = { ...emptyRoleProfile('Nurse'), unplaced: ['a', 'b', 'c'] }
    expect(withoutUnplaced(profile, 1).unplaced).toEqual(['a', 'c'])
    expect(withUnplaced(withoutUnplaced(profile, 1), 1, 'b').unplaced).toEqual(['a', 'b', 'c'])
  })
})
