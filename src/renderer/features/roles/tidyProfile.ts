import type { RoleProfile, RoleSalary } from '../../../core/role/model'
import { plainParts, type Part } from './parts'

const orNull = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim())

function tidyPart(profile: RoleProfile, part: Part): RoleProfile {
  if (part.kind === 'text') return part.set(profile, orNull(part.get(profile)))
  return part.set(
    profile,
    part
      .get(profile)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
}

function tidySalary(salary: RoleSalary | null): RoleSalary | null {
  if (salary === null) return null
  const currency = orNull(salary.currency)?.toUpperCase() ?? null
  const levels = salary.levels.filter(
    (level) => level.name.trim() !== '' || level.low !== null || level.high !== null,
  )
  const says = [salary.average, salary.low, salary.high].some((amount) => amount !== null)
  if (!says && levels.length === 0 && salary.percentiles === undefined) return null
  return { ...salary, currency, levels }
}

/** The profile as it is saved: without the empty rows and blank lines that editing leaves. */
export function tidyProfile(profile: RoleProfile): RoleProfile {
  const { growth } = profile
  return {
    ...plainParts.reduce(tidyPart, profile),
    title: profile.title.trim(),
    salary: tidySalary(profile.salary),
    growth: growth === null || (growth.percent === null && growth.years === null) ? null : growth,
    skills: profile.skills
      .filter((skill) => skill.name.trim() !== '' || orNull(skill.description) !== null)
      .map((skill) => ({ ...skill, name: skill.name.trim(), description: orNull(skill.description) })),
    roadmap: profile.roadmap
      .filter((step) => step.title.trim() !== '' || orNull(step.description) !== null)
      .map((step) => ({ title: step.title.trim(), description: orNull(step.description) })),
    careerPath: profile.careerPath
      .filter((step) => step.title.trim() !== '' || orNull(step.description) !== null)
      .map((step) => ({ ...step, title: step.title.trim(), description: orNull(step.description) })),
  }
}

/** Where the ticks belong after the roadmap was edited: a step keeps its tick by its title. */
export function carryTicks(before: RoleProfile, done: readonly number[], after: RoleProfile): number[] {
  const ticked = new Set(done.flatMap((index) => before.roadmap[index]?.title ?? []))
  return after.roadmap.flatMap((step, index) => {
    const renamedInPlace =
      before.roadmap.length === after.roadmap.length &&
      done.includes(index) &&
      !before.roadmap.some((other) => other.title === step.title)
    return ticked.has(step.title) || renamedInPlace ? [index] : []
  })
}
