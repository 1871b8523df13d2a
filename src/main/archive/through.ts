import type { Transform } from 'node:stream'

/** Once the transform takes more, or takes nothing any more. */
const ready = (transform: Transform) =>
  new Promise<void>((resolve) => {
    const go = () => {
      transform.off('drain', go)
      transform.off('close', go)
      resolve()
    }
    transform.on('drain', go)
    transform.on('close', go)
  })

/** Sends bytes through a transform of Node's; a failure of the source, or a reader that stops, ends both. */
export async function* through(
  transform: Transform,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const failures: unknown[] = []
  const feed = async () => {
    try {
      for await (const part of source) {
        if (transform.destroyed) return
        if (!transform.write(part) && !transform.destroyed) await ready(transform)
      }
      if (!transform.destroyed) transform.end()
    } catch (error) {
      failures.push(error)
      transform.destroy()
    }
  }
  const feeding = feed()
  try {
    for await (const part of transform) if (part instanceof Uint8Array) yield part
  } catch (error) {
    failures.push(error)
  } finally {
    transform.destroy()
    await feeding
  }
  if (failures.length > 0) throw failures[0]
}
