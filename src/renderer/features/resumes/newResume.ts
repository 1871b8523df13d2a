import { useSyncExternalStore } from 'react'
import { z } from 'zod'
import type { ResumeReadingResult } from '../../../contract/resume'
import { resumeSchema, type ResumeDocument } from '../../../core/resume/model'
import { unsortedOf, withUnsorted } from '../../../core/resume/unsorted'
import { kept } from '../../lib/kept'
import { onSaveNow } from '../../lib/unsaved'

const readingSchema = z.strictObject({
  name: z.string(),
  fileName: z.string(),
  document: resumeSchema,
  notes: z.array(z.string()),
})
export type Reading = z.infer<typeof readingSchema>

const newResumeSchema = z.strictObject({
  /** Text in the paste field. */
  pasted: z.string(),
  /** What was read and is under review; null before. */
  reading: readingSchema.nullable(),
})
type NewResume = z.infer<typeof newResumeSchema>

const pause = 300
const store = kept('resume.new', newResumeSchema)
const nothing: NewResume = { pasted: '', reading: null }

let known: NewResume | undefined
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()
const current = (): NewResume => (known ??= store.read() ?? nothing)

async function keep(): Promise<void> {
  clearTimeout(timer)
  if (known === undefined) return
  if (known.pasted === '' && known.reading === null) store.clear()
  else await store.write(known)
}
onSaveNow(keep)

/** A review outlives its page, and the app: neither a look elsewhere nor a kill loses what was read and corrected. */
export function setNewResume(next: Partial<NewResume>): void {
  known = { ...current(), ...next }
  clearTimeout(timer)
  timer = setTimeout(() => void keep(), pause)
  for (const listener of listeners) listener()
}

export function editReading(change: (resume: ResumeDocument) => ResumeDocument): void {
  const { reading } = current()
  if (reading !== null) setNewResume({ reading: { ...reading, document: change(reading.document) } })
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useNewResume = (): NewResume => useSyncExternalStore(subscribe, current)

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
