import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../src/core/guide/read'
import { roleProfileSchema } from '../../../src/core/role/model'

const path = resolve(import.meta.dirname, '../../../../shared/samples/backend-developer-guide.txt')
const rolePath = resolve(import.meta.dirname, '../../../resources/roles/backend-developer.json')

describe.skipIf(!existsSync(path))('the seed guide', () => {
  it('comes out with every figure and name of the bundled role', () => {
    const role = roleProfileSchema.parse(JSON.parse(readFileSync(rolePath, 'utf8')))
    const read = readGuide(readFileSync(path, 'utf8'))
    expect(read.title).toBe(role.title)
    const { percentiles, ...salary } = role.salary ?? { percentiles: undefined }
    expect(percentiles?.p50).toBe(135980)
    expect(read.salary).toEqual(salary)
    expect(read.growth).toEqual(role.growth)
    expect(read.education).toBe(role.education)
    expect(read.certifications).toEqual(role.certifications)
    expect(read.keywords).toEqual(role.keywords)
    expect(read.responsibilities).toEqual(role.responsibilities)
    expect(read.dayInTheLife).toEqual(role.dayInTheLife)
    expect(read.skills.map(({ name, category }) => [name, category])).toEqual(role.skills.map(({ name, category }) => [name, category]))
    expect(read.roadmap.map((step) => step.title)).toEqual(role.roadmap.map((step) => step.title))
    expect(read.careerPath.map(({ title, minYears, maxYears }) => [title, minYears, maxYears])).toEqual(
      role.careerPath.map(({ title, minYears, maxYears }) => [title, minYears, maxYears]),
    )
    expect([read.tips.length, read.mistakes.length, read.alternatives.length]).toEqual([4, 4, 5])
    expect(read.resources.tools).toEqual(role.resources.tools)
    expect(read.resources.jobPlatforms).toEqual(['LinkedIn', 'Indeed', 'Company career pages'])
    expect(read.workEnvironment).toEqual(role.workEnvironment)
    expect(read.workStyle).toEqual(role.workStyle)
    expect(read.traits).toEqual(role.traits)
    expect(read.values).toEqual(role.values)
    expect(read.relatedCareers).toEqual([])
  })

  it('puts adverts and calls to action aside, and no badge', () => {
    const { unplaced, tips } = readGuide(readFileSync(path, 'utf8'))
    for (const advert of ['Take Free Assessment', 'Explore More', 'Start Free Assessment']) expect(unplaced).toContain(advert)
    expect(unplaced.some((line) => line.includes('Resume Optimizer'))).toBe(true)
    expect(tips.some((line) => line.includes('Resume Optimizer'))).toBe(false)
    for (const badge of ['Essential', 'Bonus Points', 'Overused', 'Free', 'Paid']) expect(unplaced).not.toContain(badge)
  })
})
