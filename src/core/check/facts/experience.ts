import type { ResumeDocument } from '../../resume/model'
import { findHits } from '../find'
import type { TextBlock } from '../model'
import type { Vocabulary } from '../vocabulary'
import { mergeSpans, spanOf, totalMonths, type Span } from './dates'
import type { TermExperience } from './model'

const cacheLimit = 2_000
const caches = new WeakMap<Vocabulary, Map<string, { targets: number[]; spans: [number, number][] }>>()

/** Targets of the terms that truly stand in a text, and where; remembered, for most blocks stay as they are. */
export function termsIn(
  text: string,
  vocabulary: Vocabulary,
): { targets: number[]; spans: [number, number][] } {
  let cache = caches.get(vocabulary)
  if (cache === undefined) caches.set(vocabulary, (cache = new Map()))
  const known = cache.get(text)
  if (known !== undefined) return known
  const hits = findHits(vocabulary.analyser.analyse(text), vocabulary.index, vocabulary)
  const counted = hits.filter((hit) => hit.reason === null)
  const found = {
    targets: [...new Set(counted.map((hit) => hit.target))],
    spans: counted.map((hit): [number, number] => [hit.start, hit.end]),
  }
  if (cache.size >= cacheLimit) cache.clear()
  cache.set(text, found)
  return found
}

/** The months of each dated entry of work, volunteering and projects, by its address such as `work/0`. */
export function entrySpans(resume: ResumeDocument, today: string): Map<string, Span> {
  const spans = new Map<string, Span>()
  for (const section of ['work', 'volunteer', 'projects'] as const)
    for (const [place, entry] of resume[section].entries()) {
      const span = spanOf(entry.startDate, entry.endDate, today)
      // A project without an end is dated by its start alone; only a job goes on.
      if (span !== null && (section !== 'projects' || (entry.endDate ?? '') !== ''))
        spans.set(`${section}/${place}`, span)
    }
  return spans
}

const asDate = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`

/**
 * Experience per term: the months of all dated entries whose title, text or bullets show it, overlaps counted once.
 * A term in a skills list alone has no months, for no date stands beside it.
 */
export function termExperience(
  blocks: readonly TextBlock[],
  spans: ReadonlyMap<string, Span>,
  vocabulary: Vocabulary,
  today: string,
): TermExperience[] {
  const byTarget = new Map<number, Span[]>()
  for (const { field, text } of blocks) {
    const entry = /^(?:work|volunteer|projects)\/\d+/.exec(field)?.[0]
    const span = entry === undefined ? undefined : spans.get(entry)
    if (span === undefined) continue
    for (const target of termsIn(text, vocabulary).targets) {
      const list = byTarget.get(target)
      if (list) list.push(span)
      else byTarget.set(target, [span])
    }
  }
  const now = spanOf(today, undefined, today)?.to ?? 0
  return [...byTarget].map(([target, list]) => {
    const merged = mergeSpans(list)
    const last = merged.at(-1)?.to ?? 0
    return {
      term: vocabulary.groups[target]?.name ?? '',
      months: totalMonths(merged),
      lastUsed: last >= now ? null : asDate(last - 1),
    }
  })
}
