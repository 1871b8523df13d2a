import { z } from 'zod'
import { errorCodes } from '../core/result'

/** A failure as it crosses to the renderer: `ref` names its entry in the log. */
export const wireErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  field: z.string().optional(),
  ref: z.string(),
})
export type WireError = z.infer<typeof wireErrorSchema>

export const wireResultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
])
export type WireResult = z.infer<typeof wireResultSchema>

export type PageRequest = 'save' | 'undo' | 'redo'

/** Exactly what the preload script exposes as `window.bridge`. */
export interface Bridge {
  call(name: string, input: unknown): Promise<WireResult>
  onChanged(listener: (topics: string[]) => void): () => void
  /**
   * What main asks of the page. `save` comes before the window closes and is waited for (2 s at most): the moment to put
   * on disk what is still typed. `undo` and `redo` come from the Edit menu.
   */
  onRequest(listener: (request: PageRequest) => Promise<void>): () => void
}
