import { align, wordDiff, type DiffPart } from './diff'
import { linesField, listNames, resumeLists, type Entry, type ListName } from './lists'
import { followEdit, leftOut, type ResumeLayout } from './layout'
import type { ResumeDocument } from './model'
import { sectionNames, sectionOrder, type SectionName } from './sections'

export interface Change {
  section: SectionName | 'basics'
  kind: 'added' | 'removed' | 'changed' | 'moved' | 'left out' | 'shown again'
  /** The entry it stands in, as its own words name it; '' outside of entries. */
  entry: string
  /** The field's name in JSON Resume: `highlights`, `summary`; '' for an entry or a section as a whole. */
  name: string
  parts: DiffPart[]
  /** Its address in the version as it is now; null for what is gone. */
  field: string | null
}

const titleFields = [
  'position',
  'name',
  'title',
  'organization',
  'institution',
  'studyType',
  'area',
  'language',
  'network',
]

/** What an entry is called: up to two of its naming fields. */
export function entryTitle(entry: Entry): string {
  const named = titleFields.flatMap((name) => {
    const value = entry[name]
    return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []
  })
  return named.slice(0, 2).join(' · ')
}

const isLines = (value: unknown): value is readonly string[] => Array.isArray(value)

function entryText(entry: Entry): string {
  return Object.values(entry)
    .flatMap((value) => (isLines(value) ? value : [value ?? '']))
    .join('\n')
}

const only = (kind: 'added' | 'removed', text: string): DiffPart[] => (text === '' ? [] : [{ kind, text }])
const same = (text: string): DiffPart[] => (text === '' ? [] : [{ kind: 'same', text }])

type Place = Pick<Change, 'section' | 'entry' | 'name'>

function textChange(place: Place, before: string, after: string, field: string): Change[] {
  if (before === after) return []
  const kind = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  return [{ ...place, kind, parts: wordDiff(before, after), field: after === '' ? null : field }]
}

function lineChanges(
  place: Place,
  before: readonly string[],
  after: readonly string[],
  field: string,
): Change[] {
  const { pairs, added, removed } = align(before, after)
  const kept = pairs.flatMap((pair): { at: number; change: Change }[] => {
    const was = before[pair.before] ?? ''
    const is = after[pair.after] ?? ''
    if (was === is && !pair.moved) return []
    const change: Change = {
      ...place,
      kind: was === is ? 'moved' : 'changed',
      parts: wordDiff(was, is),
      field: `${field}/${pair.after}`,
    }
    return [{ at: pair.after, change }]
  })
  const fresh = added.map((index) => {
    const change: Change = {
      ...place,
      kind: 'added',
      parts: only('added', after[index] ?? ''),
      field: `${field}/${index}`,
    }
    return { at: index, change }
  })
  const gone = removed.map((index): Change => ({
    ...place,
    kind: 'removed',
    parts: only('removed', before[index] ?? ''),
    field: null,
  }))
  return [...[...kept, ...fresh].sort((x, y) => x.at - y.at).map((each) => each.change), ...gone]
}

function entryChanges(section: Change['section'], before: Entry, after: Entry, path: string): Change[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const entry = entryTitle(after) || entryTitle(before)
  return [...names].flatMap((name) => {
    const was = before[name]
    const is = after[name]
    const place = { section, entry, name }
    if (isLines(was) || isLines(is)) {
      return lineChanges(place, isLines(was) ? was : [], isLines(is) ? is : [], `${path}/${name}`)
    }
    return textChange(place, was ?? '', is ?? '', `${path}/${name}`)
  })
}

function listChanges(
  list: ListName,
  section: Change['section'],
  before: ResumeDocument,
  after: ResumeDocument,
): Change[] {
  const { entries, path } = resumeLists[list]
  const was = entries(before)
  const is = entries(after)
  if (was === is) return []
  const matched = pairEntries(was, is)
  return [
    ...matched.pairs.flatMap((pair) => {
      const old = was[pair.before] ?? {}
      const now = is[pair.after] ?? {}
      const address = `${path}/${pair.after}`
      const moved: Change[] = pair.moved
        ? [
            {
              section,
              kind: 'moved',
              entry: entryTitle(now),
              name: '',
              parts: same(entryTitle(now)),
              field: address,
            },
          ]
        : []
      return [...moved, ...entryChanges(section, old, now, address)]
    }),
    ...matched.added.map((index): Change => {
      const entry = is[index] ?? {}
      return {
        section,
        kind: 'added',
        entry: entryTitle(entry),
        name: '',
        parts: only('added', entryText(entry).replace(/\n+/g, '\n').trim()),
        field: `${path}/${index}`,
      }
    }),
    ...matched.removed.map((index): Change => {
      const entry = was[index] ?? {}
      return {
        section,
        kind: 'removed',
        entry: entryTitle(entry),
        name: '',
        parts: only('removed', entryText(entry).replace(/\n+/g, '\n').trim()),
        field: null,
      }
    }),
  ]
}

/** Finds what became of each entry: equal ones, then the most alike, then those of one title. */
export const pairEntries = (was: readonly Entry[], is: readonly Entry[]): ReturnType<typeof align> =>
  closeByTitle(was, is, align(was.map(entryText), is.map(entryText)))

/** Entries rewritten past likeness are still the same entry where their titles are. */
function closeByTitle(was: readonly Entry[], is: readonly Entry[], found: ReturnType<typeof align>) {
  const pairs = [...found.pairs]
  const removed = [...found.removed]
  const added = found.added.filter((after) => {
    const title = entryTitle(is[after] ?? {})
    const place = title === '' ? -1 : removed.findIndex((before) => entryTitle(was[before] ?? {}) === title)
    const [before] = place < 0 ? [] : removed.splice(place, 1)
    if (before === undefined) return true
    pairs.push({ before, after, moved: false })
    return false
  })
  return { pairs: pairs.sort((x, y) => x.after - y.after), added, removed }
}

function sectionMoves(before: ResumeDocument, after: ResumeDocument): Change[] {
  const order = sectionOrder(after)
  return align(sectionOrder(before), order).pairs.flatMap((pair): Change[] => {
    const section = order[pair.after]
    return pair.moved && section !== undefined
      ? [{ section, kind: 'moved', entry: '', name: '', parts: [], field: null }]
      : []
  })
}

const basicsTexts = ['name', 'label', 'email', 'phone', 'url'] as const
const locationTexts = ['address', 'postalCode', 'city', 'region', 'countryCode'] as const

/**
 * What changed from `before` to `after`, in the order of the page: fields word by word, bullets and entries added,
 * removed, changed or moved, sections that moved, and, with the layouts of both, what was left out or shown again.
 */
export function resumeChanges(
  before: ResumeDocument,
  after: ResumeDocument,
  layouts?: { before: ResumeLayout; after: ResumeLayout },
): Change[] {
  return [
    ...documentChanges(before, after),
    ...(layouts === undefined ? [] : layoutChanges(before, after, layouts)),
  ]
}

function layoutChanges(
  before: ResumeDocument,
  after: ResumeDocument,
  layouts: { before: ResumeLayout; after: ResumeLayout },
): Change[] {
  const was = new Set(leftOut(after, followEdit(layouts.before, before, after)))
  const is = new Set(leftOut(after, layouts.after))
  const change = (address: string, kind: Change['kind']): Change => {
    const name = sectionNames.find((each) => each === address)
    const field = address === 'summary' ? 'basics/summary' : address
    if (name !== undefined) return { section: name, kind, entry: '', name: '', parts: [], field }
    const list = listNames.find((each) => address.startsWith(`${resumeLists[each].path}/`)) ?? 'work'
    const [index = '', line = '', at = ''] = address.slice(resumeLists[list].path.length + 1).split('/')
    const entry = resumeLists[list].entries(after)[Number(index)] ?? {}
    return {
      section: list === 'profiles' ? 'basics' : list,
      kind,
      entry: entryTitle(entry),
      name: line,
      parts: line === '' ? [] : same(linesField(entry, line)[Number(at)] ?? ''),
      field,
    }
  }
  return [
    ...[...is].filter((address) => !was.has(address)).map((address) => change(address, 'left out')),
    ...[...was].filter((address) => !is.has(address)).map((address) => change(address, 'shown again')),
  ]
}

function documentChanges(before: ResumeDocument, after: ResumeDocument): Change[] {
  if (before === after) return []
  const basics: Place = { section: 'basics', entry: '', name: '' }
  return [
    ...basicsTexts.flatMap((name) =>
      textChange({ ...basics, name }, before.basics[name] ?? '', after.basics[name] ?? '', `basics/${name}`),
    ),
    ...locationTexts.flatMap((name) =>
      textChange(
        { ...basics, name },
        before.basics.location?.[name] ?? '',
        after.basics.location?.[name] ?? '',
        `basics/location/${name}`,
      ),
    ),
    ...listChanges('profiles', 'basics', before, after),
    ...sectionOrder(after).flatMap((section) =>
      section === 'summary'
        ? textChange(
            { section, entry: '', name: 'summary' },
            before.basics.summary ?? '',
            after.basics.summary ?? '',
            'basics/summary',
          )
        : listChanges(section, section, before, after),
    ),
    ...sectionMoves(before, after),
  ]
}
