import { z } from 'zod'
import { DomainError } from '../result'
import { isTooDeep } from './canonical'
import {
  type ArchiveRow,
  type ArchiveTable,
  archiveFormat,
  archiveVersion,
  type Manifest,
  manifestSchema,
  rowSchemas,
} from './model'
import { upgradeRow } from './upgrade'

const refuse = (message: string): never => {
  throw new DomainError('unsupported_file', `${message} Nothing was imported.`)
}

const headSchema = z.object({ format: z.literal(archiveFormat), version: z.number().int().min(1) })

function parseJson(json: string, place: string): unknown {
  if (isTooDeep(json)) return refuse(`${place} nests deeper than any Shortlist data.`)
  try {
    return JSON.parse(json)
  } catch {
    return refuse(`${place} is not readable JSON. The archive is damaged or was changed.`)
  }
}

/** Reads `manifest.json`. Throws `unsupported_file` for what is none, and for one of a newer version. */
export function readManifest(json: string): Manifest {
  const raw = parseJson(json, 'manifest.json')
  const head = headSchema.safeParse(raw)
  if (!head.success) return refuse('This is not a Shortlist archive.')
  if (head.data.version > archiveVersion) {
    return refuse('This archive was made by a newer version of Shortlist. Install that version to open it.')
  }
  const manifest = manifestSchema.safeParse(raw)
  if (!manifest.success) {
    const [issue] = manifest.error.issues
    return refuse(
      `manifest.json: ${issue?.path.join('.') ?? ''} is not what a Shortlist archive holds there.`,
    )
  }
  return manifest.data
}

/**
 * Reads one row of a part; `number` counts from 1 and names the place in what is thrown (`unsupported_file`).
 * Rows of older archive versions are brought up to date first.
 */
export function readRow(table: ArchiveTable, json: string, number: number): ArchiveRow {
  const place = `${table}.json, row ${number}`
  const row = upgradeRow(table, parseJson(json, place))
  const result = rowSchemas[table].safeParse(row)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const field = issue?.path.join('.') ?? ''
  const what = issue?.code === 'unrecognized_keys' ? `has a field that does not belong there` : 'is not valid'
  return refuse(
    `${place}: ${field === '' ? 'the row' : field} ${what} (${(issue?.message ?? '').slice(0, 200)}).`,
  )
}

const opening = '['
const closing = ']'

/**
 * Splits a part into the JSON text of its rows. Archives of ours have one row on each line, read without parsing the
 * whole; anything else that is a JSON list is taken too.
 */
export function* rowsOfPart(table: ArchiveTable, text: string): Generator<string> {
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (clean === '[]\n' || clean.trim() === '[]') return
  if (clean.startsWith('[\n') && clean.trimEnd().endsWith('\n]')) {
    let from = 2
    const last = clean.trimEnd().length - 2
    let isOurs = true
    const rows: [number, number][] = []
    while (from <= last && isOurs) {
      const next = clean.indexOf('\n', from)
      const to = next === -1 || next > last ? last : next
      const isLast = to === last
      isOurs = clean[from] === '{' && (isLast ? clean[to - 1] === '}' : clean.slice(to - 2, to) === '},')
      rows.push([from, isLast ? to : to - 1])
      from = to + 1
    }
    if (isOurs) {
      for (const [start, end] of rows) yield clean.slice(start, end)
      return
    }
  }
  const list = parseJson(clean, `${table}.json`)
  if (!Array.isArray(list)) return refuse(`${table}.json does not hold a list of rows.`)
  for (const row of list) yield JSON.stringify(row)
}

/** The text of a part from the JSON of its rows, in the order given. */
export function* partText(rows: Iterable<string>): Generator<string> {
  let isFirst = true
  for (const row of rows) {
    yield isFirst ? `${opening}\n${row}` : `,\n${row}`
    isFirst = false
  }
  yield isFirst ? `${opening}${closing}\n` : `\n${closing}\n`
}
