/** A paragraph with its lines counted. All heights are in one unit. */
export interface MeasuredParagraph {
  before: number
  after: number
  below: number
  keepNext: boolean
  keepLines: boolean
  lines: number
  /** Heights of its first line and of each other one. */
  first: number
  next: number
}

/** Lines [from, to) of a paragraph, standing `gap` under what is above them on their page. */
export interface PageSlice {
  paragraph: number
  from: number
  to: number
  gap: number
}

/** As many lines of a paragraph stay together at the foot of a page, and at the head of one. */
const fewest = 2

const heightOf = (paragraph: MeasuredParagraph, from: number, to: number): number => {
  const firstLine = from === 0 && to > 0 ? paragraph.first : 0
  const others = to - from - (from === 0 && to > 0 ? 1 : 0)
  return firstLine + others * paragraph.next + (to === paragraph.lines ? paragraph.below : 0)
}

/** The most lines from the first that fit, and that a break may stand behind; 0 where it may not stand in them. */
function splitAfter(paragraph: MeasuredParagraph, room: number): number {
  if (paragraph.keepLines || paragraph.lines < 2 * fewest) return 0
  let lines = 0
  while (lines < paragraph.lines && heightOf(paragraph, 0, lines + 1) <= room) lines += 1
  const kept = Math.min(lines, paragraph.lines - fewest)
  return kept >= fewest ? kept : 0
}

/** Whether what keeps together from `start` on fits on one page, up to the first lines of what it leads to. */
function fitsTogether(paragraphs: readonly MeasuredParagraph[], start: number, height: number): boolean {
  let y = 0
  for (let index = start; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) break
    const gap = index === start ? 0 : Math.max(paragraph.before, paragraphs[index - 1]?.after ?? 0)
    const mayPart = !paragraph.keepNext && !paragraph.keepLines && paragraph.lines >= 2 * fewest
    y += gap + heightOf(paragraph, 0, mayPart ? fewest : paragraph.lines)
    if (y > height) return false
    if (!paragraph.keepNext) break
  }
  return true
}

/** Where the paragraphs that must come along begin: those before `index` that keep with their next one. */
function chainStart(
  paragraphs: readonly MeasuredParagraph[],
  index: number,
  first: number,
  height: number,
): number {
  let start = index
  while (start > first && paragraphs[start - 1]?.keepNext === true) start -= 1
  // What fills the page from its head, or is longer than a page, has nowhere to go; it breaks where it must.
  return start === first || !fitsTogether(paragraphs, start, height) ? index : start
}

/**
 * Takes paragraphs in order and the height of a page's text, gives the pages as Word and LibreOffice break them: the
 * larger of two spaces counts, none counts at the head of a page; paragraphs keep with their next and keep their lines
 * where they say so; no paragraph leaves one line alone. Every line stands on exactly one page, in order.
 */
export function paginate(paragraphs: readonly MeasuredParagraph[], height: number): PageSlice[][] {
  const pages: PageSlice[][] = []
  let page: PageSlice[] = []
  let y = 0
  /** The first paragraph that begins on this page. */
  let first = 0
  let index = 0
  let from = 0
  const turn = (next: number): void => {
    if (page.length > 0) pages.push(page)
    page = []
    y = 0
    first = next
  }
  while (index < paragraphs.length) {
    const paragraph = paragraphs[index]
    if (paragraph === undefined) break
    const above = paragraphs[index - 1]
    const gap = page.length === 0 ? 0 : Math.max(paragraph.before, above?.after ?? 0)
    const whole = heightOf(paragraph, from, paragraph.lines)
    if (y + gap + whole <= height) {
      page.push({ paragraph: index, from, to: paragraph.lines, gap })
      y += gap + whole
      index += 1
      from = 0
      continue
    }
    if (from > 0 || (page.length === 0 && splitAfter(paragraph, height) === 0)) {
      // Longer than a page: as many lines as it holds, one at least.
      let to = from + 1
      while (to < paragraph.lines && heightOf(paragraph, from, to + 1) <= height - y - gap) to += 1
      page.push({ paragraph: index, from, to, gap })
      from = to === paragraph.lines ? 0 : to
      if (from === 0) index += 1
      turn(index + (from > 0 ? 1 : 0))
      continue
    }
    const split = splitAfter(paragraph, height - y - gap)
    if (split > 0) {
      page.push({ paragraph: index, from: 0, to: split, gap })
      from = split
      turn(index + 1)
      continue
    }
    const start = chainStart(paragraphs, index, first, height)
    page = page.filter((slice) => slice.paragraph < start)
    index = start
    from = 0
    turn(start)
  }
  if (page.length > 0) pages.push(page)
  return pages
}
