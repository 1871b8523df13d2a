import { isIntro } from './adverts'
import type { Line } from './lines'

/** Joins a text section: lines of a paragraph with a blank, entries and paragraphs apart. */
export function readProse(lines: readonly Line[]): string | null {
  const parts: string[] = []
  let open = false
  for (const line of lines) {
    const text =
      line.cells === null
        ? line.text.replace(/\t/g, ' ')
        : line.cells.filter((cell) => cell !== '').join(' – ')
    if (text === '') continue
    const joins = open && !line.bullet && line.number === null && !line.blankBefore && line.cells === null
    if (joins) parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${text}`
    else parts.push(text)
    open = !line.bullet && line.number === null && line.cells === null
  }
  return parts.length === 0 ? null : parts.join('\n\n')
}

/** A short fact that may come as several lines or bullets: joined by semicolons. */
export function readFact(lines: readonly Line[]): string | null {
  const kept = lines.filter((line) => line.text !== '')
  const list = kept.filter((line) => line.bullet || line.number !== null || line.cells !== null).length
  if (list < 1 || kept.length < 2) return readProse(kept)
  return kept
    .filter((line) => !isIntro(line.text))
    .map((line) =>
      (line.cells === null ? line.text : line.cells.filter((cell) => cell !== '').join(' – ')).replace(
        /[;.]$/,
        '',
      ),
    )
    .join('; ')
}

/** "Title – description" or "Title: description" cut in two, when the front is short enough to be a title. */
export function cutTitle(text: string, maxWords = 9): { title: string; description: string | null } {
  const match = /^(.{2,90}?)(?:\s*:\s+|\s+[·–—-]\s+|\s+\|\s+|\t+)(\S.*)$/s.exec(text)
  if (
    match?.[1] !== undefined &&
    match[2] !== undefined &&
    match[1].split(/\s+/).length <= maxWords &&
    !/[.!?]\s/.test(match[1])
  ) {
    return { title: match[1].trim(), description: match[2].trim() }
  }
  const stop = /^(.{2,90}?)[.!]\s+(\p{Lu}.*)$/su.exec(text)
  if (
    stop?.[1] !== undefined &&
    stop[2] !== undefined &&
    stop[1].split(/\s+/).length <= maxWords &&
    !/\b(?:e\.g|i\.e|vs|Dr|St)$/.test(stop[1])
  ) {
    return { title: stop[1].trim(), description: stop[2].trim() }
  }
  return { title: text.replace(/(?<=[^.])[.:]$/, '').trim(), description: null }
}
