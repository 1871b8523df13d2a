import { call } from './client'

const piece = 4_000_000

/** Hands a dropped file over in pieces; gives the id under which the main process holds it. */
export async function sendFile(file: File): Promise<string> {
  const { id } = await call('incoming.begin', {
    fileName: file.name.slice(0, 400) || 'file',
    size: file.size,
  })
  for (let at = 0; at < file.size; at += piece) {
    const bytes = new Uint8Array(await file.slice(at, at + piece).arrayBuffer())
    await call('incoming.append', { id, bytes })
  }
  return id
}
