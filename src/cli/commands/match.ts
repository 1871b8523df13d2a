import { StringDecoder } from 'node:string_decoder'
import { z } from 'zod'
import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { matchText } from '../../core/check/matchText'
import { readOptions } from '../args'
import type { Command } from '../command'
import { write } from '../output'

const idSchema = z.union([z.string(), z.number()])
const rowSchema = z.object({ id: idSchema, text: z.string(), keyword: z.string() })
/** A longer line is answered with an error and not kept. */
const longest = 4_000_000

/** Stands for a line that was not kept; no line of JSON begins so. */
const tooLong = '"'

function failed(id: string | number | null, error: string): string {
  return JSON.stringify({ id, error })
}

/** The answer to one line: always one line of JSON, whatever the line holds. */
export function answerLine(line: string): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return failed(null, 'This line is not valid JSON.')
  }
  const row = rowSchema.safeParse(value)
  if (!row.success) {
    const id = z.object({ id: idSchema }).safeParse(value)
    const field = String(row.error.issues[0]?.path[0] ?? '')
    const error =
      field === ''
        ? 'This line is no object with id, text and keyword.'
        : `"${field}" is missing or of the wrong kind.`
    return failed(id.success ? id.data.id : null, error)
  }
  const { id, text, keyword } = row.data
  try {
    const { match, form, inContext, reason } = matchText(text, keyword, bundledVocabulary())
    return JSON.stringify({ id, match, form, inContext, reason })
  } catch {
    return failed(id, 'This text could not be searched.')
  }
}

/** Cuts a stream into lines without ever holding more than one of them and a chunk. */
async function* linesOf(input: AsyncIterable<Buffer | string>): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  let isSkipping = false
  for await (const chunk of input) {
    const pieces = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n')
    const last = pieces.pop() ?? ''
    const lines: string[] = []
    for (const piece of pieces) {
      if (!isSkipping) lines.push(rest + piece)
      rest = ''
      isSkipping = false
    }
    if (!isSkipping) rest += last
    if (rest.length > longest) {
      lines.push(tooLong)
      rest = ''
      isSkipping = true
    }
    yield lines
  }
  const end = isSkipping ? '' : rest + decoder.end()
  yield [end]
}

export const match: Command = {
  usage: 'match < LINES',
  about: 'whether texts hold keywords: JSON lines {id,text,keyword} in, one line each out',
  run: async (args) => {
    readOptions(args, [], 0)
    let isFirst = true
    for await (const lines of linesOf(process.stdin)) {
      const answers: string[] = []
      for (const line of lines) {
        const bare = (isFirst ? line.replace(/^\ufeff/, '') : line).trim()
        isFirst = false
        if (bare === tooLong) answers.push(failed(null, 'This line is over 4 MB.'))
        else if (bare !== '') answers.push(answerLine(bare))
      }
      // What one chunk asked is answered before the next is read: a caller may wait for it, and nothing piles up.
      if (answers.length > 0) await write(`${answers.join('\n')}\n`)
    }
    return {}
  },
}
