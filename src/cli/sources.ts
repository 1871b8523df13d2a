import path from 'node:path'
import { bundledVocabulary } from '../core/check/bundledVocabulary'
import { findPostingKeywords } from '../core/check/postingKeywords'
import { pdfSentence, sniffFormat } from '../core/document/read/sniff'
import { readResume, type ResumeFormat } from '../core/document/read/readResume'
import { readGuide } from '../core/guide/read'
import { parseHtml } from '../core/posting/html'
import type { Posting, PostingKeyword } from '../core/posting/model'
import { visibleText } from '../core/posting/plainText'
import { readPosting, type PostingKind } from '../core/posting/read'
import { DomainError } from '../core/result'
import type { ResumeDocument } from '../core/resume/model'
import { bundledRoles } from '../core/role/bundledRoles'
import { roleProfileSchema, type RoleProfile } from '../core/role/model'
import { readBytes, readText } from './files'

const megabyte = 1024 * 1024
const kinds = new Map<string, PostingKind>([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.txt', 'text'],
  ['.md', 'text'],
  ['.json', 'json'],
  ['.eml', 'eml'],
])

function profileInJson(text: string): RoleProfile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new DomainError('validation', 'This is not valid JSON, so no role profile could be read from it.')
  }
  const profile = roleProfileSchema.safeParse(value)
  if (profile.success) return profile.data
  throw new DomainError(
    'validation',
    'This JSON is no role profile. Name a career guide, or a profile as `guide` prints it.',
  )
}

/** A role profile out of a file: a career guide as text or a saved page, or a profile that `guide` printed. */
export async function guideFrom(file: string): Promise<RoleProfile> {
  const text = await readText(file, 8 * megabyte)
  if (
    /^[\s\ufeff]*[{[]/.test(text) &&
    (file.toLowerCase().endsWith('.json') || text.trimEnd().endsWith('}'))
  ) {
    return profileInJson(text.replace(/^\ufeff/, ''))
  }
  const isPage = /^[\s\ufeff]*<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 1000))
  return readGuide(isPage ? visibleText(parseHtml(text.slice(0, 4_000_000))) : text)
}

/** A profile that ships with the app. */
export function bundledRole(id: string): RoleProfile {
  const role = Object.hasOwn(bundledRoles, id) ? bundledRoles[id] : undefined
  if (role !== undefined) return role
  const known = Object.keys(bundledRoles).join(', ')
  throw new DomainError('not_found', `There is no role "${id.slice(0, 60)}". The roles are ${known}.`)
}

/** A posting out of a file, with the terms that it asks for. */
export async function postingFrom(file: string): Promise<{ posting: Posting; keywords: PostingKeyword[] }> {
  const text = await readText(file, 4 * megabyte)
  const posting = readPosting(text, kinds.get(path.extname(file).toLowerCase()))
  const keywords = findPostingKeywords(posting.description, bundledVocabulary(), {
    ...(posting.title === null ? {} : { title: posting.title }),
    ...(posting.company === null ? {} : { company: posting.company }),
  })
  return { posting, keywords }
}

/** A resume out of a file, whatever format its bytes are. */
export async function resumeFrom(file: string): Promise<{ resume: ResumeDocument; format: ResumeFormat }> {
  const bytes = await readBytes(file, 10 * megabyte)
  const format = sniffFormat(path.basename(file), bytes)
  if (format === 'pdf') throw new DomainError('unsupported_file', pdfSentence)
  if (format === 'unknown') {
    throw new DomainError(
      'unsupported_file',
      'This is no resume that can be read. Name a DOCX, JSON, text or Markdown file.',
    )
  }
  return { resume: readResume(bytes, format).resume, format }
}
