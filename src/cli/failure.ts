import { ZodError } from 'zod'
import { DomainError } from '../core/result'

/** A command typed wrongly. `message` is a sentence; the usage line of the command is printed below it. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/** One line that says what went wrong, for stderr. */
export function sentenceOf(error: unknown): string {
  const text =
    error instanceof DomainError || error instanceof UsageError
      ? error.message
      : error instanceof ZodError
        ? 'The input has not the shape that is expected.'
        : `Something went wrong: ${error instanceof Error ? error.message : String(error)}`
  return text.replace(/\s+/g, ' ').trim()
}

/** The code that Node puts on errors of the file system; an empty text for other errors. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
