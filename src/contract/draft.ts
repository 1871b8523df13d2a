import { z } from 'zod'
import { command, query } from './define'
import { longText, nothing } from './shared'

const key = z.string().regex(/^[a-z][a-zA-Z0-9./-]{0,119}$/)

export const draftContract = {
  /** What was typed into forms that are not saved yet, as JSON by form. */
  'draft.list': query(nothing, z.array(z.strictObject({ key: z.string(), value: z.string() })), []),
  /** Keeps the unsaved words of a form; null lets them go. */
  'draft.put': command(z.strictObject({ key, value: longText.nullable() }), nothing, []),
} as const
