import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createJobProcess } from '../../src/main/electron/jobProcess'
import { silentLog } from '../../src/main/log'

interface Request {
  id: number
  name: string
}

/** A process that does only what the test tells it to. */
class FakeChild extends EventEmitter {
  readonly requests: Request[] = []
  isKilled = false
  postMessage(request: Request) {
    this.requests.push(request)
  }
  kill() {
    this.isKilled = true
    this.emit('exit', 1)
  }
}

const { children } = vi.hoisted(() => ({ children: [] as EventEmitter[] }))
vi.mock('electron', () => ({
  utilityProcess: {
    fork: () => {
      const child = new FakeChild()
      children.push(child)
      return child
    },
  },
}))

const child = (index: number): FakeChild => {
  const found = children[index]
  if (!(found instanceof FakeChild)) throw new Error(`no process ${index} was started`)
  return found
}

beforeEach(() => {
  children.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the process that reads files', () => {
  it('is killed when it hangs, says so, and the next file gets a new one', async () => {
    const jobs = createJobProcess(silentLog)
    const hanging = expect(jobs.run('guide.read', { text: 'x' })).rejects.toThrow('took too long')
    await vi.advanceTimersByTimeAsync(10_001)
    await hanging
    expect(child(0).isKilled).toBe(true)

    const next = jobs.run('resume.readBack', { document: {}, format: 'json', bytes: new Uint8Array() })
    const request = child(1).requests[0]
    child(1).emit('message', { id: request?.id, ok: true, value: { fields: 3, lost: [] } })
    expect(await next).toEqual({ fields: 3, lost: [] })
  })

  it('tells everybody who waits when it dies', async () => {
    const jobs = createJobProcess(silentLog)
    const all = [jobs.run('guide.read', { text: 'a' }), jobs.run('posting.read', { text: 'b' })]
    const settled = Promise.allSettled(all)
    child(0).emit('exit', 137)
    expect((await settled).map((each) => each.status)).toEqual(['rejected', 'rejected'])
  })

  it('passes a refusal on in its own words', async () => {
    const jobs = createJobProcess(silentLog)
    const refused = expect(jobs.run('guide.read', { text: 'a' })).rejects.toMatchObject({
      code: 'unsupported_file',
      message: 'This is a novel.',
    })
    child(0).emit('message', {
      id: child(0).requests[0]?.id,
      ok: false,
      code: 'unsupported_file',
      message: 'This is a novel.',
    })
    await refused
  })

  it('goes when nothing was asked of it for a minute', async () => {
    const jobs = createJobProcess(silentLog)
    const answered = jobs.run('resume.readBack', { document: {}, format: 'json', bytes: new Uint8Array() })
    child(0).emit('message', { id: child(0).requests[0]?.id, ok: true, value: { fields: 0, lost: [] } })
    await answered
    await vi.advanceTimersByTimeAsync(60_001)
    expect(child(0).isKilled).toBe(true)
  })
})
