import type { Assembly } from './assemble'

const maxField = 20_000
const maxEntries = 1_000
const maxLines = 2_000
const maxUnsorted = 5_000

/** Cuts what exceeds the resume model's limits and keeps the surplus among the unsorted lines. */
export function fitToModel(assembly: Assembly): Assembly {
  const surplus: string[] = []
  const keep = (text: string): void => {
    for (let at = 0; at < text.length; at += maxField) surplus.push(text.slice(at, at + maxField))
  }
  const fit = (value: unknown, depth: number): unknown => {
    if (typeof value === 'string') {
      if (value.length <= maxField) return value
      keep(value.slice(maxField))
      return value.slice(0, maxField)
    }
    if (Array.isArray(value)) {
      const most = depth === 1 ? maxEntries : maxLines
      for (const item of value.slice(most)) keep(textOf(item))
      return value.slice(0, most).map((item) => fit(item, depth + 1))
    }
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fit(item, depth + 1)]))
    return value
  }
  const { meta, ...rest } = assembly.resume
  const fitted = Object.assign(assembly.resume, fit(rest, 0))
  if (meta !== undefined) fitted.meta = meta
  for (const text of assembly.unsorted) keep(text)
  return { ...assembly, resume: fitted, unsorted: packed(surplus) }
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(textOf).join(', ')
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ')
  return ''
}

/** At most as many lines as the model holds: short ones are put together. */
function packed(texts: readonly string[]): string[] {
  if (texts.length <= maxUnsorted) return [...texts]
  const out: string[] = []
  for (const text of texts) {
    const last = out.at(-1)
    if (last !== undefined && last.length + text.length < 10_000) out[out.length - 1] = `${last}\n${text}`
    else out.push(text)
  }
  return out.slice(0, maxUnsorted)
}
