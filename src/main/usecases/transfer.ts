import type { Output } from '../../contract'
import { DomainError } from '../../core/result'
import type { Deps } from './deps'

export interface Progress {
  /** Says how far it is, and stops here where the person cancelled. Lets everything else have its turn. */
  at(done: number, total?: number): Promise<void>
}

interface Transfer {
  label: string
  done: number
  total: number
  cancelled: boolean
}

/** One at a time for each app; kept out of the data, since it means nothing after a restart. */
const running = new WeakMap<object, Transfer>()

const nextTurn = () => new Promise<void>((resolve) => void setImmediate(resolve))

/** Runs long work that can be watched and cancelled. Throws `conflict` where such work is going on already. */
export async function transfer<T>(
  deps: Deps,
  label: string,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  const present = running.get(deps)
  if (present !== undefined)
    throw new DomainError('conflict', `${present.label} is still going on. Wait for it, or cancel it.`)
  const own: Transfer = { label, done: 0, total: 0, cancelled: false }
  running.set(deps, own)
  try {
    return await work({
      async at(done, total) {
        own.done = done
        if (total !== undefined) own.total = total
        await nextTurn()
        if (own.cancelled) throw new DomainError('cancelled', 'Cancelled. Nothing was changed.')
      },
    })
  } finally {
    running.delete(deps)
  }
}

export function transferState(deps: Deps): Output<'transfer.state'> {
  const present = running.get(deps)
  return present === undefined
    ? { running: null }
    : { running: { label: present.label, done: present.done, total: present.total } }
}

export function cancelTransfer(deps: Deps): Record<string, never> {
  const present = running.get(deps)
  if (present !== undefined) present.cancelled = true
  return {}
}
