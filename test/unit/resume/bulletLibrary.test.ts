import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bulletsOf, groupBullets, type StandingBullet } from '../../../src/core/resume/bulletLibrary'
import { resumeSchema } from '../../../src/core/resume/model'

const at = (resumeId: string, text: string, entry = 'Nurse · St Mary'): StandingBullet => ({
  resumeId,
  field: 'work/0/highlights/0',
  entry,
  text,
})

describe('the bullet library', () => {
  it('finds the bullets of jobs, projects and volunteer roles', () => {
    const resume = resumeSchema.parse({
      work: [{ position: 'Nurse', name: 'St Mary', highlights: ['Led a ward', ' '] }],
      volunteer: [{ organization: 'Food bank', highlights: ['Packed 40 boxes a week'] }],
      skills: [{ name: 'Care', keywords: ['Triage'] }],
    })
    expect(bulletsOf('r', resume)).toEqual([
      { resumeId: 'r', field: 'work/0/highlights/0', entry: 'Nurse · St Mary', text: 'Led a ward' },
      {
        resumeId: 'r',
        field: 'volunteer/0/highlights/0',
        entry: 'Food bank',
        text: 'Packed 40 boxes a week',
      },
    ])
  })

  it('puts the wordings of one bullet together, and different ones apart', () => {
    const groups = groupBullets([
      at('base', 'Led a 24-bed surgical ward through two winters'),
      at('base', 'Trained 12 new nurses in wound care'),
      at('one', 'Led a 24-bed ward through two winters without an agency shift'),
      at('two', 'Led a 24-bed surgical ward through two winters'),
      at('two', 'Trained twelve nurses and two doctors in wound care'),
      at('two', 'Led the switch to electronic charts'),
    ])
    expect(groups.map((group) => group.wordings.map((wording) => wording.text))).toEqual([
      [
        'Led a 24-bed surgical ward through two winters',
        'Led a 24-bed ward through two winters without an agency shift',
      ],
      ['Trained 12 new nurses in wound care', 'Trained twelve nurses and two doctors in wound care'],
      ['Led the switch to electronic charts'],
    ])
    expect(groups[0]?.wordings[0]?.uses.map((use) => use.resumeId)).toEqual(['base', 'two'])
  })

  it('loses no bullet and doubles none', () => {
    const word = fc.constantFrom('led', 'ward', 'audit', '24', 'team', 'cut', 'costs', 'Größe', 'plan')
    const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    const bullets = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), text).map(([id, words]) => at(id, words)),
    )
    fc.assert(
      fc.property(bullets, (all) => {
        const back = groupBullets(all).flatMap((group) =>
          group.wordings.flatMap((wording) => wording.uses.map((use) => ({ ...use, text: wording.text }))),
        )
        const sorted = (list: StandingBullet[]) =>
          list.map((each) => JSON.stringify([each.resumeId, each.text])).sort()
        expect(sorted(back)).toEqual(sorted(all))
      }),
    )
  })
})
