import type { RoleProfile } from '../../../core/role/model'
import {
  adviceParts,
  dayParts,
  entryParts,
  aboutParts,
  fitParts,
  keywordParts,
  relatedPart,
  resourceParts,
  strategyPart,
  type Part,
} from './parts'

/** Where a line that the reader could not place may go. */
interface Destination {
  id: string
  label: string
  put: (profile: RoleProfile, line: string) => RoleProfile
}

/** A list's lines hold no more; longer text fits the parts that are text. */
const longestLine = 4_000

const fromPart = (part: Part): Destination => ({
  id: part.id,
  label: part.label,
  put: (profile, line) => {
    if (part.kind === 'lines') return part.set(profile, [...part.get(profile), line])
    const text = part.get(profile)
    return part.set(profile, text === null || text.trim() === '' ? line : `${text}\n${line}`)
  },
})

const rows: Destination[] = [
  {
    id: 'skills',
    label: 'Skills',
    put: (profile, name) => ({
      ...profile,
      skills: [...profile.skills, { name, category: null, description: null }],
    }),
  },
  {
    id: 'roadmap',
    label: 'Steps to get there',
    put: (profile, title) => ({ ...profile, roadmap: [...profile.roadmap, { title, description: null }] }),
  },
  {
    id: 'careerPath',
    label: 'Career path',
    put: (profile, title) => ({
      ...profile,
      careerPath: [...profile.careerPath, { title, minYears: null, maxYears: null, description: null }],
    }),
  },
]

const groups: { title: string; destinations: Destination[] }[] = [
  { title: 'The role', destinations: [...aboutParts, ...entryParts, ...dayParts].map(fromPart) },
  {
    title: 'Keywords and skills',
    destinations: [...Object.values(keywordParts).map(fromPart), ...rows.slice(0, 1)],
  },
  { title: 'The way there', destinations: [...rows.slice(1), ...adviceParts.map(fromPart)] },
  { title: 'Resources', destinations: [...resourceParts, strategyPart].map(fromPart) },
  { title: 'Fit', destinations: [...fitParts, relatedPart].map(fromPart) },
]

const textIds = new Set(
  [...aboutParts, ...entryParts, strategyPart].filter((part) => part.kind === 'text').map((part) => part.id),
)

/** The parts this line fits in, in groups for a menu. */
export function destinationsFor(line: string): typeof groups {
  if (line.length <= longestLine) return groups
  return groups
    .map((group) => ({ ...group, destinations: group.destinations.filter(({ id }) => textIds.has(id)) }))
    .filter((group) => group.destinations.length > 0)
}

/** Takes the line at `index` out of what could not be placed. */
export const withoutUnplaced = (profile: RoleProfile, index: number): RoleProfile => ({
  ...profile,
  unplaced: profile.unplaced.filter((_, each) => each !== index),
})

/** Puts a dismissed line back where it was. */
export const withUnplaced = (profile: RoleProfile, index: number, line: string): RoleProfile => ({
  ...profile,
  unplaced: [...profile.unplaced.slice(0, index), line, ...profile.unplaced.slice(index)],
})
