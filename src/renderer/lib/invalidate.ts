import type { QueryClient } from '@tanstack/react-query'
import { contract, isProcedureName } from '../../contract/index'
import { topics as knownTopics } from '../../contract/topics'
import type { Topic } from '../../contract/topics'
import type { Bridge } from '../../contract/wire'

/** Whether a query's answer depends on one of the changed topics. */
export function dependsOn(name: unknown, changed: ReadonlySet<Topic>): boolean {
  if (typeof name !== 'string' || !isProcedureName(name)) return false
  const procedure = contract[name]
  return procedure.kind === 'query' && procedure.topics.some((topic) => changed.has(topic))
}

/** Refetches what main says has changed; several changes in one tick become one refetch. */
export function followChanges(client: QueryClient, bridge: Pick<Bridge, 'onChanged'>): () => void {
  const changed = new Set<Topic>()
  let waiting = false
  const flush = () => {
    waiting = false
    const batch = new Set(changed)
    changed.clear()
    void client.invalidateQueries({ predicate: (query) => dependsOn(query.queryKey[0], batch) })
  }
  return bridge.onChanged((names) => {
    for (const topic of knownTopics) if (names.includes(topic)) changed.add(topic)
    if (waiting || changed.size === 0) return
    waiting = true
    setTimeout(flush, 0)
  })
}
