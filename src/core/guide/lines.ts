/** One line of a guide with its marks read off: `text` is what stands after bullet, number and heading signs. */
export interface Line {
  index: number
  raw: string
  text: string
  bullet: boolean
  number: number | null
  /** Markdown heading level, 0 when it is none. */
  level: number
  bold: boolean
  cells: string[] | null
  /** A table's head row, as told by the rule under it. */
  head: boolean
  blankBefore: boolean
  blankAfter: boolean
  indent: number
}

const looseBullet = /^(?:[•▪●◦‣⁃∙■□◆◇►▶➤➔➜✓✔✅☑✗✘❌❖🔹🔸★☆⭐👉]\uFE0F?\s*|[·*+–—-]\s+|o\t\s*|\[[ xX]\]\s+)/u
const leadingEmoji =
  /^(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)*\s*)+/u
const stepNumber =
  /^(?:(?:step|phase|stage)\s+#?(\d{1,2})\b\s*[.:)–—-]*\s*|#?(\d{1,2})\s*[.)]\s+(?=\S)|(\d{1,2})[.)](?=\p{L})|(\d{1,2})\s+[–—-]\s+(?=\p{Lu})|(\d{1,2})\uFE0F?\u20E3\s*)/iu

function unmark(text: string): string {
  return text
    .replace(/!?\[([^\][]{1,300})\]\((?:[^()\s]{0,2000})(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/\*\*|__(?=\S)|(?<=\S)__|`/g, '')
    .replace(/(^|[\s(])\*(\S[^*]{0,300})\*(?=$|[\s).,;:!?])/g, '$1$2')
    .trim()
}

function cellsOf(text: string, inTable: boolean): string[] | null {
  const pipes = text.split('|').length - 1
  if (text.startsWith('|') || pipes >= 2 || (pipes === 1 && inTable)) {
    const inner = text.replace(/^\s*\|/, '').replace(/\|\s*$/, '')
    const cells = inner.split('|').map((cell) => unmark(cell.trim()))
    return cells
  }
  if (/\S\t+\S/.test(text))
    return text
      .trim()
      .split(/\t+/)
      .map((cell) => unmark(cell.trim()))
  return null
}

const isRule = (text: string) => /^[\s|:=_*~–—-]{3,}$/.test(text) && /[-=_*~–—]{2}/.test(text)

/** Longer lines are prose nobody wrote as a list: they are kept whole, never parsed. */
export const maxLineLength = 10_000

function readLine(raw: string, index: number, inTable: boolean): Line {
  const line: Line = {
    index,
    raw: raw.trim(),
    text: '',
    bullet: false,
    number: null,
    level: 0,
    bold: false,
    cells: null,
    head: false,
    blankBefore: false,
    blankAfter: false,
    indent: raw.length - raw.trimStart().length,
  }
  if (raw.length > maxLineLength) return { ...line, text: line.raw }
  let text = raw.trim().replace(/^(?:>\s?)+/, '')
  const hash = /^(#{1,6})\s+(\S.*)$/.exec(text)
  if (hash?.[1] !== undefined && hash[2] !== undefined) {
    line.level = hash[1].length
    text = hash[2].replace(/\s+#+$/, '')
  }
  line.cells = cellsOf(text, inTable)
  if (line.cells !== null && text.startsWith('|'))
    return { ...line, text: line.cells.filter((c) => c !== '').join(' | ') }
  for (let i = 0; i < 4 && looseBullet.test(text); i++) {
    text = text.replace(looseBullet, '')
    line.bullet = true
  }
  const plainEmoji = leadingEmoji.exec(text)
  if (plainEmoji !== null && plainEmoji[0].length < text.length) text = text.slice(plainEmoji[0].length)
  if (/^(\*\*|__)[^*_]+(\*\*|__):?$/.test(text)) line.bold = true
  const boldNumber = text.replace(/^\*\*(?=(?:step\s+)?\d)/i, '')
  const number = stepNumber.exec(boldNumber)
  if (number !== null) {
    const digits = number.slice(1).find((group) => group !== undefined)
    line.number = Number(digits)
    text = boldNumber.slice(number[0].length)
  } else if (/^#?\d{1,2}\.?$/.test(text)) {
    line.number = Number(text.replace(/\D/g, ''))
    text = ''
  }
  line.text = unmark(text).replace(/[ \t]{2,}/g, (gap) => (gap.includes('\t') ? '\t' : '  '))
  return line
}

/** Takes normalised text and gives its lines without blank ones; rules under a line make it a heading or table head. */
export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let blank = true
  const all = text.split('\n')
  for (const [index, raw] of all.entries()) {
    const last = lines.at(-1)
    if (raw.trim() === '') {
      blank = true
      if (last !== undefined) last.blankAfter = true
      continue
    }
    if (raw.length < 400 && isRule(raw)) {
      if (last !== undefined && !blank) {
        if (last.cells !== null) last.head = true
        else if (/^\s*=+\s*$/.test(raw)) last.level = 1
        else if (/^\s*-+\s*$/.test(raw) && last.text.length < 80 && last.level === 0 && !last.bullet)
          last.level = 2
      }
      continue
    }
    const line = readLine(
      raw,
      index,
      all[index - 1]?.includes('|') === true || all[index + 1]?.includes('|') === true,
    )
    line.blankBefore = blank
    blank = false
    if (line.text !== '' || line.number !== null) lines.push(line)
  }
  const final = lines.at(-1)
  if (final !== undefined) final.blankAfter = true
  return joinWrapped(lines)
}

const startsLower = /^[\p{Ll}(]/u
/** "Name: text" and "Name – text" start an entry of their own. */
const startsEntry = /^[^.:–—]{2,40}(?::\s|\s[–—-]\s)/u

/** Puts lines broken at a page width together again; the test is strict, as most guides have one item a line. */
function joinWrapped(lines: Line[]): Line[] {
  const out: Line[] = []
  let lastLength = 0
  for (const line of lines) {
    const last = out.at(-1)
    const plain =
      !line.bullet && line.number === null && line.level === 0 && line.cells === null && !line.bold
    if (
      last !== undefined &&
      plain &&
      !startsEntry.test(line.text) &&
      !line.blankBefore &&
      last.level === 0 &&
      last.cells === null
    ) {
      const open = !/[.!?:;]$/.test(last.text)
      const words = last.text.split(' ')
      const lowerWords = words.filter((word) => startsLower.test(word)).length
      const wide = lastLength >= 55 && lastLength <= 140
      const hangs = last.bullet && line.indent > last.indent && (startsLower.test(line.text) || wide)
      const flows =
        open &&
        wide &&
        (startsLower.test(line.text) ||
          (lastLength >= 65 && words.length >= 8 && lowerWords * 2 >= words.length))
      const comma = last.text.endsWith(',') && wide
      if ((hangs || flows || comma) && last.text.length + line.text.length < maxLineLength) {
        last.text = `${last.text} ${line.text}`
        last.raw = `${last.raw} ${line.raw}`
        last.blankAfter = line.blankAfter
        lastLength = line.raw.length
        continue
      }
    }
    out.push(line)
    lastLength = line.raw.length
  }
  return out
}
