import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import type { CommandName, Input, Output, ProcedureName, QueryName } from '../../contract/index'
import type { Bridge } from '../../contract/wire'
import type { ErrorCode } from '../../core/result'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** A failed call: `message` is a sentence for the user, `ref` names its entry in the log. */
export class ClientError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly ref: string

  constructor(error: { code: ErrorCode; message: string; field?: string | undefined; ref: string }) {
    super(error.message)
    this.name = 'ClientError'
    this.code = error.code
    this.field = error.field
    this.ref = error.ref
  }
}

/** Calls a procedure of the contract in the main process. Throws a ClientError. */
export async function call<K extends ProcedureName>(name: K, input: Input<K>): Promise<Output<K>> {
  const result = await window.bridge.call(name, input)
  if (!result.ok) throw new ClientError(result.error)
  // The main process has checked its answer against this very contract.
  return result.value as Output<K>
}

/** The sentence to show for anything thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof ClientError) return error.message
  return 'Something went wrong. Your change was not saved. Please try again.'
}

/** Whether the failure belongs to this field of a form; its sentence then stands at the field. */
export function fieldError(error: unknown, field: string): string | null {
  return error instanceof ClientError && error.field === field ? error.message : null
}

export interface ApiOptions {
  enabled?: boolean
  /** Keeps showing the last answer while the next one, for another input, loads. */
  keepPrevious?: boolean
}

/** A procedure's answer, kept fresh by the topics of the contract. */
export function useApi<K extends QueryName>(
  name: K,
  input: Input<K>,
  options: ApiOptions = {},
): UseQueryResult<Output<K>, Error> {
  return useQuery<Output<K>, Error, Output<K>, readonly [K, Input<K>]>({
    queryKey: [name, input],
    queryFn: () => call(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
}

/** A procedure to run on the user's wish. Queries it changes are refetched when main says so. */
export function useCommand<K extends CommandName>(name: K): UseMutationResult<Output<K>, Error, Input<K>> {
  return useMutation<Output<K>, Error, Input<K>>({
    mutationKey: [name],
    mutationFn: (input) => call(name, input),
  })
}
