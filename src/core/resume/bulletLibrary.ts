import { entryTitle } from './changes'
import { linesField, resumeLists } from './lists'
import type { ResumeDocument } from './model'

/** One bullet as it stands in one resume. */
export interface StandingBullet {
  resumeId: string
  /** Its address there. */
  field: string
  /** The entry it stands in, as its own words name it. */
  entry: string
  text: string
}

export interface Wording {
  text: string
  uses: Omit<StandingBullet, 'text'>[]
}

/** The wordings of what is, by its words, one bullet; the most used first. */
export interface BulletGroup {
  id: number
  wordings: Wording[]
}

const bulletLists = ['work', 'projects', 'volunteer'] as const

/** Every bullet of a resume's jobs, projects and volunteer roles. */
export function bulletsOf(resumeId: string, resume: ResumeDocument): StandingBullet[] {
  return bulletLists.flatMap((list) =>
    resumeLists[list]
      .entries(resume)
      .flatMap((entry, index) =>
        linesField(entry, 'highlights').flatMap((text, at) =>
          text.trim() === ''
            ? []
            : [
                {
                  resumeId,
                  field: `${list}/${index}/highlights/${at}`,
                  entry: entryTitle(entry),
                  text: text.trim(),
                },
              ],
        ),
      ),
  )
}

const leastLikeness = 0.5
const sameEntryBonus = 0.12
/** Words that stand in more wordings than this find no partners. */
const mostPartners = 400

const wordsOf = (text: string): string[] => [
  ...new Set(text.toLowerCase().match(/[\p{L}\p{N}%+#.]+/gu) ?? []),
]

/**
 * Groups bullets by likeness: the words they share, rare ones weighing more (Dice over inverse frequency), with a
 * little for standing in an entry of the same name. Takes them in an order that is kept; a bullet joins the group of
 * its likest wording, never under 0.5.
 */
export function groupBullets(bullets: readonly StandingBullet[]): BulletGroup[] {
  const byText = new Map<string, Wording>()
  for (const { text, ...use } of bullets) {
    const known = byText.get(text)
    if (known === undefined) byText.set(text, { text, uses: [use] })
    else known.uses.push(use)
  }
  const wordings = [...byText.values()]
  const words = wordings.map(({ text }) => wordsOf(text))
  const frequency = new Map<string, number>()
  for (const list of words) for (const word of list) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weigh = (word: string): number => Math.log(1 + (wordings.length + 1) / (frequency.get(word) ?? 1))
  const totals = words.map((list) => list.reduce((sum, word) => sum + weigh(word), 0))
  const entries = wordings.map(
    ({ uses }) => new Set(uses.map((use) => use.entry).filter((entry) => entry !== '')),
  )
  const standing = new Map<string, number[]>()
  const groupOf: number[] = []
  const groups: BulletGroup[] = []
  for (const [index, wording] of wordings.entries()) {
    const shared = new Map<number, number>()
    for (const word of words[index] ?? []) {
      const partners = standing.get(word) ?? []
      if (partners.length > mostPartners) continue
      const weight = weigh(word)
      for (const partner of partners) shared.set(partner, (shared.get(partner) ?? 0) + weight)
    }
    let best = -1
    let bestScore = leastLikeness
    for (const [partner, weight] of shared) {
      const alike = (2 * weight) / ((totals[index] ?? 0) + (totals[partner] ?? 0))
      const isNear = [...(entries[partner] ?? [])].some((entry) => entries[index]?.has(entry))
      const score = alike + (isNear ? sameEntryBonus : 0)
      if (score < bestScore || (score === bestScore && best >= 0)) continue
      best = partner
      bestScore = score
    }
    for (const word of words[index] ?? []) {
      const list = standing.get(word)
      if (list === undefined) standing.set(word, [index])
      else list.push(index)
    }
    const place = best < 0 ? groups.length : (groupOf[best] ?? groups.length)
    groupOf[index] = place
    const group = groups[place]
    if (group === undefined) groups.push({ id: place, wordings: [wording] })
    else group.wordings.push(wording)
  }
  for (const group of groups) group.wordings.sort((one, other) => other.uses.length - one.uses.length)
  return groups
}
