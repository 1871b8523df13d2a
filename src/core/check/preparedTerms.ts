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

/** The compiled form of a line of `prepareForm`, with the object of its phrase; null for an empty line. */
export function readPrepared(
  line: string,
  raw: string,
  options: PatternOptions,
): { pattern: Pattern; object: string[] } | null {
  if (line === '') return null
  const first = line.indexOf(part)
  const second = line.indexOf(part, first + 1)
  const joined = line.slice(0, first)
  const isOneWord = !joined.includes(' ')
  const words = isOneWord ? [joined] : joined.split(' ')
  const key = isOneWord ? joined : words.join('')
  const stem = line.slice(first + 1, second)
  const object = line.slice(second + 1)
  const pattern: Pattern = {
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
  return { pattern, object: object === '' ? [] : object.split(' ') }
}
