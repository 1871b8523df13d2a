import { acronyms, camelNames, phrases } from './names'

const isUpper = (char: string | undefined) => char !== undefined && /\p{Lu}/u.test(char)
const isLower = (char: string | undefined) => char !== undefined && /\p{Ll}/u.test(char)
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9'

interface Vocabulary {
  /** Names with an inner capital by their first character, longest first. */
  camel: Map<string, string[]>
  acronyms: Set<string>
  phrases: Set<string>
}

const hasInnerCapital = (word: string) => /[\p{Ll}\d)]\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)

function addCamel(map: Map<string, string[]>, name: string): void {
  const first = name[0]
  if (first === undefined) return
  const list = map.get(first) ?? []
  if (!list.includes(name)) {
    list.push(name)
    list.sort((a, b) => b.length - a.length)
  }
  map.set(first, list)
}

function build(words: Iterable<string>, base?: Vocabulary): Vocabulary {
  const vocabulary: Vocabulary = {
    camel: new Map([...(base?.camel ?? [])].map(([key, list]) => [key, [...list]])),
    acronyms: new Set(base?.acronyms),
    phrases: new Set(base?.phrases),
  }
  for (const word of words) {
    if (word.includes(' ')) vocabulary.phrases.add(word.toLowerCase())
    if (hasInnerCapital(word)) addCamel(vocabulary.camel, word)
    else if (/^[A-Z][A-Z&]+$/.test(word)) vocabulary.acronyms.add(word)
  }
  return vocabulary
}

const own = build([...camelNames, ...acronyms, ...phrases])
for (const single of ['C', 'R']) own.acronyms.add(single)

const cache = new WeakMap<ReadonlySet<string>, Vocabulary>()

function vocabularyOf(words: ReadonlySet<string> | undefined): Vocabulary {
  if (words === undefined || words.size === 0) return own
  const known = cache.get(words) ?? build(words, own)
  cache.set(words, known)
  return known
}

/** Acronyms that ordinary words in capitals begin or end with. */
const opensWords =
  /^(?:REST|SOAP|IDEA|HOS|SEC|NAV|POS|CAD|CAM|PAL|PALS|SAS|SAP|RAG|CAP|DIS|SEL|HOS|SIP|COBRA|STEM|LESS|SOLID|DRY|WHO|SPICE|VAR|ECO|BOM|SCA|RSA|CAN|ACT|ARM|SPIN|LAMP|HANA|SLAM|DOM|SAT|DAG|MIG|PHI|SPA|CLI|PAC|ELD|ADA|TEST)$/

/** A long run that known acronyms cover but for one piece at its end or start: nobody writes a word of so many capitals. */
function aroundUnknown(run: string, known: ReadonlySet<string>): number[] {
  if (run.length < 8) return []
  for (let size = Math.min(6, run.length - 3); size >= 3; size--) {
    const head = run.slice(0, -size)
    if (known.has(head) && !opensWords.test(head)) return [head.length]
    const tail = run.slice(size)
    if (known.has(tail) && !opensWords.test(tail)) return [size]
  }
  return []
}

/** Cuts a run of capitals such as HTMLCSS when known acronyms cover it whole; the fewest pieces win. */
function cutCapitals(run: string, known: ReadonlySet<string>, mixed: boolean): number[] {
  if (run.length < 3 || run.length > 24 || known.has(run)) return []
  const best: (number[] | null)[] = [[]]
  for (let end = 1; end <= run.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - 8); start < end; start++) {
      const before = best[start]
      const current = best[end]
      if (before === null || before === undefined || !known.has(run.slice(start, end))) continue
      if (current === null || current === undefined || before.length + 1 < current.length)
        best[end] = [...before, end]
    }
  }
  const cuts = best[run.length] ?? null
  if (cuts === null) return mixed ? aroundUnknown(run, known) : []
  if (cuts.length < 2) return []
  const pieces = cuts.map((cut, i) => cut - (cuts[i - 1] ?? 0))
  return pieces.filter((length) => length === 1).length > 1 ? [] : cuts.slice(0, -1)
}

/** A name ends where no small letter follows, unless that letter starts a name like iOS. */
const lowerNames = 'dbt|pandas|scikit-learn|npm|pytest|webpack|spaCy'
const lowerNameHere = new RegExp(`^(?:${lowerNames})(?=[A-Z]|$)`)
const lowerNameInRun = new RegExp(`(?<=[a-z)])(?:${lowerNames})(?=[A-Z]|$)`, 'g')

const endsThere = (text: string, end: number) =>
  !isLower(text[end]) ||
  /^[a-z]{1,3}[A-Z]/.test(text.slice(end, end + 4)) ||
  lowerNameHere.test(text.slice(end, end + 16))

/** Marks what must not be cut: known names, and anything inside a pair of parentheses. */
function protect(text: string, vocabulary: Vocabulary): { keep: boolean[]; cut: boolean[] } {
  const keep: boolean[] = []
  const cut: boolean[] = []
  let nameEnd = -1
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '(') {
      const close = text.indexOf(')', i)
      const again = text.indexOf('(', i + 1)
      if (close > i && close - i < 120 && (again === -1 || again > close)) {
        for (let j = i + 1; j <= close; j++) keep[j] = true
        i = close
        continue
      }
    }
    const before = text[i - 1]
    const starts =
      isUpper(char) || i === nameEnd
        ? true
        : isLower(char) && (isUpper(text[i + 1]) || !/\p{L}/u.test(before ?? ' '))
    if (!starts) continue
    const name = vocabulary.camel
      .get(char)
      ?.find((each) => text.startsWith(each, i) && endsThere(text, i + each.length))
    if (name !== undefined) {
      const glued = before !== undefined && isUpper(before) && isUpper(char) && isUpper(text[i + 1])
      const inner =
        glued && !vocabulary.acronyms.has(/[A-Z]*$/.exec(text.slice(Math.max(0, i - 10), i))?.[0] ?? '')
      if (!inner) {
        for (let j = i + 1; j < i + name.length; j++) keep[j] = true
        if (before !== undefined && /[\p{L}\d)+#]/u.test(before)) cut[i] = true
        if (isUpper(text[i + name.length])) cut[i + name.length] = true
        nameEnd = i + name.length
        i = nameEnd - 1
        continue
      }
    }
    const mac = /^(?:Mc|O['’]|D['’])\p{Lu}\p{Ll}/u.exec(text.slice(i, i + 5))
    if (mac !== null && !isUpper(before)) {
      for (let j = i + 1; j < i + 3; j++) keep[j] = true
    }
  }
  return { keep, cut }
}

/** Terms that open with a figure, which no name before them ends with. */
const figureTerm =
  /^(?:24\/7|5S(?!\p{Ll})|10-[KQ](?!\p{Ll})|8-K(?!\p{Ll})|401\(k\)|\d{2,3}-(?:lead|degree|key|hour|panel)|360°)/u

/** A digit and its letters that are one term: 5S, 3PL, 3D, 5G. */
const digitTerm = /^(?:5S|[34]PL|[2-4]D|[2-6]G)(?!\p{Ll})/u

function isBoundary(text: string, i: number): boolean {
  const before = text[i - 1]
  const char = text[i]
  const next = text[i + 1]
  if (before === undefined || char === undefined) return false
  if (before === ')' || before === ']') return /[\p{L}\d]/u.test(char)
  if (/^C(?:\+\+|#)/.test(text.slice(i, i + 3))) return /[\p{L}\d+#]/u.test(before)
  if (isDigit(before) && digitTerm.test(text.slice(i - 1, i + 3)) && !isDigit(text[i - 2])) return false
  if (!isUpper(char)) {
    if (char === '.') return /^\.NET\b/.test(text.slice(i, i + 5)) && (isLower(before) || before === '#')
    if (char === '"') return before === '"'
    if (!isDigit(char) || !/\p{L}/u.test(before)) return false
    if (/^[34]PL(?!\p{Ll})/u.test(text.slice(i, i + 4))) return true
    if (isLower(before) && figureTerm.test(text.slice(i, i + 10))) return true
    return /^\d[DG](?![\p{L}\d])/u.test(text.slice(i, i + 3))
  }
  if (isLower(before)) return true
  if (isUpper(before)) {
    if (!isLower(next)) return false
    const plural = next === 's' && !isLower(text[i + 2])
    return !plural
  }
  if (isDigit(before)) {
    const word = /[^\s]*$/.exec(text.slice(Math.max(0, i - 12), i))?.[0] ?? ''
    if (/^[DG](?!\p{L})/u.test(text.slice(i, i + 2))) return false
    if (/-\d+$/.test(word) && isUpper(next) && isLower(text[i + 2])) return false
    if (/^\d+$/.test(word)) return text[i - word.length - 1] === ' ' && /[\p{L}-]/u.test(next ?? '')
    return (
      !/^[A-Z]\d$/.test(word) ||
      (isLower(next) && word.length > 1) ||
      /^[A-Z]{3,}(?![A-Za-z\d])/.test(text.slice(i, i + 12))
    )
  }
  if (before === '"') return /\p{L}/u.test(text[i - 2] ?? '')
  return (
    before === '+' ||
    before === '#' ||
    before === '”' ||
    before === '™' ||
    before === '®' ||
    (before === '.' && isLower(text[i - 2]) && isLower(next)) ||
    before === '!' ||
    before === '%'
  )
}

/** Where a list that was run together was cut, without judging what is between. */
function tightCuts(text: string, vocabulary: Vocabulary): number[] {
  const { keep, cut } = protect(text, vocabulary)
  const cuts = new Set<number>()
  for (let i = 1; i < text.length; i++) {
    if (keep[i] === true) continue
    if (cut[i] === true || (isBoundary(text, i) && !(cut[i + 1] === true && isUpper(text[i - 1]))))
      cuts.add(i)
  }
  for (const match of text.matchAll(lowerNameInRun)) cuts.add(match.index)
  const mixed = /\p{Ll}/u.test(text)
  for (const run of text.matchAll(/[A-Z][A-Z&]{2,}/g)) {
    let start = run.index
    let end = start + run[0].length
    if (isLower(text[end]) && cut[end] !== true && !(text[end] === 's' && !isLower(text[end + 1]))) end--
    while (start < end && (keep[start] === true || keep[start + 1] === true)) start++
    for (const offset of cutCapitals(text.slice(start, end), vocabulary.acronyms, mixed))
      cuts.add(start + offset)
  }
  return [...cuts].toSorted((a, b) => a - b)
}

/**
 * Splits a list whose entries were run together without a separator ("API DevelopmentSQLDevOps"), by case and by a
 * vocabulary: our own names and, optionally, those the guide itself uses. Gives one entry when nothing is run together.
 */
export function splitRunOn(text: string, vocabulary?: ReadonlySet<string>): string[] {
  if (text.length > 20_000) return [text]
  const parts: string[] = []
  let from = 0
  for (const cut of tightCuts(text, vocabularyOf(vocabulary))) {
    parts.push(text.slice(from, cut))
    from = cut
  }
  parts.push(text.slice(from))
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const linking = /^(?:to|of|and|&|in|for|with|under|the|on|or|a|an|at|by|from|\/|-|–)$/i

/** "Responsible AI", "Clean IT": a field's short name after its adjective is one entry with it. */
const subject = /^(?:AI|ML|IT|UX|UI|HR|QA)$/
const qualifies = /^(?:\p{L}+(?:ble|al|ive|ful|ent|ous|worthy|ed)|Safe|Open|Fair|Good|Clean|Green)$/u

/**
 * Splits a list parted by single spaces before each capital ("Technical System-focused Analytical"); small linking
 * words and known phrases stay whole.
 */
export function splitBeforeCapitals(text: string, vocabulary?: ReadonlySet<string>): string[] {
  if (text.length > 20_000) return [text]
  const known = vocabularyOf(vocabulary).phrases
  const words = text.split(/\s+/).filter((word) => word !== '')
  const parts: string[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const last = parts.at(-1)
    const lastWord = last?.split(' ').at(-1) ?? ''
    const starts = /^["“']?[\p{Lu}\d]/u.test(word) && !linking.test(word)
    if (
      last === undefined ||
      (starts && !linking.test(lastWord) && !(subject.test(word) && qualifies.test(last)))
    ) {
      const phrase = [4, 3, 2].find(
        (size) =>
          known.has(
            words
              .slice(i, i + size)
              .join(' ')
              .toLowerCase(),
          ) && i + size <= words.length,
      )
      parts.push(phrase === undefined ? word : words.slice(i, i + phrase).join(' '))
      if (phrase !== undefined) i += phrase - 1
    } else {
      parts[parts.length - 1] = `${last} ${word}`
    }
  }
  return parts
}

/** Whether a line parted by single spaces shows by its small letters that each capital starts an entry. */
export function capitalsStartEntries(text: string, vocabulary?: ReadonlySet<string>): boolean {
  const words = text.split(/\s+/)
  const lower = words.some((word, i) => i > 0 && /^\p{Ll}/u.test(word) && !linking.test(word))
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (capitals < 2 || !/^\p{Lu}/u.test(text)) return false
  return (
    lower ||
    splitBeforeCapitals(text, vocabulary).some(
      (part) => vocabularyOf(vocabulary).phrases.has(part.toLowerCase()) && part.length < text.length,
    )
  )
}

/**
 * Names the guide writes on their own, in sentences and short bullets: with them its run-together lists can be cut more
 * surely.
 */
export function namesInGuide(lines: Iterable<{ text: string; bullet: boolean }>): Set<string> {
  const names = new Set<string>()
  for (const { text, bullet } of lines) {
    const entry = bullet && text.length < 50 && text.split(/\s+/).length <= 4
    if (!entry && (text.length > 2_000 || !/\s\p{Ll}+\s/u.test(text) || !/[.!?]\s*$/.test(text))) continue
    for (const match of text.matchAll(/(?<=^|[\s("“/])[\p{L}\d&]{2,24}(?=$|[\s,.;:)!?"”/])/gu)) {
      const word = match[0]
      const camel =
        /^(?:\p{Lu}[\p{Ll}\d]+|\p{Ll}{1,2})\p{Lu}[\p{L}\d]*$/u.test(word) &&
        (word.match(/\p{Ll}\p{Lu}/gu) ?? []).length <= 2
      const mixed = entry && /^\p{Lu}{2,4}\p{Ll}{2,}$/u.test(word)
      if (camel || mixed || /^[A-Z&]{2,6}$/.test(word)) names.add(word)
      if (names.size >= 500) return names
    }
  }
  return names
}
