import { z } from 'zod'
import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { layOwnTerms } from '../../core/check/ownTerms'
import { findPostingKeywords } from '../../core/check/postingKeywords'
import { renderDocx } from '../../core/document/docx'
import { renderJson } from '../../core/document/json'
import { renderMarkdown } from '../../core/document/markdown'
import { proveReadBack } from '../../core/document/proveReadBack'
import { readResume, sniffFormat } from '../../core/document/read/readResume'
import { renderText } from '../../core/document/text'
import { readGuide } from '../../core/guide/read'
import { postingKeywordSchema, postingSchema } from '../../core/posting/model'
import { readPosting } from '../../core/posting/read'
import { readCsv } from '../../core/csv/read'
import { decodeText } from '../../core/document/read/decode'
import { DomainError } from '../../core/result'
import { resumeSchema } from '../../core/resume/model'
import { roleProfileSchema } from '../../core/role/model'
import { spellingLanguages } from '../../core/spelling/language'
import { suggest } from '../../core/spelling/suggest'
import { spellerOf } from './dictionaries'

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const csvRowSchema = z.strictObject({ line: z.number().int(), cells: z.array(z.string()) })
const formatSchema = z.enum(['docx', 'text', 'markdown', 'json'])
const dictionarySchema = z.enum(spellingLanguages).exclude(['off'])

function task<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  run: (input: z.output<I>) => z.output<O> | Promise<z.output<O>>,
) {
  return { input, output, call: async (raw: unknown): Promise<z.output<O>> => run(input.parse(raw)) }
}

const encode = (text: string) => new TextEncoder().encode(text)

function readableFormat(fileName: string, bytes: Uint8Array): z.infer<typeof formatSchema> {
  const format = sniffFormat(fileName, bytes)
  if (format === 'pdf') {
    throw new DomainError(
      'unsupported_file',
      'PDF resumes cannot be read yet. Save it as DOCX or text and open that.',
    )
  }
  if (format === 'unknown') {
    throw new DomainError(
      'unsupported_file',
      `${fileName} is not a resume that can be read. Open a DOCX, JSON Resume, text or Markdown file.`,
    )
  }
  return format
}

/**
 * The heavy work, pure functions over core. It runs outside the main process, because a file from outside
 * may take long or take too much memory.
 */
export const tasks = {
  'guide.read': task(
    z.strictObject({ text: z.string() }),
    z.strictObject({ profile: roleProfileSchema }),
    ({ text }) => ({ profile: readGuide(text) }),
  ),
  'posting.read': task(
    z.strictObject({
      text: z.string(),
      /** The person's own terms, looked for like the bundled ones. */
      terms: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()) })).default([]),
    }),
    z.strictObject({ posting: postingSchema, keywords: z.array(postingKeywordSchema) }),
    ({ text, terms }) => {
      const posting = readPosting(text)
      const keywords = findPostingKeywords(posting.description, layOwnTerms(bundledVocabulary(), terms), {
        ...(posting.title === null ? {} : { title: posting.title }),
        ...(posting.company === null ? {} : { company: posting.company }),
      })
      return { posting, keywords }
    },
  ),
  'resume.read': task(
    z.strictObject({ fileName: z.string(), bytes: bytesSchema }),
    z.strictObject({
      format: formatSchema,
      resume: resumeSchema,
      unsorted: z.array(z.string()),
      notes: z.array(z.string()),
    }),
    ({ fileName, bytes }) => {
      const { format, resume, unsorted, notes } = readResume(bytes, readableFormat(fileName, bytes))
      return { format, resume, unsorted, notes }
    },
  ),
  'csv.read': task(
    z.strictObject({ bytes: bytesSchema }),
    z.strictObject({ delimiter: z.string(), header: csvRowSchema, rows: z.array(csvRowSchema) }),
    ({ bytes }) => readCsv(decodeText(bytes)),
  ),
  'resume.render': task(
    z.strictObject({
      document: resumeSchema,
      format: formatSchema,
      template: z.enum(['classic', 'modern', 'compact']),
      paper: z.enum(['letter', 'a4']),
    }),
    z.strictObject({ bytes: bytesSchema }),
    async ({ document, format, template, paper }) => {
      switch (format) {
        case 'docx':
          return { bytes: await renderDocx(document, { template, paper }) }
        case 'text':
          return { bytes: encode(renderText(document)) }
        case 'markdown':
          return { bytes: encode(renderMarkdown(document)) }
        case 'json':
          return { bytes: encode(renderJson(document)) }
      }
    },
  ),
  'resume.readBack': task(
    z.strictObject({ document: resumeSchema, format: formatSchema, bytes: bytesSchema }),
    z.strictObject({
      fields: z.number().int(),
      lost: z.array(z.strictObject({ field: z.string(), expected: z.string(), got: z.string() })),
    }),
    ({ document, format, bytes }) => proveReadBack(document, bytes, format),
  ),
  'spelling.check': task(
    z.strictObject({ folder: z.string(), language: dictionarySchema, words: z.array(z.string()) }),
    z.strictObject({ wrong: z.array(z.string()) }),
    ({ folder, language, words }) => {
      const speller = spellerOf(folder, language)
      return { wrong: words.filter((word) => !speller.knows(word)) }
    },
  ),
  'spelling.suggest': task(
    z.strictObject({ folder: z.string(), language: dictionarySchema, word: z.string() }),
    z.strictObject({ suggestions: z.array(z.string()) }),
    ({ folder, language, word }) => ({ suggestions: suggest(spellerOf(folder, language), word) }),
  ),
} as const

export type TaskName = keyof typeof tasks
export type TaskInput<N extends TaskName> = z.input<(typeof tasks)[N]['input']>
export type TaskOutput<N extends TaskName> = z.output<(typeof tasks)[N]['output']>

/** Checks what came back from the worker. */
export const parseOutput: { [N in TaskName]: (value: unknown) => TaskOutput<N> } = {
  'guide.read': (value) => tasks['guide.read'].output.parse(value),
  'posting.read': (value) => tasks['posting.read'].output.parse(value),
  'resume.read': (value) => tasks['resume.read'].output.parse(value),
  'csv.read': (value) => tasks['csv.read'].output.parse(value),
  'resume.render': (value) => tasks['resume.render'].output.parse(value),
  'resume.readBack': (value) => tasks['resume.readBack'].output.parse(value),
  'spelling.check': (value) => tasks['spelling.check'].output.parse(value),
  'spelling.suggest': (value) => tasks['spelling.suggest'].output.parse(value),
}

export const isTaskName = (name: string): name is TaskName => Object.hasOwn(tasks, name)
