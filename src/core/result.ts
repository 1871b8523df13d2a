/** Codes every layer shares: they survive IPC and decide how the interface treats the failure. */
export const errorCodes = [
  'validation',
  'not_found',
  'conflict',
  'precondition',
  'cancelled',
  'storage_full',
  'storage_corrupt',
  'storage_readonly',
  'unsupported_file',
  'future_database',
  'internal',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** A failure the user can understand: `message` is a sentence that says what happened and what to do. */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined

  constructor(code: ErrorCode, message: string, options: { field?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'DomainError'
    this.code = code
    this.field = options.field
  }
}
