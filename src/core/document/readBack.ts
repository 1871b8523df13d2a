import type { ResumeDocument } from '../resume/model'
import { resumeView, textOf, type Block, type Run, type ViewOptions } from './view'

export interface LostField {
  field: string
  expected: string
  got: string
}

export interface ReadBack {
  /** How many fields the original shows. */
  fields: number
  lost: LostField[]
}

/** One shown field: `slot` is where it stands on the page, `field` its address in the document. */
interface Shown {
  slot: string
  field: string
  text: string
}

function shown(slot: string, runs: readonly Run[]): Shown[] {
  const field = runs.find((run) => run.field !== null)?.field
  return field === undefined || field === null ? [] : [{ slot, field, text: textOf(runs) }]
}

/** A field of an entry by its own address; degree and subject are one phrase on the page and count as one. */
function ofEntry(runs: readonly Run[]): Shown[] {
  const [first] = shown('', runs)
  if (first === undefined) return []
  const slot = first.field
    .replace(/\/(?:studyType|area)$/, '/degree')
    .replace(/\/(?:startDate|endDate)$/, '/dates')
  return [{ ...first, slot }]
}

function slotsOf(block: Block, at: string): Shown[] {
  switch (block.kind) {
    case 'heading':
      return [{ slot: at, field: `sections/${block.section}`, text: block.section }]
    case 'contact':
      return block.items.flatMap((item) => {
        const [first] = shown('', item)
        if (first === undefined) return []
        const parts = first.field.split('/')
        // Web addresses stand in one row: which of them is the profile of a network shows in the address itself.
        const slot = parts[1] === 'url' || parts[1] === 'profiles' ? 'basics/web' : `basics/${parts[1] ?? ''}`
        return [{ ...first, slot }]
      })
    case 'entry':
      return [block.title, block.date, block.sub, block.meta].flatMap(ofEntry)
    case 'line':
      return [block.title, block.meta, block.date].flatMap(ofEntry)
    case 'labelled':
      return [
        ...shown(`${at}/label`, block.label),
        ...block.values.flatMap((value, index) => shown(`${at}/value/${index}`, value)),
      ]
    default:
      return shown('', block.runs).map((one) => ({ ...one, slot: one.field }))
  }
}

function ownSlot(block: Block): string | null {
  if (block.kind !== 'labelled') return null
  const field = block.values[0]?.find((run) => run.field !== null)?.field ?? ''
  return /^(?:work|projects|education|volunteer)\//.test(field) ? field.replace(/\/\d+$/, '') : null
}

/** Counts entries as they appear on the page, so that one with nothing to show does not shift the others. */
function makeRanks(): (slot: string) => string {
  const ranks = new Map<string, Map<string, number>>()
  return (slot) => {
    let path = ''
    for (const part of slot.split('/')) {
      let step = part
      if (/^\d+$/.test(part)) {
        const known = ranks.get(path) ?? new Map<string, number>()
        ranks.set(path, known)
        if (!known.has(part)) known.set(part, known.size)
        step = String(known.get(part))
      }
      path = path === '' ? step : `${path}/${step}`
    }
    return path
  }
}

/** Everything a resume shows, in order. Texts of one slot (the paragraphs of a summary) are joined by line ends. */
function everythingShown(resume: ResumeDocument, options: ViewOptions): Map<string, Shown> {
  const all = new Map<string, Shown>()
  let section = ''
  let sections = 0
  let count = 0
  let web = 0
  const rank = makeRanks()
  for (const block of resumeView(resume, options).blocks) {
    if (block.kind === 'heading') {
      section = block.section
      count = 0
      sections += 1
    } else if (block.kind === 'labelled') count += 1
    const at = block.kind === 'heading' ? `order/${sections}` : (ownSlot(block) ?? `${section}/${count}`)
    for (const one of slotsOf(block, at)) {
      const slot = rank(one.slot === 'basics/web' ? `basics/web/${web++}` : one.slot)
      const known = all.get(slot)
      all.set(slot, known === undefined ? { ...one, slot } : { ...known, text: `${known.text}\n${one.text}` })
    }
  }
  return all
}

/**
 * Takes a resume and what an exported file of it was read back as; gives how many fields the export shows and which of
 * them came back otherwise, not at all or out of nothing. Fields are compared as shown: after cleaning, dates by month; the order of
 * sections, entries and bullets counts. `options` as given to the export.
 */
export function compareReadBack(
  original: ResumeDocument,
  readBack: ResumeDocument,
  options: ViewOptions = {},
): ReadBack {
  const expected = everythingShown(original, options)
  const got = everythingShown(readBack, options)
  const lost: LostField[] = []
  for (const [slot, one] of expected) {
    const other = got.get(slot)?.text ?? ''
    if (other !== one.text) lost.push({ field: one.field, expected: one.text, got: other })
  }
  for (const [slot, one] of got) {
    if (!expected.has(slot)) lost.push({ field: one.field, expected: '', got: one.text })
  }
  return { fields: expected.size, lost }
}
