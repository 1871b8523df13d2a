import { useSyncExternalStore } from 'react'
import type { ResumeReadingResult } from '../../../contract/resume'
import type { ResumeDocument } from '../../../core/resume/model'
import { unsortedOf, withUnsorted } from '../../../core/resume/unsorted'

export interface Reading {
  name: string
  fileName: string
  document: ResumeDocument
  notes: readonly string[]
}

export interface NewResume {
  /** Text in the paste field. */
  pasted: string
  /** What was read and is under review; null before. */
  reading: Reading | null
}

let state: NewResume = { pasted: '', reading: null }
const listeners = new Set<() => void>()

/** A review outlives its page: a look at another page must not lose what was read and corrected. */
export function setNewResume(next: Partial<NewResume>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

export function editReading(change: (resume: ResumeDocument) => ResumeDocument): void {
  const { reading } = state
  if (reading !== null) setNewResume({ reading: { ...reading, document: change(reading.document) } })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNewResume = (): NewResume => useSyncExternalStore(subscribe, () => state)

/** Starts the review: lines without a place travel with the document, so that none is lost on the way. */
export function reviewReading({ fileName, resume, unsorted, notes }: ResumeReadingResult): void {
  const lines = [...new Set([...unsortedOf(resume), ...unsorted])]
  const document = lines.length === 0 ? resume : withUnsorted(resume, lines)
  setNewResume({ reading: { name: nameFor(fileName, resume), fileName, document, notes } })
}

function nameFor(fileName: string, resume: ResumeDocument): string {
  const isPasted = fileName === 'Pasted text.txt'
  const bare = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim()
  const person = resume.basics.name ?? ''
  if (!isPasted && bare !== '') return bare.slice(0, 200)
  return person === '' ? 'My resume' : `${person} resume`.slice(0, 200)
}
