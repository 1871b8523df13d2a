import { compilePhrase, type Pattern, type PatternOptions } from './pattern'

/** What is worked out of a form beforehand: its words, its stem key ("=" where it is the key), the stems of its object. */
const part = '|'

/** One line for a compiled form; empty where nothing of the form can be found. Short of the form itself, all is in it. */
export function prepareForm(pattern: Pattern | null): string {
  if (!pattern) return ''
  const { words, key, stemKey } = pattern
  const phrase = compilePhrase(pattern)
  const stem = stemKey === key ? '=' : (stemKey ?? '')
  return [words.join(' '), stem, phrase?.object.join(' ') ?? ''].join(part)
}

/** Where in a line its stem key and the stems of its object begin. */
export interface PreparedForm {
  stemAt: number
  objectAt: number
}

/** The parts of a line of `prepareForm` that is not empty. */
export function preparedParts(line: string): PreparedForm {
  const stemAt = line.indexOf(part) + 1
  return { stemAt, objectAt: line.indexOf(part, stemAt) + 1 }
}

/** The compiled form of a line of `prepareForm`,; null for an empty line. */
export function readPrepared(line: string, raw: string, options: PatternOptions): Pattern | null {
  if (line === '') return null
  const { stemAt, objectAt } = preparedParts(line)
  const joined = line.slice(0, stemAt - 1)
  const isOneWord = !joined.includes(' ')
  const words = isOneWord ? [joined] : joined.split(' ')
  const key = isOneWord ? joined : words.join('')
  const stem = line.slice(stemAt, objectAt - 1)
  return {
    target: options.target,
    raw,
    key,
    stemKey: stem === '=' ? key : stem === '' ? null : stem,
    words,
    hasSlash: raw.includes('/'),
    isAcronym: isOneWord && raw.length < 9 && /^[A-Z][A-Z0-9]{1,6}s?$/.test(raw),
    relation: options.relation,
    gate: options.gate ?? null,
    side: options.side ?? null,
  }
}
