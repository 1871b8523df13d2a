import { DomainError } from '../../core/result'
import { type Reply, requestSchema } from './messages'
import { isTaskName, tasks } from './tasks'

async function answer(raw: unknown): Promise<Reply> {
  const { id, name, input } = requestSchema.parse(raw)
  try {
    if (!isTaskName(name)) throw new Error(`no task is called ${name}`)
    return { id, ok: true, value: await tasks[name].call(input) }
  } catch (error) {
    if (error instanceof DomainError) return { id, ok: false, code: error.code, message: error.message }
    return {
      id,
      ok: false,
      code: 'unsupported_file',
      message: 'This could not be read. It was left as it is; try another format, such as text.',
    }
  }
}

process.parentPort.on('message', (event) => {
  void answer(event.data).then((reply) => process.parentPort.postMessage(reply))
})
