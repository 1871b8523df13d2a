import path from 'node:path'
import { renderDocx } from '../../core/document/docx'
import { renderJson } from '../../core/document/json'
import { renderMarkdown } from '../../core/document/markdown'
import { proveReadBack } from '../../core/document/proveReadBack'
import type { ResumeFormat } from '../../core/document/read/readResume'
import { renderText } from '../../core/document/text'
import { paperIds, templateIds, type PaperId, type TemplateId } from '../../core/document/theme'
import type { ResumeDocument } from '../../core/resume/model'
import { readOptions, required } from '../args'
import type { Command } from '../command'
import { UsageError } from '../failure'
import { readBytes, writeWhole } from '../files'
import { resumeFrom } from '../sources'

const formats = new Map<string, ResumeFormat>([
  ['.docx', 'docx'],
  ['.txt', 'text'],
  ['.md', 'markdown'],
  ['.json', 'json'],
])

interface Look {
  template?: TemplateId
  paper?: PaperId
}

async function render(resume: ResumeDocument, format: ResumeFormat, look: Look): Promise<Uint8Array> {
  if (format === 'docx') return renderDocx(resume, look)
  const texts = { text: renderText, markdown: renderMarkdown, json: renderJson }
  return new TextEncoder().encode(texts[format](resume))
}

function choice<T extends string>(
  name: string,
  value: string | undefined,
  known: readonly T[],
): T | undefined {
  if (value === undefined) return undefined
  const found = known.find((one) => one === value.toLowerCase())
  if (found === undefined) throw new UsageError(`--${name} is one of ${known.join(', ')}.`)
  return found
}

export const exportResume: Command = {
  usage: 'export --resume FILE --to OUT.(docx|txt|md|json) [--template ID] [--paper a4|letter]',
  about: 'a resume as a file, read back and compared',
  run: async (args) => {
    const options = readOptions(args, ['resume', 'to', 'template', 'paper'], 0)
    const from = required(options, 'resume')
    const to = required(options, 'to')
    const format = formats.get(path.extname(to).toLowerCase())
    if (format === undefined) throw new UsageError('--to must end in .docx, .txt, .md or .json.')
    const template = choice('template', options.text('template'), templateIds)
    const paper = choice('paper', options.text('paper'), paperIds)
    const { resume } = await resumeFrom(from)
    const start = performance.now()
    const look = {
      ...(template === undefined ? {} : { template }),
      ...(paper === undefined ? {} : { paper }),
    }
    const bytes = await render(resume, format, look)
    await writeWhole(to, bytes)
    const milliseconds = Math.round(performance.now() - start)
    const written = await readBytes(to, 50 * 1024 * 1024)
    const { fields, lost } = proveReadBack(resume, written, format)
    return {
      print: { file: path.resolve(to), bytes: written.length, milliseconds, readBack: { fields, lost } },
    }
  },
}
