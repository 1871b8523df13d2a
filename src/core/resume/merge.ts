import { entryTitle, pairEntries } from './changes'
import { listNames, resumeLists, type Entry, type EntryValue } from './lists'
import { mergeLists, pairLines } from './mergeLines'
import { createMerger, type Choose, type MergeChange, type Merger } from './mergeModel'
import { resumeSchema, type ResumeDocument } from './model'
import { sectionOrder, type SectionName } from './sections'

export type { MergeChange, MergeChoice } from './mergeModel'

export interface Merge {
  /** Mine, with what was chosen of theirs. */
  document: ResumeDocument
  /** Every change of theirs that mine does not have. */
  changes: MergeChange[]
}

const isLines = (value: EntryValue): value is readonly string[] => Array.isArray(value)
const noLines: readonly string[] = []
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Takes over what only they changed; where both did, mine stays. */
export const takeUncontested: Choose = (change) => (change.conflict ? 'mine' : 'theirs')

interface Texts {
  ancestor: string
  mine: string
  theirs: string
}

/** One text three ways; `join` puts two texts that are both kept into one. */
function mergeText(
  merger: Merger,
  choose: Choose,
  path: string,
  { ancestor, mine, theirs }: Texts,
  join: string | null,
): string[] {
  if (ancestor === theirs || mine === theirs) return [mine]
  const conflict = mine !== ancestor
  const canKeepBoth = conflict && mine.trim() !== '' && theirs.trim() !== ''
  const choice = choose(
    merger.offer({
      id: `~${path}`,
      kind: ancestor === '' ? 'added' : theirs === '' ? 'removed' : 'changed',
      path,
      conflict,
      ancestor,
      mine,
      theirs,
      canKeepBoth,
    }),
  )
  if (choice === 'mine') return [mine]
  if (choice === 'theirs' || !canKeepBoth) return [theirs]
  return join === null ? [mine, theirs] : [`${mine}${join}${theirs}`]
}

const manyLined = new Set(['summary', 'description', 'reference'])
const joinOf = (name: string): string => (manyLined.has(name) ? '\n' : ', ')

const textOf = (value: EntryValue): string => (typeof value === 'string' ? value : '')

const entryWords = (entry: Entry): string =>
  Object.values(entry)
    .flatMap((value) => (isLines(value) ? value : [value ?? '']))
    .filter((text) => text.trim() !== '')
    .join('\n')

function mergeLines(
  merger: Merger,
  choose: Choose,
  path: string,
  ancestor: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  return mergeLists(
    merger,
    choose,
    {
      path,
      textOf: String,
      same,
      pair: pairLines,
      mergeItem: (was, my, their, { mine: at }) =>
        mergeText(merger, choose, `${path}/${at}`, { ancestor: was, mine: my, theirs: their }, null),
    },
    ancestor,
    mine,
    theirs,
  )
}

function mergeEntry(
  merger: Merger,
  choose: Choose,
  path: string,
  ancestor: Entry,
  mine: Entry,
  theirs: Entry,
): Entry {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const inEntry = merger.at({ entry: entryTitle(mine) || entryTitle(theirs) })
  const fields = names.map((name): [string, EntryValue] => {
    const was = ancestor[name]
    const my = mine[name]
    const their = theirs[name]
    const inField = inEntry.at({ name })
    if (isLines(my) || isLines(their)) {
      const lines = (value: EntryValue) => (isLines(value) ? value : noLines)
      return [name, mergeLines(inField, choose, `${path}/${name}`, lines(was), lines(my), lines(their))]
    }
    const texts = { ancestor: textOf(was), mine: textOf(my), theirs: textOf(their) }
    const [text = ''] = mergeText(inField, choose, `${path}/${name}`, texts, joinOf(name))
    return [name, text === '' && texts.mine !== '' ? undefined : text === texts.mine ? my : text]
  })
  return Object.fromEntries(fields)
}

function mergeOrder(
  merger: Merger,
  choose: Choose,
  orders: { ancestor: SectionName[]; mine: SectionName[]; theirs: SectionName[] },
): SectionName[] | null {
  const { ancestor, mine, theirs } = orders
  if (same(ancestor, theirs) || same(mine, theirs)) return null
  const change = merger.offer({
    id: '=sections',
    kind: 'moved',
    path: null,
    conflict: !same(ancestor, mine),
    ancestor: null,
    mine: null,
    theirs: null,
  })
  return choose(change) === 'theirs' ? theirs : null
}

const basicsTexts = ['name', 'label', 'image', 'email', 'phone', 'url', 'summary'] as const
const locationTexts = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const

/** A change to one of their own foreign values, which no one edits here: the side that changed it wins, mine first. */
const mergeValue = <T>(ancestor: T, mine: T, theirs: T): T => (same(ancestor, mine) ? theirs : mine)

/**
 * Takes a resume as it once was, mine and theirs as both have become, gives mine with their changes and the list of
 * these changes: what only they changed, each tellable apart, and the conflicts, where both changed one text. `choose`
 * says of each whether it is taken; without it all but the conflicts are. Nothing of mine is lost unless it is chosen
 * to be; with theirs unchanged it gives mine, with mine unchanged it gives theirs.
 */
export function mergeThreeWay(
  ancestor: ResumeDocument,
  mine: ResumeDocument,
  theirs: ResumeDocument,
  choose: Choose = takeUncontested,
): Merge {
  const changes: MergeChange[] = []
  if (same(ancestor, theirs) || same(mine, theirs)) return { document: mine, changes }
  const merger = createMerger(changes, { section: 'basics', entry: '', name: '' })
  const basics: Record<string, string | undefined> = {}
  for (const name of basicsTexts) {
    const texts = {
      ancestor: ancestor.basics[name] ?? '',
      mine: mine.basics[name] ?? '',
      theirs: theirs.basics[name] ?? '',
    }
    const place = merger.at({ section: name === 'summary' ? 'summary' : 'basics', name })
    const [text = ''] = mergeText(place, choose, `basics/${name}`, texts, joinOf(name))
    basics[name] = text === '' ? undefined : text
  }
  const location: Record<string, string | undefined> = {}
  for (const name of locationTexts) {
    const part = (resume: ResumeDocument) => resume.basics.location?.[name] ?? ''
    const texts = { ancestor: part(ancestor), mine: part(mine), theirs: part(theirs) }
    const [text = ''] = mergeText(merger.at({ name }), choose, `basics/location/${name}`, texts, ', ')
    location[name] = text === '' ? undefined : text
  }
  const lists = Object.fromEntries(
    listNames.map((name): [string, readonly Entry[]] => {
      const { entries, path } = resumeLists[name]
      const place = merger.at({ section: name === 'profiles' ? 'basics' : name })
      const merged = mergeLists(
        {
          ...place,
          offer: (change) => place.at({ entry: titleOf(change.theirs ?? change.mine) }).offer(change),
        },
        choose,
        {
          path,
          textOf: entryWords,
          same,
          pair: pairEntries,
          mergeItem: (was, my, their, { mine: at }) => [
            mergeEntry(place, choose, `${path}/${at}`, was, my, their),
          ],
        },
        entries(ancestor),
        entries(mine),
        entries(theirs),
      )
      return [name, merged]
    }),
  )
  const order = mergeOrder(merger, choose, {
    ancestor: sectionOrder(ancestor),
    mine: sectionOrder(mine),
    theirs: sectionOrder(theirs),
  })
  const { profiles, ...sections } = lists
  const hasLocation = Object.values(location).some((text) => text !== undefined)
  const document = resumeSchema.parse({
    ...mine,
    ...sections,
    basics: {
      ...basics,
      ...(hasLocation || mine.basics.location !== undefined ? { location } : {}),
      profiles,
    },
    ...mergedMeta(ancestor, mine, theirs, order),
  })
  return { document: changes.length === 0 && same(document, mine) ? mine : document, changes }
}

/** The first words of an entry that stands alone, as its text begins. */
const titleOf = (text: string | null): string => (text ?? '').split('\n')[0]?.slice(0, 80) ?? ''

function mergedMeta(
  ancestor: ResumeDocument,
  mine: ResumeDocument,
  theirs: ResumeDocument,
  order: SectionName[] | null,
): Pick<ResumeDocument, 'meta'> {
  const [was, my, their] = [ancestor, mine, theirs].map((each) => each.meta?.shortlist ?? {})
  const unsorted = mergeValue(was?.unsorted, my?.unsorted, their?.unsorted)
  const foreign = mergeValue(was?.foreign, my?.foreign, their?.foreign)
  const sections = order ?? my?.sections
  const shortlist = {
    ...(sections === undefined ? {} : { sections }),
    ...(unsorted === undefined ? {} : { unsorted }),
    ...(foreign === undefined ? {} : { foreign }),
  }
  const meta = { ...mine.meta, ...(Object.keys(shortlist).length === 0 ? {} : { shortlist }) }
  return mine.meta === undefined && Object.keys(meta).length === 0 ? {} : { meta }
}
