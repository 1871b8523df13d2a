import { z } from 'zod'
import { listNames, resumeLists, type Entry, type EntryValue, type ListName } from './lists'
import { matchItems } from './matchItems'
import { resumeSchema, type ResumeDocument } from './model'
import { sectionNames } from './sections'

/**
 * What a resume leaves out without deleting it, by address in its document: a section (`work`), an entry (`work/0`,
 * `basics/profiles/1`) or a line of one (`work/0/highlights/2`).
 */
export const resumeLayoutSchema = z.object({
  hidden: z.array(z.string().min(1).max(200)).max(50_000).default([]),
})
export type ResumeLayout = z.infer<typeof resumeLayoutSchema>

/** Everything is shown. */
export const plainLayout: ResumeLayout = { hidden: [] }

const isLines = (value: EntryValue): value is readonly string[] => Array.isArray(value)
const isText = (value: EntryValue): value is string => typeof value === 'string' && value.trim() !== ''

export const isHidden = (layout: ResumeLayout, address: string): boolean => layout.hidden.includes(address)

/** The layout with the item at `address` left out, or shown again. */
export function setHidden(layout: ResumeLayout, address: string, hidden: boolean): ResumeLayout {
  if (isHidden(layout, address) === hidden) return layout
  return {
    ...layout,
    hidden: hidden ? [...layout.hidden, address].sort() : layout.hidden.filter((each) => each !== address),
  }
}

/** What both leave out. */
export function joinLayouts(one: ResumeLayout, other: ResumeLayout): ResumeLayout {
  const hidden = [...new Set([...one.hidden, ...other.hidden])].sort()
  return { ...one, hidden }
}

function holdsText(entry: Entry): boolean {
  return Object.values(entry).some((value) => (isLines(value) ? value.some(isText) : isText(value)))
}

/** Everything in a resume that can be left out and holds text, with its address, in the order of the page. */
function addressable(resume: ResumeDocument): Set<string> {
  const found = new Set<string>()
  if (isText(resume.basics.summary)) found.add('summary')
  for (const name of listNames) {
    const { entries, path } = resumeLists[name]
    for (const [index, entry] of entries(resume).entries()) {
      if (!holdsText(entry)) continue
      found.add(path)
      found.add(`${path}/${index}`)
      for (const [field, value] of Object.entries(entry)) {
        if (!isLines(value)) continue
        value.forEach((line, at) => {
          if (isText(line)) found.add(`${path}/${index}/${field}/${at}`)
        })
      }
    }
  }
  found.delete('basics/profiles')
  return found
}

const parents = (address: string): string[] => {
  const parts = address.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** The addresses that are left out and hold text, each once: what stands inside of another is not counted again. */
export function leftOut(resume: ResumeDocument, layout: ResumeLayout): string[] {
  if (layout.hidden.length === 0) return []
  const there = addressable(resume)
  const hidden = new Set(layout.hidden)
  return [...there].filter(
    (address) => hidden.has(address) && !parents(address).some((parent) => hidden.has(parent)),
  )
}

type Lines = (lines: readonly string[], isOut: (at: number) => boolean) => string[]

function reduce(
  resume: ResumeDocument,
  layout: ResumeLayout,
  keepEntry: (entry: Entry, isOut: boolean) => Entry[],
  keepLines: Lines,
): ResumeDocument {
  if (layout.hidden.length === 0) return resume
  const hidden = new Set(layout.hidden)
  const lists = new Map<ListName, Entry[]>()
  for (const name of listNames) {
    const { entries, path } = resumeLists[name]
    const own = layout.hidden.some((address) => address === path || address.startsWith(`${path}/`))
    if (!own) continue
    const kept = entries(resume).flatMap((entry, index) => {
      const address = `${path}/${index}`
      const fields = Object.entries(entry).map(([field, value]): [string, EntryValue] => [
        field,
        isLines(value) ? keepLines(value, (at) => hidden.has(`${address}/${field}/${at}`)) : value,
      ])
      return keepEntry(Object.fromEntries(fields), hidden.has(path) || hidden.has(address))
    })
    lists.set(name, kept)
  }
  const { profiles, ...sections } = Object.fromEntries(lists)
  const isSummaryOut = hidden.has('summary')
  if (lists.size === 0 && !isSummaryOut) return resume
  return resumeSchema.parse({
    ...resume,
    ...sections,
    basics: {
      ...resume.basics,
      ...(isSummaryOut ? { summary: undefined } : {}),
      ...(profiles === undefined ? {} : { profiles }),
    },
  })
}

/**
 * Takes a resume and its layout, gives what a reader sees: what is left out is not in it. The same object where
 * nothing is. This is what is exported, read back and sealed.
 */
export const shownResume = (resume: ResumeDocument, layout: ResumeLayout): ResumeDocument =>
  reduce(
    resume,
    layout,
    (entry, isOut) => (isOut ? [] : [entry]),
    (lines, isOut) => lines.filter((_, at) => !isOut(at)),
  )

/**
 * The same, with what is left out emptied where it stands, so that every address stays the one it has in the resume.
 * This is what is checked and previewed: it looks the same as `shownResume`.
 */
export const shownInPlace = (resume: ResumeDocument, layout: ResumeLayout): ResumeDocument =>
  reduce(
    resume,
    layout,
    (entry, isOut) => [isOut ? {} : entry],
    (lines, isOut) => lines.map((line, at) => (isOut(at) ? '' : line)),
  )

const entryWords = (entry: Entry): string =>
  Object.values(entry)
    .flatMap((value) => (isLines(value) ? value : [value ?? '']))
    .join('\n')

/**
 * Takes the layout of `before`, gives the one of `after`, whatever was edited between: what is left out stays left out
 * as it is moved, reworded or pushed aside, and is forgotten when it is deleted. Of equal lines in one list the first
 * is taken to be the first.
 */
export function followEdit(
  layout: ResumeLayout,
  before: ResumeDocument,
  after: ResumeDocument,
): ResumeLayout {
  if (before === after || layout.hidden.length === 0) return layout
  const hidden = new Set(layout.hidden.filter((address) => sectionNames.some((name) => name === address)))
  for (const name of listNames) {
    const { entries, path } = resumeLists[name]
    const own = layout.hidden.filter((address) => address.startsWith(`${path}/`))
    if (own.length === 0) continue
    const was = entries(before)
    const is = entries(after)
    if (was === is) {
      for (const address of own) hidden.add(address)
      continue
    }
    const byKey = new Map<Entry, string>()
    const keyOf = (entry: Entry): unknown => {
      const known = byKey.get(entry)
      if (known !== undefined) return known
      const key = JSON.stringify(entry)
      byKey.set(entry, key)
      return key
    }
    const places = matchItems(was, is, keyOf, entryWords)
    for (const address of own) {
      const moved = follow(address.slice(path.length + 1), was, is, places)
      for (const rest of moved) hidden.add(`${path}/${rest}`)
    }
  }
  const next = [...hidden].sort()
  return next.join('\n') === layout.hidden.join('\n') ? layout : { ...layout, hidden: next }
}

function follow(
  rest: string,
  was: readonly Entry[],
  is: readonly Entry[],
  places: readonly (number | null)[],
): string[] {
  const [index = '', field, at] = rest.split('/')
  const place = places[Number(index)] ?? null
  if (place === null) return []
  if (field === undefined || at === undefined) return [String(place)]
  const before = was[Number(index)]?.[field]
  const after = is[place]?.[field]
  if (!isLines(before) || !isLines(after)) return []
  const line = before[Number(at)] ?? ''
  const lines = matchItems(before, after, String, String)
  const to = lines[Number(at)] ?? null
  if (to === null) return []
  const kept = [`${place}/${field}/${to}`]
  // A line broken in two stays out as a whole.
  const tail = after[to + 1]
  const isBroken = after[to] !== line && isText(tail) && !lines.includes(to + 1) && line.endsWith(tail)
  return isBroken ? [...kept, `${place}/${field}/${to + 1}`] : kept
}
