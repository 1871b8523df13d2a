import { resumeLists, type ListName } from '../../resume/lists'
import type { ResumeDocument } from '../../resume/model'
import { setBasics } from '../../resume/edit'
import type { Swap } from './model'

const listNames = new Set<string>(Object.keys(resumeLists))
const isListName = (name: string): name is ListName => listNames.has(name)

function swapped(text: string, { start, end, original, replacement }: Swap): string | null {
  if (text.slice(start, end) !== original) return null
  return text.slice(0, start) + replacement + text.slice(end)
}

/** The text at an address of the resume, empty where there is none. */
export function textAt(resume: ResumeDocument, field: string): string {
  const [list = '', index = '', name = '', place] = field.split('/')
  if (list === 'basics') return index === 'summary' || index === 'label' ? (resume.basics[index] ?? '') : ''
  const value = isListName(list) ? resumeLists[list].entries(resume)[Number(index)]?.[name] : undefined
  if (value === undefined || typeof value === 'string') return value ?? ''
  return value[Number(place)] ?? ''
}

/**
 * The resume with a swap made in the person's own text. The same resume where the words no longer stand at their
 * place, so that a stale offer changes nothing.
 */
export function applySwap(resume: ResumeDocument, swap: Swap): ResumeDocument {
  const [list = '', index = '', name = '', place] = swap.field.split('/')
  if (list === 'basics') {
    if (index !== 'summary' && index !== 'label') return resume
    const text = swapped(resume.basics[index] ?? '', swap)
    return text === null ? resume : setBasics(resume, index, text)
  }
  if (!isListName(list)) return resume
  const at = Number(index)
  const value = resumeLists[list].entries(resume)[at]?.[name]
  if (typeof value === 'string') {
    const text = place === undefined ? swapped(value, swap) : null
    return text === null ? resume : resumeLists[list].setField(resume, at, name, text)
  }
  const row = Number(place)
  const text = swapped(value?.[row] ?? '', swap)
  if (value === undefined || text === null || swap.original === '') return resume
  return resumeLists[list].setField(
    resume,
    at,
    name,
    value.map((old, number) => (number === row ? text : old)),
  )
}

/** The swap that takes a made one back. */
export function undoOf(swap: Swap): Swap {
  return {
    ...swap,
    end: swap.start + swap.replacement.length,
    original: swap.replacement,
    replacement: swap.original,
  }
}
