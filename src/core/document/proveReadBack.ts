import { DomainError } from '../result'
import { resumeSchema, type ResumeDocument } from '../resume/model'
import { compareReadBack, type ReadBack } from './readBack'
import { readResume, type ResumeFormat } from './read/readResume'

/**
 * Reads an exported file the way the app opens a resume and says which fields of the original came back. A file that the
 * reader refuses, as it does one that holds nothing but a name, has lost every field; the export itself stands.
 */
export function proveReadBack(resume: ResumeDocument, bytes: Uint8Array, format: ResumeFormat): ReadBack {
  try {
    return compareReadBack(resume, readResume(bytes, format).resume)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return compareReadBack(resume, resumeSchema.parse({}))
  }
}
