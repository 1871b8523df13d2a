import { DomainError } from '../../core/result'

const notSaved = 'Your last change was not saved; everything before it is safe.'

function sqliteCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined
  return error.code
}

/** Turns what SQLite or the file system says into a sentence; anything else passes through. */
export function storageError(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === undefined || error instanceof DomainError) return error
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') {
    return new DomainError('storage_full', `The disk is full. ${notSaved} Free some space and try again.`, {
      cause: error,
    })
  }
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return new DomainError(
      'storage_readonly',
      `Shortlist may not write to its data folder. ${notSaved} Allow writing to the folder and try again.`,
      { cause: error },
    )
  }
  if (code === 'EISDIR') {
    return new DomainError(
      'precondition',
      'There is a folder where the file should go. Choose another name or place.',
      { cause: error },
    )
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new DomainError(
      'storage_readonly',
      'A folder cannot be created, because a file of that name is in the way. Move the file, or choose another place.',
      { cause: error },
    )
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return new DomainError(
      'storage_corrupt',
      'The data file is damaged, so nothing was written to it. Restart Shortlist to see what can be done.',
      { cause: error },
    )
  }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new DomainError(
      'conflict',
      `Another program is using the data file. ${notSaved} Close it and try again.`,
      {
        cause: error,
      },
    )
  }
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CANTOPEN')) {
    return new DomainError(
      'storage_readonly',
      `The data folder could not be read or written. ${notSaved} Check that the disk is still there.`,
      { cause: error },
    )
  }
  return error
}
