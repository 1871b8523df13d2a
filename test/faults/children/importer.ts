import { DomainError } from '../../../src/core/result'
import { isTaskName, tasks } from '../../../src/main/jobs/tasks'

// Reads what it is sent, as the app's own reading process does, but tells a crash from a refusal.
process.on('message', (raw: { name: string; input: unknown }) => {
  const started = performance.now()
  const answer = (outcome: 'read' | 'refused' | 'crashed', said: string) =>
    process.send?.({ outcome, said, milliseconds: performance.now() - started })
  if (!isTaskName(raw.name)) {
    answer('crashed', `no task is called ${raw.name}`)
    return
  }
  tasks[raw.name].call(raw.input).then(
    () => answer('read', ''),
    (error: unknown) => {
      if (error instanceof DomainError) answer('refused', error.message)
      else
        answer('crashed', error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error))
    },
  )
})
process.send?.({ outcome: 'ready' })
