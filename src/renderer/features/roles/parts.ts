import type { RoleProfile } from '../../../core/role/model'

/** A part of a profile that is one piece of text. */
export interface TextPart {
  kind: 'text'
  id: string
  label: string
  get: (profile: RoleProfile) => string | null
  set: (profile: RoleProfile, text: string | null) => RoleProfile
}

/** A part of a profile that is a list of lines. */
export interface LinesPart {
  kind: 'lines'
  id: string
  label: string
  get: (profile: RoleProfile) => readonly string[]
  set: (profile: RoleProfile, lines: string[]) => RoleProfile
}

export type Part = TextPart | LinesPart

type PlainText = 'summary' | 'description' | 'education' | 'outlook'
type PlainLines =
  | 'certifications'
  | 'responsibilities'
  | 'dayInTheLife'
  | 'tips'
  | 'mistakes'
  | 'alternatives'
  | 'workEnvironment'
  | 'workStyle'
  | 'traits'
  | 'values'
  | 'relatedCareers'
export type KeywordList = keyof RoleProfile['keywords']
type ResourceList = Exclude<keyof RoleProfile['resources'], 'strategy'>

const text = (id: PlainText, label: string): TextPart => ({
  kind: 'text',
  id,
  label,
  get: (profile) => profile[id],
  set: (profile, value) => ({ ...profile, [id]: value }),
})

const lines = (id: PlainLines, label: string): LinesPart => ({
  kind: 'lines',
  id,
  label,
  get: (profile) => profile[id],
  set: (profile, value) => ({ ...profile, [id]: value }),
})

const keywords = (list: KeywordList, label: string): LinesPart => ({
  kind: 'lines',
  id: `keywords.${list}`,
  label,
  get: (profile) => profile.keywords[list],
  set: (profile, value) => ({ ...profile, keywords: { ...profile.keywords, [list]: value } }),
})

const resources = (list: ResourceList, label: string): LinesPart => ({
  kind: 'lines',
  id: `resources.${list}`,
  label,
  get: (profile) => profile.resources[list],
  set: (profile, value) => ({ ...profile, resources: { ...profile.resources, [list]: value } }),
})

export const aboutParts: Part[] = [text('summary', 'Summary'), text('description', 'Description')]
export const entryParts: Part[] = [
  text('education', 'Education'),
  lines('certifications', 'Certifications'),
  text('outlook', 'Job outlook'),
]
export const dayParts: LinesPart[] = [
  lines('responsibilities', 'Key responsibilities'),
  lines('dayInTheLife', 'A day in the life'),
]
export const keywordParts: Record<KeywordList, LinesPart> = {
  mustHave: keywords('mustHave', 'Must-have keywords'),
  strong: keywords('strong', 'Strong keywords'),
  avoid: keywords('avoid', 'Words to avoid'),
}
export const adviceParts: LinesPart[] = [
  lines('tips', 'Tips'),
  lines('mistakes', 'Common mistakes'),
  lines('alternatives', 'What to do instead'),
]
export const resourceParts: LinesPart[] = [
  resources('free', 'Free resources'),
  resources('paid', 'Paid resources'),
  resources('tools', 'Tools'),
  resources('communities', 'Communities'),
  resources('jobPlatforms', 'Job platforms'),
]
export const strategyPart: TextPart = {
  kind: 'text',
  id: 'resources.strategy',
  label: 'Learning strategy',
  get: (profile) => profile.resources.strategy,
  set: (profile, strategy) => ({ ...profile, resources: { ...profile.resources, strategy } }),
}
export const fitParts: LinesPart[] = [
  lines('workEnvironment', 'Work environment'),
  lines('workStyle', 'Work style'),
  lines('traits', 'Personality traits'),
  lines('values', 'Core values'),
]
export const relatedPart: LinesPart = lines('relatedCareers', 'Related careers')

export const plainParts: Part[] = [
  ...aboutParts,
  ...entryParts,
  ...dayParts,
  ...Object.values(keywordParts),
  ...adviceParts,
  ...resourceParts,
  strategyPart,
  ...fitParts,
  relatedPart,
]

const isFilled = (part: Part, profile: RoleProfile): boolean =>
  part.kind === 'text' ? (part.get(profile) ?? '').trim() !== '' : part.get(profile).length > 0

/** How many of the parts a guide can have this profile holds, of how many. */
export function countParts(profile: RoleProfile): { found: number; all: number } {
  const { salary, growth } = profile
  const rest = [
    profile.title.trim() !== '',
    salary !== null && salary.average !== null,
    salary !== null && (salary.low !== null || salary.high !== null),
    (salary?.levels.length ?? 0) > 0,
    growth !== null,
    profile.skills.length > 0,
    profile.roadmap.length > 0,
    profile.careerPath.length > 0,
  ]
  const found = plainParts.filter((part) => isFilled(part, profile)).length + rest.filter(Boolean).length
  return { found, all: plainParts.length + rest.length }
}
