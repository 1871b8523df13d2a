import { DomainError } from '../../core/result'

/** The row, or the sentence that says it is gone. */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new DomainError('not_found', `This ${what} is no longer there. It may have been deleted.`)
  }
  return value
}
