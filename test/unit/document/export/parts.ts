import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a DOCX as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}

/** The same DOCX with some parts changed or added. */
export function withParts(bytes: Uint8Array, changes: Record<string, (text: string) => string>): Uint8Array {
  const parts = unzipSync(bytes)
  for (const [name, change] of Object.entries(changes)) {
    parts[name] = strToU8(change(parts[name] === undefined ? '' : strFromU8(parts[name])))
  }
  return zipSync(parts)
}
