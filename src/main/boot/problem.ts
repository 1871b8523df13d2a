import type { Problem, ProblemKind } from '../../contract/recovery'
import { DomainError } from '../../core/result'
import { DataTrouble, type Trouble } from '../store/examine'
import { storageError } from '../store/storageError'

const kept = 'Nothing was changed or removed.'

const told: Record<Exclude<ProblemKind, 'unwritable' | 'full'>, Omit<Problem, 'kind'>> = {
  missing: {
    title: 'Your data file is not there',
    text: `Shortlist kept your data in this folder before, and now the file is gone: moved, renamed, deleted, or on a disk that is not connected. ${kept} If you moved it, put it back and try again.`,
  },
  empty: {
    title: 'Your data file is empty',
    text: `The file is there, but there is nothing in it, as after a disk that was full or a copy that stopped. ${kept}`,
  },
  foreign: {
    title: 'The data file belongs to another program',
    text: `There is a database under the name Shortlist uses, but it is not one of Shortlist's. ${kept}`,
  },
  notDatabase: {
    title: 'Your data file cannot be read',
    text: `What is in the file is not a database any more: its beginning was overwritten or damaged. ${kept}`,
  },
  truncated: {
    title: 'The end of your data file is missing',
    text: `The file is shorter than it says it is, as after a copy or a synchronisation that stopped half-way. ${kept}`,
  },
  damaged: {
    title: 'Parts of your data file are damaged',
    text: `The file opens, but a check of every page found damage, as a failing disk leaves it. Going on could spread it, so Shortlist stopped. ${kept}`,
  },
  newer: {
    title: 'Your data is from a newer Shortlist',
    text: `It was saved by a newer version than this one. ${kept} Install the newer version to open it. An older backup can be opened here instead; the newer file is then kept aside.`,
  },
  failedStarts: {
    title: 'Shortlist did not start twice in a row',
    text: `It stopped before your data was on the screen. ${kept} Try again first; if it stops again, an older state may open.`,
  },
  update: {
    title: 'Your data could not be brought up to date',
    text: `A step of the update failed and was taken back: your data is as it was, and a backup of it was made before. Install a newer Shortlist, or the one you had, or open an older state.`,
  },
  other: {
    title: 'Your data could not be opened',
    text: `Something unexpected went wrong. ${kept}`,
  },
}

const isTrouble = (kind: string): kind is Trouble => Object.hasOwn(told, kind)

export function problemOfKind(kind: keyof typeof told): Problem {
  return { kind, ...told[kind] }
}

/** What the recovery page says about a failed start. */
export function problemOf(thrown: unknown): Problem {
  const error = storageError(thrown)
  if (error instanceof DataTrouble && isTrouble(error.trouble)) return problemOfKind(error.trouble)
  if (!(error instanceof DomainError)) return problemOfKind('other')
  switch (error.code) {
    case 'storage_corrupt':
      return problemOfKind('damaged')
    case 'future_database':
      return problemOfKind('newer')
    case 'storage_readonly':
      return { kind: 'unwritable', title: 'The data folder cannot be used', text: error.message }
    case 'storage_full':
      return { kind: 'full', title: 'The disk is full', text: error.message }
    default:
      return { kind: 'other', title: 'Your data could not be opened', text: error.message }
  }
}

/** Where the file itself is sound there is nothing to salvage; where it may come back, nothing to begin anew. */
export const salvageable = new Set<ProblemKind>([
  'notDatabase',
  'truncated',
  'damaged',
  'update',
  'other',
  'failedStarts',
])
export const replaceable = new Set<ProblemKind>([
  'missing',
  'empty',
  'foreign',
  'notDatabase',
  'truncated',
  'damaged',
])
