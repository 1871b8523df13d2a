import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clearSection,
  isSectionEmpty,
  moveSection,
  setBasics,
  setLocation,
} from '../../../src/core/resume/edit'
import { linesField, moveItem, resumeLists, type ListName } from '../../../src/core/resume/lists'
import { emptyResume, resumeSchema } from '../../../src/core/resume/model'
import { sectionNames, sectionOrder } from '../../../src/core/resume/sections'
import {
  dismissLine,
  placeLine,
  targetsOf,
  unsortedOf,
  withUnsorted,
} from '../../../src/core/resume/unsorted'

const nurse = resumeSchema.parse({
  basics: { name: 'Amara Oyelaran', email: 'amara@example.org', summary: 'Ward nurse, eleven years.' },
  work: [
    {
      name: 'St Brendan Hospital',
      position: 'Staff nurse',
      highlights: ['Led a ward of 24 beds', 'Trained six nurses'],
    },
    { name: 'Lough Clinic', position: 'Nurse', highlights: ['Ran the asthma clinic'] },
  ],
  skills: [{ name: 'Care', keywords: ['Triage', 'IV therapy'] }],
})

const lists: ListName[] = [
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'volunteer',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
  'profiles',
]

describe('editing a resume', () => {
  it('moves an item within its list and keeps the others in order', () => {
    expect(moveItem(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd'])
    expect(moveItem(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b'])
    expect(moveItem(['a', 'b'], 7, 0)).toEqual(['a', 'b'])
  })

  it('never loses or doubles an item by moving it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(12), fc.nat(12), (list, from, to) => {
        expect(moveItem(list, from, to).sort()).toEqual([...list].sort())
      }),
    )
  })

  it('changes one field of one entry and leaves every other entry the same object', () => {
    const changed = resumeLists.work.setField(nurse, 1, 'position', 'Senior nurse')
    expect(changed.work[1]?.position).toBe('Senior nurse')
    expect(changed.work[0]).toBe(nurse.work[0])
    expect(changed.skills).toBe(nurse.skills)
    expect(resumeSchema.parse(changed)).toEqual(changed)
  })

  it('takes a field away when its text is emptied', () => {
    const written = JSON.parse(JSON.stringify(resumeLists.work.setField(nurse, 0, 'name', '')))
    expect(written.work[0]).not.toHaveProperty('name')
    expect(JSON.parse(JSON.stringify(setBasics(nurse, 'email', ''))).basics).not.toHaveProperty('email')
  })

  it('makes a valid empty entry in every list', () => {
    for (const list of lists) {
      const grown = resumeLists[list].insertEmpty(nurse, 0)
      expect(resumeLists[list].entries(grown)).toHaveLength(resumeLists[list].entries(nurse).length + 1)
      expect(resumeSchema.parse(grown)).toEqual(grown)
    }
  })

  it('puts a removed entry back where it was, into what was typed since', () => {
    const { resume, restore } = resumeLists.work.remove(nurse, 0)
    expect(resume.work).toHaveLength(1)
    const later = setBasics(resume, 'label', 'Nurse manager')
    expect(restore(later).work).toEqual(nurse.work)
    expect(restore(later).basics.label).toBe('Nurse manager')
  })

  it('moves a section before another and keeps all sections', () => {
    const moved = moveSection(nurse, 'skills', 'work')
    const order = sectionOrder(moved)
    expect(order.indexOf('skills')).toBe(order.indexOf('work') - 1)
    expect(order.toSorted()).toEqual([...sectionNames].sort())
    expect(sectionOrder(moveSection(nurse, 'work', null)).at(-1)).toBe('work')
  })

  it('clears a section and puts it back, the summary too', () => {
    for (const section of ['work', 'summary'] as const) {
      const { resume, restore } = clearSection(nurse, section)
      expect(isSectionEmpty(resume, section)).toBe(true)
      expect(restore(resume)).toEqual(nurse)
    }
  })

  it('sets a part of the address without the others', () => {
    const placed = setLocation(setLocation(nurse, 'city', 'Cork'), 'countryCode', 'IE')
    expect(placed.basics.location).toEqual({ city: 'Cork', countryCode: 'IE' })
  })
})

describe('lines an import could not place', () => {
  const loose = withUnsorted(nurse, ['Full driving licence', 'NMBI registered'])

  it('moves a line into a bullet, a new entry or a text, and off the list', () => {
    const bullet = placeLine(loose, 0, 'work/1/highlights')
    expect(bullet.work[1]?.highlights).toEqual(['Ran the asthma clinic', 'Full driving licence'])
    expect(unsortedOf(bullet)).toEqual(['NMBI registered'])
    expect(placeLine(loose, 1, 'certificates').certificates).toEqual([{ name: 'NMBI registered' }])
    expect(placeLine(loose, 0, 'basics/summary').basics.summary).toBe(
      'Ward nurse, eleven years.\nFull driving licence',
    )
  })

  it('has a target for every entry, and every target takes the line', () => {
    const targets = targetsOf(loose)
    expect(targets.filter((target) => target.id.startsWith('work/'))).toHaveLength(2)
    for (const target of targets) {
      const placed = placeLine(loose, 0, target.id)
      expect(unsortedOf(placed), target.id).toEqual(['NMBI registered'])
      expect(JSON.stringify(placed), target.id).toContain('Full driving licence')
      expect(resumeSchema.parse(placed)).toEqual(placed)
    }
  })

  it('changes nothing for a target or a line that is not there', () => {
    expect(placeLine(loose, 0, 'work/9/highlights')).toBe(loose)
    expect(placeLine(loose, 9, 'work')).toBe(loose)
    expect(unsortedOf(dismissLine(loose, 0))).toEqual(['NMBI registered'])
  })

  it('reads a list field that is not there as empty', () => {
    expect(linesField({}, 'highlights')).toEqual([])
    expect(unsortedOf(emptyResume())).toEqual([])
  })
})
