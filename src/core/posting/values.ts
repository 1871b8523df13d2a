import { parseHtml, rawContent } from './html'
import { oneLine } from './plainText'

export type JsonObject = Record<string, unknown>

/** Whether a value out of foreign JSON is an object (and neither a list nor null). */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property by name, whether written plain or with its schema.org prefix. */
export function property(node: JsonObject, name: string): unknown {
  if (Object.hasOwn(node, name)) return node[name]
  for (const prefix of ['schema:', 'http://schema.org/', 'https://schema.org/']) {
    if (Object.hasOwn(node, prefix + name)) return node[prefix + name]
  }
  return undefined
}

/** A value as a list: nothing gives none, a single value gives one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.slice(0, 2000) : [value]
}

/** The text of a value as JSON-LD may write it (text, number, list, `@value`), untouched; null when there is none. */
export function rawTextOf(value: unknown): string | null {
  for (const entry of listOf(value)) {
    if (typeof entry === 'string' && entry.trim() !== '') return entry
    if (typeof entry === 'number' && Number.isFinite(entry)) return String(entry)
    if (isObject(entry)) {
      const inner = entry['@value']
      if (typeof inner === 'string' && inner.trim() !== '') return inner
      if (typeof inner === 'number') return String(inner)
    }
  }
  return null
}

/** One clean line of text out of a foreign value: entities decoded, tags dropped, at most 2,000 characters. */
export function textOf(value: unknown): string | null {
  const raw = rawTextOf(value)
  if (raw === null) return null
  const decoded = /[<&]/.test(raw) ? rawContent(parseHtml(raw.slice(0, 20_000))) : raw
  const line = oneLine(decoded).slice(0, 2000)
  return line === '' ? null : line
}

/** The name of a thing: itself when it is text, else its `name`. */
export function nameOf(value: unknown): string | null {
  for (const entry of listOf(value)) {
    const own = textOf(entry)
    if (own !== null) return own
    if (isObject(entry)) {
      const name = textOf(property(entry, 'name')) ?? textOf(property(entry, 'legalName'))
      if (name !== null) return name
    }
  }
  return null
}

/** A web address, or null for anything else. */
export function webAddress(value: unknown): string | null {
  const text = rawTextOf(value)?.trim() ?? ''
  return /^https?:\/\/[^\s<>"]{3,3900}$/i.test(text) ? text : null
}

/** Every object inside a foreign JSON value, outer ones first, without recursion and at most 200,000 of them. */
export function* objectsIn(value: unknown): Generator<JsonObject> {
  let level: unknown[] = [value]
  let seen = 0
  while (level.length > 0) {
    const next: unknown[] = []
    for (const entry of level) {
      if (typeof entry !== 'object' || entry === null) continue
      seen += 1
      if (seen > 200_000) return
      if (isObject(entry)) yield entry
      for (const inner of Object.values(entry))
        if (typeof inner === 'object' && inner !== null) next.push(inner)
    }
    level = next
  }
}
