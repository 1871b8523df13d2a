import type { z } from 'zod'
import { type RecoveryContract, recoveryContract, type RecoveryName } from '../../contract/recovery'
import { ClientError } from '../lib/client'

export type Answer<K extends RecoveryName> = z.output<RecoveryContract[K]['output']>

export type RecoveryState = Answer<'recovery.state'>

/** Something that may put data in place and open the app, or say what stands in the way. */
export type Attempt = (work: () => Promise<Answer<'recovery.retry'>>) => void

/** Calls a procedure of the recovery contract; the app's own do not answer while its data is not open. */
export async function ask<K extends RecoveryName>(
  name: K,
  input: z.input<RecoveryContract[K]['input']>,
): Promise<Answer<K>> {
  const result = await window.bridge.call(name, input)
  if (!result.ok) throw new ClientError(result.error)
  return recoveryContract[name].output.parse(result.value) as Answer<K>
}
