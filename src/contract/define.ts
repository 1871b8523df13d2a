import type { z } from 'zod'
import type { Topic } from './topics'

export interface Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: 'query'
  input: I
  output: O
  /** What the answer depends on: a change in any of these makes it stale. */
  topics: readonly Topic[]
}

export interface Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  kind: 'command'
  input: I
  output: O
  /** What a successful call changes. */
  changes: readonly Topic[]
}

export const query = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  topics: readonly Topic[],
): Query<I, O> => ({ kind: 'query', input, output, topics })

export const command = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  changes: readonly Topic[],
): Command<I, O> => ({ kind: 'command', input, output, changes })
