import { DomainError } from '../result'

export const maxGuideLength = 2_000_000

const entities: Record<string, string> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
  hellip: '…',
  pound: '£',
  euro: '€',
  '#39': "'",
  '#8217': '’',
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000)
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) odd++
  }
  return odd > 8 && odd > sample.length * 0.02
}

/**
 * Takes text as pasted or read from a file and gives it with one kind of line end and blank, whole code points and
 * no invisible characters. Throws DomainError `validation` for empty or too long text, `unsupported_file` for binary.
 */
export function normaliseGuideText(text: string): string {
  if (text.length > maxGuideLength) {
    throw new DomainError(
      'validation',
      'This text is longer than 2,000,000 characters, which no career guide is. Paste only the guide itself.',
    )
  }
  if (text.trim() === '') {
    throw new DomainError(
      'validation',
      'There is no text to read. Paste a career guide or choose a file that holds one.',
    )
  }
  if (looksBinary(text)) {
    throw new DomainError(
      'unsupported_file',
      'This is not a text file, so no career guide can be read from it. Copy the text of the guide and paste it.',
    )
  }
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u200C\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' ? char : ' '))
    .replace(/&(#?\w{2,6});/g, (whole: string, name: string) => entities[name] ?? whole)
}
