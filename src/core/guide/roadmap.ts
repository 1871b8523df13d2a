import type { RoadmapStep } from '../role/model'
import type { Line } from './lines'
import { sentences, splitSentence, splitTopLevel, upperFirst } from './lists'
import { cutTitle, readProse } from './prose'
import { splitRunOn } from './splitRunOn'
import { readSteps } from './steps'
import { cell, otherCells, readTable } from './table'

const words = (text: string) => text.split(/\s+/).length
const isProse = (line: Line) =>
  !line.bullet && line.number === null && line.level === 0 && line.text.split(/\s+/).length > 14

/** Takes the lines of a "How to become" section and gives its steps, with what only introduces them in `rest`. */
export function readRoadmap(lines: readonly Line[]): { steps: RoadmapStep[]; rest: Line[] } {
  const table = readTable(lines)
  if (table !== null) {
    const steps = table.rows.map((row) => {
      const others = otherCells(table, row, ['title', 'number'])
      return { title: cell(table, row, 'title') ?? others[0] ?? '', description: others.join(' – ') || null }
    })
    return {
      steps: steps.filter((step) => step.title !== ''),
      rest: lines.filter((line) => line.cells === null),
    }
  }
  const only = lines.length === 1 ? lines[0] : undefined
  if (only !== undefined && !only.bullet && only.number === null)
    return { steps: fromSentence(only.text), rest: [] }
  const found = readSteps(lines)
  const plain = found.steps.every(
    (step) => step.lines.length === 1 && step.lines[0] !== undefined && isProse(step.lines[0]),
  )
  if (plain && found.steps.length > 0) {
    return {
      steps: found.steps.flatMap((step) =>
        sentences(step.lines[0]?.text ?? '').map((text) => cutTitle(text, 14)),
      ),
      rest: found.rest,
    }
  }
  const steps: RoadmapStep[] = []
  for (const step of found.steps) {
    const [first, ...others] = step.lines
    if (first === undefined) continue
    const head =
      first.level > 0 || (first.bold && others.length > 0)
        ? { title: first.text.replace(/[:.]$/, ''), description: null }
        : unglued(cutTitle(first.text, others.length > 0 ? 6 : 9))
    const more = readProse(others)
    steps.push({
      title: head.title,
      description: [head.description, more].filter((part) => part !== null).join(' ') || null,
    })
  }
  return { steps, rest: found.rest }
}

/** "Learn a LanguagePick Swift or Kotlin.": a title run into the sentence that describes it. */
function unglued(step: RoadmapStep): RoadmapStep {
  if (step.description !== null || step.title.length > 600) return step
  const [title, description, more] = splitRunOn(step.title)
  if (title === undefined || description === undefined || more !== undefined) return step
  return words(title) >= 2 && words(title) <= 8 && words(description) >= 4 ? { title, description } : step
}

function fromSentence(text: string): RoadmapStep[] {
  const arrows = text.split(/\s*(?:→|➔|➜|⟶|->|=>|»)\s*/).filter((part) => part !== '')
  if (arrows.length > 1) return arrows.map((part) => cutTitle(part))
  const all = sentences(text)
  if (all.length > 1) return all.map((sentence) => cutTitle(sentence, 14))
  const parts =
    splitTopLevel(text).length > 2
      ? splitSentence(text.replace(/(?<=,\s)(?:and\s+)?(?:then|finally|next)\s+/gi, ''))
      : [text]
  return parts.map((part) => cutTitle(upperFirst(part), 14))
}
