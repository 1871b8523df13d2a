import { describe, expect, it } from 'vitest'
import { resumeBlocks, textBlocks } from '../../../src/core/check/blocks'
import { resumeSchema } from '../../../src/core/resume/model'

describe('the blocks of a resume document', () => {
  const resume = resumeSchema.parse({
    basics: { name: 'Java Lane', label: 'Nurse', email: 'sql@example.com', summary: 'Ten years in wards.' },
    work: [{ name: 'Oracle', position: 'Staff Nurse', highlights: ['Triage for 40 patients', 'Wound care'] }],
    projects: [{ name: 'Rota', description: 'A planner.', keywords: ['Excel'] }],
    education: [
      { institution: 'Swift College', area: 'Nursing', studyType: 'BSN', courses: ['Pharmacology'] },
    ],
    skills: [{ name: 'Clinical', keywords: ['Phlebotomy'] }],
    certificates: [{ name: 'BLS', issuer: 'SAP Academy' }],
    meta: { shortlist: { unsorted: ['Loose line'], sections: ['skills', 'work'] } },
  })
  const blocks = resumeBlocks(resume)

  it('carry the address, label and kind of each field', () => {
    const at = (field: string) => blocks.find((block) => block.field === field)
    expect(at('basics/summary')).toMatchObject({ section: 'summary', label: 'Summary', kind: 'sentence' })
    expect(at('work/0/position')).toMatchObject({ section: 'experience', kind: 'title' })
    expect(at('work/0/highlights/1')).toMatchObject({
      label: 'Experience',
      kind: 'bullet',
      text: 'Wound care',
    })
    expect(at('skills/0/keywords/0')).toMatchObject({ section: 'skills', label: 'Skills', kind: 'list' })
    expect(at('certificates/0/name')).toMatchObject({ section: 'certificates', label: 'Certificates' })
    expect(at('education/0/courses/0')).toMatchObject({ section: 'education' })
    expect(at('meta/shortlist/unsorted/0')).toMatchObject({ section: 'other', label: 'Other' })
  })

  it('leave out names of people, employers and schools, and addresses', () => {
    const texts = blocks.map((block) => block.text).join('\n')
    for (const name of ['Java Lane', 'Oracle', 'Swift College', 'SAP Academy', 'sql@example.com']) {
      expect(texts).not.toContain(name)
    }
  })

  it('stand in the person’s own order', () => {
    const fields = blocks.map((block) => block.field)
    expect(fields.indexOf('skills/0/name')).toBeLessThan(fields.indexOf('work/0/position'))
  })
})

describe('the blocks of a plain text', () => {
  it('follow headings of any shape', () => {
    const blocks = textBlocks(
      'Ana Ruiz\n\nPROFESSIONAL SUMMARY\nNurse with ten years.\n\n== Work Experience ==\nStaff Nurse, Mercy, 2019 - Present\n' +
        '• Ran triage for\n  forty patients\n* Trained 4 nurses\n\nLicenses & Certifications:\nBLS\n\nSkills: Phlebotomy, IV therapy',
    )
    const find = (part: string) => blocks.find((block) => block.text.includes(part))
    expect(find('ten years')).toMatchObject({ section: 'summary', label: 'Professional summary' })
    expect(find('Staff Nurse')).toMatchObject({ section: 'experience', kind: 'title' })
    expect(find('Ran triage')).toMatchObject({
      section: 'experience',
      kind: 'bullet',
      text: 'Ran triage for\n  forty patients',
    })
    expect(find('BLS')).toMatchObject({ section: 'certificates' })
    expect(find('Phlebotomy')).toMatchObject({ section: 'skills', kind: 'list', label: 'Skills' })
  })

  it('are slices of the given text', () => {
    const text = '\ufeffSummary\r\nOne line.\r\n\r\nExperience\r\n– Did A\r\n– Did B\r\n'
    for (const block of textBlocks(text)) expect(text).toContain(block.text)
  })

  it('read a long text in time that grows with its length', () => {
    const text = 'word '.repeat(200_000)
    const before = performance.now()
    textBlocks(text)
    textBlocks('-'.repeat(500_000))
    textBlocks('\n'.repeat(300_000))
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
