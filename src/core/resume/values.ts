/** What parts values written together: a sign on one line, or a line each. */
export type Sign = ',' | ';' | '|' | '\n'

const signs: readonly Sign[] = [',', ';', '|']

export interface ValueSpan {
  value: string
  /** Where the value starts in the line, in UTF-16 units. */
  start: number
}

/** The first sign by which the joined values split into the same values again. */
export function signFor(values: readonly string[]): Sign {
  const isSame = (split: readonly string[]) => split.every((value, index) => value === values[index])
  return signs.find((sign) => isSame(splitValues(joinValues(values, sign), sign))) ?? '\n'
}

/** Values as one text, as a person would write them. */
export function joinValues(values: readonly string[], sign: Sign): string {
  if (sign === '\n') return values.join('\n')
  return values.join(sign === '|' ? ' | ' : `${sign} `)
}

/**
 * The values of a line with their places: split at `sign` outside brackets and at line breaks, blanks trimmed,
 * empty ones left out. A bracket that never closes hides nothing.
 */
export function spansOf(line: string, sign: Sign): ValueSpan[] {
  const spans: ValueSpan[] = []
  const closers = closingBrackets(line)
  let from = 0
  let depth = 0
  const take = (to: number): void => {
    const raw = line.slice(from, to)
    const value = raw.trim()
    if (value !== '') spans.push({ value, start: from + raw.indexOf(value) })
    from = to + 1
  }
  for (let place = 0; place < line.length; place += 1) {
    const character = line[place] ?? ''
    if (closers.opens.has(place)) depth += 1
    else if (closers.closes.has(place)) depth -= 1
    else if (character === '\n' || character === '\r') {
      depth = 0
      take(place)
    } else if (character === sign && depth <= 0) take(place)
  }
  take(line.length)
  return spans
}

function closingBrackets(line: string): { opens: Set<number>; closes: Set<number> } {
  const opens = new Set<number>()
  const closes = new Set<number>()
  let waiting: number[] = []
  for (let place = 0; place < line.length; place += 1) {
    const character = line[place]
    if (character === '\n') waiting = []
    else if (character === '(' || character === '[') waiting.push(place)
    else if (character === ')' || character === ']') {
      const open = waiting.pop()
      if (open !== undefined) {
        opens.add(open)
        closes.add(place)
      }
    }
  }
  return { opens, closes }
}

export const splitValues = (line: string, sign: Sign): string[] =>
  spansOf(line, sign).map((span) => span.value)
