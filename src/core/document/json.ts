import type { ResumeDocument } from '../resume/model'
import { toTarget } from './wording'

const schema = 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json'
const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate'])
const presentWords = /^(?:present|current|now|today|ongoing)$/i

/** A value as JSON Resume wants it: dates without a time, addresses with a scheme; undefined for what says nothing. */
function settle(key: string, value: unknown): unknown {
  if (typeof value === 'string') {
    if (value.trim() === '') return undefined
    if (key === 'url') return toTarget(value) ?? value
    if (key === 'endDate' && presentWords.test(value.trim())) return undefined
    return dateKeys.has(key) ? value.trim().replace(/^(\d{4}-\d{2}-\d{2})T.*$/s, '$1') : value
  }
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => settle('', item)).filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .map(([name, item]: [string, unknown]): [string, unknown] => [
      name,
      name === 'foreign' ? item : settle(name, item),
    ])
    .filter(([, item]) => item !== undefined)
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** Takes a resume, gives it as JSON Resume 1.x text: empty fields and lists left out, order of sections under `meta`. */
export function renderJson(resume: ResumeDocument): string {
  const settled = settle('', resume)
  return `${JSON.stringify({ $schema: schema, ...(typeof settled === 'object' ? settled : {}) }, null, 2)}\n`
}
