import { z } from 'zod'
import { command, query } from './define'
import { nothing } from './shared'
import { topics } from './topics'

const label = z.strictObject({ label: z.string() })

export const historyContract = {
  /** What Undo and Redo would do now, in words; null where there is nothing. */
  'history.state': query(
    nothing,
    z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() }),
    ['history'],
  ),
  'history.undo': command(nothing, label, topics),
  'history.redo': command(nothing, label, topics),
} as const
