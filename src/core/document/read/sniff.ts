import { DomainError } from '../../result'
import { listZip } from '../zip'

export type ResumeFormat = 'docx' | 'text' | 'markdown' | 'json'
export type SniffedFormat = ResumeFormat | 'pdf' | 'unknown'

export const pdfSentence = 'PDF resumes cannot be read yet. Save it as DOCX or text and open that.'

function starts(bytes: Uint8Array, signature: readonly number[], from = 0): boolean {
  return signature.every((byte, index) => bytes[from + index] === byte)
}

function has(bytes: Uint8Array, text: string, wide: boolean): boolean {
  const wanted: number[] = []
  for (const sign of text) wanted.push(sign.charCodeAt(0), ...(wide ? [0] : []))
  const first = wanted[0] ?? 0
  const end = Math.min(bytes.length, 1_048_576) - wanted.length
  for (let at = bytes.indexOf(first); at >= 0 && at <= end; at = bytes.indexOf(first, at + 1))
    if (starts(bytes, wanted, at)) return true
  return false
}

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

function isText(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096)
  const marked = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff])
  let odd = 0
  let zeros = 0
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros += 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) odd += 1
  }
  if (odd > length * 0.02) return false
  return marked || zeros <= length * 0.02 || (zeros > length * 0.35 && zeros < length * 0.6)
}

function otherZip(bytes: Uint8Array): SniffedFormat {
  const names = listZip(bytes).map((entry) => entry.name)
  if (names.some((name) => name.startsWith('word/'))) return 'docx'
  if (names.includes('content.xml') || names.includes('mimetype'))
    refuse('OpenDocument files (ODT) cannot be read yet. Save it as DOCX and open that.')
  if (names.some((name) => name.startsWith('xl/')))
    refuse('This is an Excel workbook, not a resume. Choose a DOCX, text or JSON Resume file.')
  if (names.some((name) => name.startsWith('ppt/')))
    refuse('This is a presentation, not a resume. Choose a DOCX, text or JSON Resume file.')
  if (names.includes('Index/Document.iwa'))
    refuse('Pages documents cannot be read yet. Export it as Word (DOCX) and open that.')
  if (names.includes('[Content_Types].xml')) return 'docx'
  refuse('This file is a ZIP archive, not a resume. Unpack it and open the resume inside.')
}

/**
 * What kind of resume file these bytes are, by their content first and the extension of the name second.
 * Throws DomainError `unsupported_file` with what to do for kinds that are known and not read (old Word, RTF, ODT, pictures,
 * encrypted files) and for bytes that are no text.
 */
export function sniffFormat(fileName: string, bytes: Uint8Array): SniffedFormat {
  const extension = /\.([a-z0-9]{1,8})$/iu.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
  if (bytes.length === 0) refuse('This file is empty. Choose another file.')
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return otherZip(bytes)
  if (starts(bytes, [0x25, 0x50, 0x44, 0x46]) || has(bytes.subarray(0, 1024), '%PDF-', false)) return 'pdf'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (has(bytes, 'EncryptedPackage', true))
      refuse('This document is protected by a password. Save a copy without the password and open that.')
    refuse('Old Word documents (DOC) cannot be read. Save it as DOCX and open that.')
  }
  if (starts(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66]))
    refuse('Rich text files (RTF) cannot be read yet. Save it as DOCX or plain text and open that.')
  if (
    starts(bytes, [0x89, 0x50, 0x4e, 0x47]) ||
    starts(bytes, [0xff, 0xd8, 0xff]) ||
    starts(bytes, [0x47, 0x49, 0x46, 0x38])
  )
    refuse('This is a picture, so it holds no text to read. Open the resume as DOCX or text.')
  if (!isText(bytes)) {
    if (['docx', 'doc', 'dotx'].includes(extension))
      refuse(
        'This file is named like a Word document but is not one. Open it in a word processor, save it as DOCX and try again.',
      )
    if (['txt', 'md', 'markdown', 'json', 'text'].includes(extension))
      refuse('This file is not text: it seems damaged or has the wrong name. Choose another file.')
    return 'unknown'
  }
  if (extension === 'docx')
    refuse('This file is named like a Word document but holds plain text. Rename it to .txt and open that.')
  const skip = starts(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0
  const opening = String.fromCharCode(...bytes.subarray(skip, skip + 400))
    .replaceAll('\u0000', '')
    .trimStart()
  if (extension === 'json' || /^\{\s*"/u.test(opening)) return 'json'
  if (extension === 'md' || extension === 'markdown') return 'markdown'
  if (/^<(?:!doctype html|html)/iu.test(opening))
    refuse(
      'Web pages cannot be read as a resume. Copy the text into a file or save it as DOCX and open that.',
    )
  if (/^\s*(?:---\n[\s\S]*?\n---\n)?#{1,2} \S/u.test(opening)) return 'markdown'
  return 'text'
}
