import { isBadge, isIntro } from './adverts'
import type { Line } from './lines'
import { capitalsStartEntries, splitBeforeCapitals, splitRunOn } from './splitRunOn'

export interface ListRules {
  /** Names the guide itself uses, to cut run-together lists by. */
  vocabulary: ReadonlySet<string>
  /** Entries are terms (keywords, traits): commas always part them, and runs may be parted by one space. */
  terms?: boolean
  /** Entries get a capital, as in a sentence that lists. */
  capital?: boolean
  /** One space parts entries even where nothing but capitals shows it. */
  spaces?: boolean
  /** A single line that nothing else parts may be a run-together list. */
  runOn?: boolean
}

export interface ReadList {
  items: string[]
  rest: Line[]
}

const opensClause =
  /^(?:including|such as|like|e\.g\.|i\.e\.|for example|especially|which|who|whose|where|when|while|whether|as well as|often|usually|sometimes|mostly|typically|rather than|not|but|so|because|unless|with|without|from)\b/i

/** Splits at top-level commas (or semicolons where there are some); no split inside parentheses, quotes or numbers. */
export function splitTopLevel(text: string): string[] {
  const separator = splitBy(text, ';').length > 1 ? ';' : ','
  return splitBy(text, separator)
}

function splitBy(text: string, separator: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1)
    else if (char === separator && depth === 0) {
      if (/\d/.test(text[i - 1] ?? '') && /^\d{3}/.test(text.slice(i + 1, i + 4))) continue
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** Names that are written small even where an entry begins. */
const lowerNames = /^(?:dbt|npm|npx|pnpm|pip|pandas|pytest|webpack|scikit-learn|fast\.ai|r\/\w+)(?![\w-])/

export const upperFirst = (text: string) => {
  if (/^(?:[a-z]{1,2}[A-Z]|\p{Ll}+\p{Lu})/u.test(text) || lowerNames.test(text)) return text
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  return text === '' ? '' : first.toUpperCase() + text.slice(first.length)
}

const trimEntry = (text: string) => text.replace(/^[\s,;|•·]+|[\s,;|•·]+$/g, '').trim()

function withoutStop(text: string): string {
  return /[^.]\.$/.test(text) && !/\b(?:etc|e\.g|i\.e|inc|ltd|vs|u\.s|jr|sr)\.$/i.test(text)
    ? text.slice(0, -1)
    : text
}

/** A sentence that lists: its parts at top-level commas, "and" dropped, first letters upper. */
export function splitSentence(sentence: string): string[] {
  const parts = splitTopLevel(withoutStop(sentence.trim()))
  const out: string[] = []
  let clause = false
  for (const part of parts) {
    if (out.length > 0 && opensClause.test(part)) clause = true
    const last = out.length - 1
    if (clause) out[last] = `${out[last] ?? ''}, ${part}`
    else out.push(out.length === 0 ? part : part.replace(/^(?:and|&|plus|und|et|y)\s+(?:also\s+)?/i, ''))
  }
  return out.map((part) => upperFirst(trimEntry(part))).filter((part) => part !== '')
}

/** The sentences of a paragraph. Abbreviations and initials do not end one. */
export function sentences(text: string): string[] {
  const out: string[] = []
  let from = 0
  for (const match of text.matchAll(/[.!?]["”')]?\s+(?=["“(]?[\p{Lu}\d])/gu)) {
    const head = text.slice(from, match.index + 1)
    if (/\b(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|St|U\.S|Ph\.D|Sr|Jr|No|approx|[A-Z])\.$/.test(head)) continue
    out.push(text.slice(from, match.index + match[0].length).trim())
    from = match.index + match[0].length
  }
  out.push(text.slice(from).trim())
  return out.filter((sentence) => sentence !== '')
}

const isSentence = (text: string) => /[.!?]["”')]?$/.test(text) && text.split(/\s+/).length > 3

function listsInCommas(text: string): boolean {
  const parts = splitTopLevel(text)
  if (parts.length < 2) return false
  return parts.length > 2 || !/^(?:and|but|so|or|which|who|while|where|then)\b/i.test(parts[1] ?? '')
}

const unquote = (text: string) => text.replace(/^["“”'‘](.+)["“”'’]$/, '$1')

function splitTerms(text: string, rules: ListRules): string[] {
  const whole = sentences(text)
  if (whole.length > 1) return whole.flatMap((sentence) => splitTerms(sentence, rules))
  if (isSentence(text) && !listsLikeTerms(text)) return [text]
  const tabs = text
    .split(/\t+|\s{2,}|\s*[|•·●▪]\s*|\s+[–—]\s+(?=\p{Lu})/u)
    .filter((part) => part.trim() !== '')
  if (tabs.length > 1) return tabs.flatMap((part) => splitTerms(part, rules))
  const commas = splitTopLevel(withoutStop(text))
  if (commas.length > 1) {
    return sentenceCase(
      commas.map((part, i) => (i === 0 ? part : part.replace(/^(?:and|&|or)\s+/i, ''))).map(trimEntry),
    )
  }
  const run = splitRunOn(text, rules.vocabulary)
  if (run.length > 1) return run
  const words = text.split(/\s+/).length
  if (
    words > 1 &&
    !isSentence(text) &&
    (rules.spaces === true || capitalsStartEntries(text, rules.vocabulary))
  ) {
    return splitBeforeCapitals(text, rules.vocabulary)
  }
  return [text]
}

/** Whether each line is an entry by itself, so that a capital inside one ("TouchBistro") is no seam. */
function oneEntryALine(lines: readonly Line[], rules: ListRules): boolean {
  if (lines.length === 2 && lines.every((line) => line.text.split(/\s+/).length <= 3)) {
    const pieces = lines.map((line) => splitRunOn(line.text, rules.vocabulary).length)
    return Math.min(...pieces) === 1 && Math.max(...pieces) === 2
  }
  if (lines.length < 3) return false
  const run = lines.filter((line) => splitRunOn(line.text, rules.vocabulary).length > 1).length
  const short = lines.filter((line) => line.text.split(/\s+/).length <= 5).length
  return run * 2 < lines.length && short * 2 >= lines.length
}

/**
 * Reads the entries of a list section whatever parts them: bullets, lines, commas, semicolons, tabs, or nothing.
 * Lines that only introduce or decorate the list come back in `rest`.
 */
export function readList(all: readonly Line[], rules: ListRules): ReadList {
  const rest: Line[] = []
  let lines = all.filter((line) => line.text !== '')
  while (
    lines[0] !== undefined &&
    !lines[0].bullet &&
    lines.length > 1 &&
    (isBadge(lines[0].text) || isIntro(lines[0].text))
  ) {
    if (!isBadge(lines[0].text)) rest.push(lines[0])
    lines = lines.slice(1)
  }
  const marked = lines.filter((line) => line.bullet || line.number !== null)
  const bulleted = marked.length >= 2 || (marked.length === 1 && lines.length <= 2)
  if (bulleted) {
    const firstMark = lines.findIndex((line) => line.bullet || line.number !== null)
    for (const line of lines.slice(0, firstMark)) {
      if (isSentence(line.text) || line.text.endsWith(':') || firstMark === 1) rest.push(line)
      else lines = lines.filter((each) => each !== line || !isIntro(each.text))
    }
    lines = lines.filter((line) => !rest.includes(line))
    const trailing = lines.filter(
      (line) => !line.bullet && line.number === null && isSentence(line.text) && line.blankBefore,
    )
    for (const line of trailing) if (!marked.some((each) => isSentence(each.text))) rest.push(line)
    lines = lines.filter((line) => !rest.includes(line))
  } else {
    const intro = lines.filter(
      (line) =>
        isIntro(line.text) || (rules.terms === true && isSentence(line.text) && !listsLikeTerms(line.text)),
    )
    if (intro.length < lines.length || lines.every((line) => isIntro(line.text))) {
      const firstIntro = intro[0] === undefined ? -1 : lines.indexOf(intro[0])
      for (const line of lines.slice(0, Math.max(0, firstIntro)))
        if (rules.terms === true && lines.length - intro.length > 1 && line.text.split(/\s+/).length <= 3)
          rest.push(line)
      rest.push(...intro)
      lines = lines.filter((line) => !rest.includes(line))
    }
  }
  const each = bulleted || oneEntryALine(lines, rules)
  const items: string[] = []
  for (const line of lines) {
    if (line.cells !== null) {
      items.push(
        ...line.cells
          .filter((cell) => cell !== '')
          .flatMap((cell) => (rules.terms === true ? splitTerms(cell, rules) : [cell])),
      )
    } else if (rules.terms === true) {
      items.push(...(each ? bulletTerms(line.text) : splitTerms(line.text, rules)))
    } else if (each || lines.length > 2) {
      items.push(line.text)
    } else {
      items.push(...readFreeLine(line.text, lines.length === 1, rules))
    }
  }
  const entries = items
    .map(trimEntry)
    .map(unquote)
    .filter((item) => item !== '')
  return { items: rules.capital === true ? entries.map(upperFirst) : entries, rest }
}

const listsLikeTerms = (text: string) => {
  const parts = splitTopLevel(withoutStop(text))
  return (
    parts.length >= 2 && sentences(text).length === 1 && parts.every((part) => part.split(/\s+/).length <= 5)
  )
}

/** "Scheduling, budgeting" is a sentence that lists, and each entry gets its capital; "npm, webpack" are names. */
const sentenceCase = (parts: string[]) => (/^\p{Lu}/u.test(parts[0] ?? '') ? parts.map(upperFirst) : parts)

function bulletTerms(text: string): string[] {
  const parts = splitTopLevel(text)
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 6) && !isSentence(text)
    ? parts.map((part, i) => (i === 0 ? part : part.replace(/^(?:and|&|or)\s+/i, '')))
    : [text]
}

function readFreeLine(text: string, alone: boolean, rules: ListRules): string[] {
  const whole = sentences(text)
  const separated = text.split(/\t+|\s*[|•●▪]\s*/).filter((part) => part.trim() !== '')
  if (separated.length > 2) return separated
  if (whole.length > 1)
    return whole.flatMap((sentence) =>
      alone && splitTopLevel(sentence).length >= 3 ? splitSentence(sentence) : [sentence],
    )
  if (listsInCommas(text)) return splitSentence(text)
  if (rules.runOn === true) {
    const run = splitRunOn(text, rules.vocabulary)
    if (run.length > 1) return run
  }
  return [text]
}

/** Union in order, without repeats; case and final stops do not make a difference. */
export function union(into: string[], items: readonly string[]): string[] {
  const seen = new Set(into.map(fold))
  for (const item of items) {
    const key = fold(item)
    if (key === '' || seen.has(key)) continue
    seen.add(key)
    into.push(item)
  }
  return into
}

export const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()
