import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../../../src/core/result'
import { isTaskName, tasks } from '../../../src/main/jobs/tasks'
import { openTestApp, temporaryFolder, type TestApp } from '../../harness/store'

type Outcome = { outcome: 'read' | 'refused' | 'crashed'; said: string }

let app: TestApp | undefined
const file = join(temporaryFolder(), 'some.shortlist')

/** An archive is read by the app itself, out of a file that was chosen. */
async function readArchive(bytes: Uint8Array): Promise<Outcome> {
  app ??= openTestApp()
  writeFileSync(file, bytes)
  app.desktop.path = file
  const result = await app.raw('archive.open', {})
  if (!result.ok)
    return { outcome: result.error.code === 'internal' ? 'crashed' : 'refused', said: result.error.message }
  const { importId } = result.value as { importId: string }
  await app.call('archive.discard', { importId })
  return { outcome: 'read', said: '' }
}

/** Reads as the app's own reading process does, but tells a crash from a refusal. */
async function read(name: string, input: unknown): Promise<Outcome> {
  try {
    if (name === 'archive.open') return await readArchive(input as Uint8Array)
    if (!isTaskName(name)) return { outcome: 'crashed', said: `no task is called ${name}` }
    await tasks[name].call(input)
    return { outcome: 'read', said: '' }
  } catch (error) {
    if (error instanceof DomainError) return { outcome: 'refused', said: error.message }
    return {
      outcome: 'crashed',
      said: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
    }
  }
}

process.on('message', (raw: { name: string; input: unknown }) => {
  const started = performance.now()
  void read(raw.name, raw.input).then((outcome) =>
    process.send?.({ ...outcome, milliseconds: performance.now() - started }),
  )
})
process.send?.({ outcome: 'ready' })
