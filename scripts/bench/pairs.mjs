import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = fileURLToPath(new URL('../../test/unit/check/', import.meta.url))
const named = ['matchPairs', 'formPairs', 'sensePairs', 'outsidePairs', 'secondPairs']
const plain = ['shortPairs', 'morePairs', 'resumePairs']
const refused = new Set(['no', 'negated', 'learning', 'ambiguous', 'inside another term'])

async function load(file) {
  const { module } = await runnerImport(`${folder}${file}.ts`, { logLevel: 'warn' })
  return module[file]
}

/** The labelled pairs of the tests: a text, a keyword, and whether the text holds it. */
export async function labelledPairs() {
  const pairs = []
  for (const file of named)
    for (const rows of Object.values(await load(file)))
      for (const [text, keyword, expected] of rows)
        pairs.push({ text, keyword, isThere: !refused.has(expected) })
  for (const file of plain)
    for (const [text, keyword, isThere] of await load(file)) pairs.push({ text, keyword, isThere })
  return pairs
}
