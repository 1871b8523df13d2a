import { isBadge, isIntro } from './adverts'
import type { Line } from './lines'

/** A step of a road or ladder as its lines stand: the first is its title, the others follow. */
export interface Step {
  lines: Line[]
}

const isSentence = (text: string) => /[.!?]$/.test(text) && text.split(/\s+/).length > 4

/**
 * Groups the lines of a section into steps. Numbers lead where there are some, then sub-headings, then bullets, then
 * `isSeam` lines (such as a line of years, which stands second in its step), else a short line followed by a longer one.
 */
export function readSteps(
  all: readonly Line[],
  isSeam?: (line: Line) => boolean,
): { steps: Step[]; rest: Line[] } {
  const rest: Line[] = []
  let lines = [...all]
  while (
    lines[0] !== undefined &&
    lines.length > 1 &&
    lines[0].number === null &&
    !lines[0].bullet &&
    lines[0].level === 0 &&
    !lines[0].bold &&
    (isIntro(lines[0].text) || isBadge(lines[0].text))
  ) {
    if (!isBadge(lines[0].text)) rest.push(lines[0])
    lines = lines.slice(1)
  }
  const numbers = lines.filter((line) => line.number !== null)
  const level = lines.some((line) => line.level > 0)
    ? Math.min(...lines.filter((line) => line.level > 0).map((line) => line.level))
    : 0
  const bold = lines.filter((line) => line.bold && !line.bullet && line.level === 0)
  const bullets = lines.filter((line) => line.bullet)
  const outer = bullets.reduce((least, line) => Math.min(least, line.indent), 1_000)
  const seams = isSeam === undefined ? [] : lines.filter(isSeam)
  let starts: (line: Line, i: number) => boolean
  if (level > 0 && lines.filter((line) => line.level === level).length >= 2)
    starts = (line) => line.level === level
  else if (numbers.length >= 2 || (numbers.length === 1 && lines[0]?.number !== null))
    starts = (line) => line.number !== null
  else if (bold.length >= 2) starts = (line) => line.bold && !line.bullet
  else if (seams.length >= 2 && bullets.length < seams.length)
    starts = (_, i) => {
      const next = lines[i + 1]
      return next !== undefined && isSeam?.(next) === true && !isSeam(lines[i] ?? next)
    }
  else if (bullets.length >= 2) starts = (line) => line.bullet && line.indent <= outer
  else starts = pairs(lines)
  const steps: Step[] = []
  for (const [i, line] of lines.entries()) {
    const last = steps.at(-1)
    if (starts(line, i)) steps.push({ lines: [line] })
    else if (last === undefined) rest.push(line)
    else last.lines.push(line)
  }
  return {
    steps: steps
      .map((step) => ({ lines: step.lines.filter((line) => line.text !== '') }))
      .filter((step) => step.lines.length > 0),
    rest,
  }
}

/** Lines without any mark: title and sentence in turn, or every line a step of its own. */
function pairs(lines: readonly Line[]): (line: Line, i: number) => boolean {
  const titles = lines.filter(
    (line, i) => i % 2 === 0 && !isSentence(line.text) && line.text.split(/\s+/).length <= 8,
  ).length
  const texts = lines.filter(
    (line, i) => i % 2 === 1 && (isSentence(line.text) || line.text.split(/\s+/).length > 6),
  ).length
  if (
    lines.length >= 2 &&
    lines.length % 2 === 0 &&
    titles === lines.length / 2 &&
    texts === lines.length / 2
  )
    return (_, i) => i % 2 === 0
  return () => true
}
