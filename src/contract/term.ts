import { z } from 'zod'
import { command, query } from './define'
import { idSchema, nothing, shortText } from './shared'

/** A term of the person's own, with other ways to write it. */
export const ownTermSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  aliases: z.array(z.string()),
})
export type OwnTermRow = z.infer<typeof ownTermSchema>

const done = z.strictObject({ id: idSchema })

export const termContract = {
  'term.list': query(nothing, z.array(ownTermSchema), ['term']),
  /** Adds a term, or changes the one with this id. */
  'term.save': command(
    z.strictObject({
      id: idSchema.nullable(),
      name: shortText.min(1, 'Give the term a name.').max(200),
      aliases: z.array(shortText.min(1).max(200)).max(50),
    }),
    done,
    ['term', 'application'],
  ),
  'term.delete': command(z.strictObject({ id: idSchema }), done, ['term', 'application']),
  'term.restore': command(z.strictObject({ id: idSchema }), done, ['term', 'application']),
} as const
