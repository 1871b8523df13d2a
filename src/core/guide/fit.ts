import type { RoleProfile } from '../role/model'

const maxLine = 4_000
const maxText = 200_000
const maxItems = 1_000
const maxUnplaced = 5_000

function pieces(text: string, size: number): string[] {
  const out: string[] = []
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + size)
    const code = text.charCodeAt(to - 1)
    if (to < text.length && code >= 0xd800 && code <= 0xdbff) to--
    out.push(text.slice(from, to))
    from = to
  }
  return out
}

/** Puts what the profile's schema has no room for into `unplaced`, so that a huge guide still makes a valid profile. */
export function fitProfile(profile: RoleProfile): RoleProfile {
  const over: string[] = []
  const lines = (items: string[]) => {
    const kept: string[] = []
    for (const item of items) {
      if (item.length > maxLine || kept.length >= maxItems) over.push(item)
      else kept.push(item)
    }
    return kept
  }
  const cap = <T>(items: T[], max: number, size: (item: T) => number, words: (item: T) => string): T[] => {
    const kept: T[] = []
    for (const item of items) {
      if (kept.length < max && size(item) <= maxLine) kept.push(item)
      else over.push(words(item))
    }
    return kept
  }
  const text = (value: string | null) => {
    if (value === null || value.length <= maxText) return value
    over.push(value.slice(maxText))
    return value.slice(0, maxText)
  }
  const { keywords, resources, salary } = profile
  const fitted: RoleProfile = {
    ...profile,
    title: profile.title.slice(0, maxLine),
    summary: text(profile.summary),
    description: text(profile.description),
    education: text(profile.education),
    outlook: text(profile.outlook),
    salary:
      salary === null
        ? null
        : {
            ...salary,
            levels: cap(
              salary.levels,
              50,
              (level) => level.name.length,
              (level) => `${level.name} ${level.low ?? ''} ${level.high ?? ''}`,
            ),
          },
    certifications: lines(profile.certifications),
    responsibilities: lines(profile.responsibilities),
    dayInTheLife: lines(profile.dayInTheLife),
    skills: cap(
      profile.skills,
      maxItems,
      (skill) => Math.max(skill.name.length, skill.description?.length ?? 0),
      (skill) => `${skill.name} ${skill.description ?? ''}`,
    ),
    keywords: {
      mustHave: lines(keywords.mustHave),
      strong: lines(keywords.strong),
      avoid: lines(keywords.avoid),
    },
    tips: lines(profile.tips),
    roadmap: cap(
      profile.roadmap,
      200,
      (step) => step.title.length,
      (step) => `${step.title} ${step.description ?? ''}`,
    ),
    careerPath: cap(
      profile.careerPath,
      200,
      (step) => step.title.length,
      (step) => `${step.title} ${step.description ?? ''}`,
    ),
    mistakes: lines(profile.mistakes),
    alternatives: lines(profile.alternatives),
    resources: {
      free: lines(resources.free),
      paid: lines(resources.paid),
      tools: lines(resources.tools),
      communities: lines(resources.communities),
      jobPlatforms: lines(resources.jobPlatforms),
      strategy: text(resources.strategy),
    },
    workEnvironment: lines(profile.workEnvironment),
    workStyle: lines(profile.workStyle),
    traits: lines(profile.traits),
    values: lines(profile.values),
    relatedCareers: lines(profile.relatedCareers),
  }
  return { ...fitted, unplaced: packed([...profile.unplaced, ...over]) }
}

function packed(all: readonly string[]): string[] {
  const split = all.flatMap((text) => pieces(text, maxText))
  if (split.length <= maxUnplaced) return split
  const kept = split.slice(0, maxUnplaced / 2)
  let block = ''
  for (const text of split.slice(maxUnplaced / 2)) {
    if (block.length + text.length + 1 > maxText) {
      kept.push(block)
      block = ''
    }
    block = block === '' ? text : `${block}\n${text}`
  }
  if (block !== '') kept.push(block)
  return kept
}
