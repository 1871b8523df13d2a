import { DomainError } from '../../result'
import type { ResumeDocument } from '../../resume/model'
import { resumeSchema } from '../../resume/model'
import type { Assembly } from './assemble'
import { assemble } from './assemble'
import { decodeText } from './decode'
import { docxLines } from './docxLines'
import { readJsonResume } from './jsonResume'
import type { Line } from './lines'
import { fitToModel } from './limits'
import { readOwn } from './ownStyles'
import { readOwnText } from './ownText'
import type { ResumeFormat } from './sniff'
import { textLines } from './textLines'
import { joinRows } from './tidy'

export type { ResumeFormat } from './sniff'
export { sniffFormat } from './sniff'

/** What was understood of a file. `unsorted` lines are kept in resume.meta.shortlist.unsorted too, so nothing is lost. */
export interface ResumeReading {
  resume: ResumeDocument
  format: ResumeFormat
  unsorted: string[]
  notes: string[]
}

const megabyte = 1024 * 1024
const maxBytes = 10 * megabyte
const maxText = 1_000_000
const maxLines = 20_000
const leastText = 40

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

function checkLines(lines: readonly Line[]): readonly Line[] {
  if (lines.length > maxLines)
    refuse('This file holds far more text than a resume. Choose the file with the resume alone.')
  return lines
}

function checkText(length: number): void {
  if (length < leastText)
    refuse(
      'There is no readable text in this file. If it is a scan or a picture, open the resume as DOCX or text.',
    )
  if (length > maxText)
    refuse('This file holds far more text than a resume. Choose the file with the resume alone.')
}

function textLength(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.text.replace(/\s/gu, '').length, 0)
}

function finish(assembly: Assembly, format: ResumeFormat): ResumeReading {
  const { resume, unsorted, notes } = fitToModel(assembly)
  if (unsorted.length > 0)
    resume.meta = { ...resume.meta, shortlist: { ...resume.meta?.shortlist, unsorted } }
  return { resume: resumeSchema.parse(resume), format, unsorted, notes }
}

/**
 * Reads a resume from the bytes of a file whose format is known (see `sniffFormat`). Dates come out as YYYY, YYYY-MM or
 * YYYY-MM-DD; no field is filled that the file does not state. At most 10 MB and a million characters.
 * Throws DomainError `unsupported_file` with a sentence for files that cannot be read.
 */
export function readResume(bytes: Uint8Array, format: ResumeFormat): ResumeReading {
  if (bytes.length === 0) refuse('This file is empty. Choose another file.')
  if (bytes.length > maxBytes)
    refuse('This file is larger than 10 MB. Remove pictures from it, save it and try again.')
  if (format === 'docx') {
    const lines = checkLines(docxLines(bytes))
    const own = readOwn(lines)
    if (own !== null) return finish(own, format)
    checkText(textLength(lines))
    return finish(assemble(joinRows(lines)), format)
  }
  const text = decodeText(bytes)
  if (format === 'json') {
    const resume = readJsonResume(text)
    const unsorted = resume.meta?.shortlist?.unsorted ?? []
    return { resume, format, unsorted, notes: [] }
  }
  const markdown = format === 'markdown'
  const own = readOwnText(text, markdown)
  if (own !== null) return finish(own, format)
  checkText(text.replace(/\s/gu, '').length)
  return finish(assemble(checkLines(textLines(text, markdown))), format)
}
