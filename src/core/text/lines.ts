/** A line of a text with its place; `body` is where its words begin after a bullet mark. */
export interface TextLine {
  start: number
  end: number
  body: number
  text: string
  isBullet: boolean
  isBlank: boolean
}

const bulletMark =
  /^[ \t\u00a0]*(?:[•●◦▪■□▫◆◇▸▹►▶➢➤⇨→✓✔✗‣⁃∙·○★*–—-]+[ \t\u00a0]+|o[ \t]+(?=\p{Lu})|(?:\d{1,2}|[a-z])[.)][ \t]+(?=\p{L}))/u
const tightMark = /^[ \t\u00a0]*[•●◦▪■▸►➢➤⇨✓✔‣⁃∙]/u

/** Cuts a text into lines with offsets. Takes any line ends. */
export function cutLines(text: string): TextLine[] {
  const lines: TextLine[] = []
  let start = 0
  while (start <= text.length) {
    let end = start
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++
    const line = text.slice(start, end)
    const mark = bulletMark.exec(line) ?? tightMark.exec(line)
    const lead = /^[ \t\u00a0]*/.exec(line)?.[0].length ?? 0
    lines.push({
      start,
      end,
      body: start + (mark ? mark[0].length : lead),
      text: line,
      isBullet: mark !== null,
      isBlank: line.trim() === '',
    })
    if (end >= text.length) break
    start = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85
}

const openEnd =
  /(?:[,&/-]|[-\u00ad\u2010]|\b(?:and|or|of|in|with|for|the|a|an|to|using|on|by|at|from|as|is|are|und|mit|in|für))\s*$/i

const entryDate = /\b(?:19|20)\d\d\b|\b(?:present|current)$/i

/** Whether a line goes on in the next one: wrapped text rather than two lines of their own. */
export function continues(previous: string, next: string): boolean {
  const before = previous.trimEnd()
  const after = next.trimStart()
  if (before === '' || after === '') return false
  if (/[\p{L}][-\u00ad\u2010]$/u.test(before) || openEnd.test(before)) return true
  if (/[.:;!?]$/.test(before)) return false
  if (/^[\p{Ll}(]/u.test(after)) return true
  if (entryDate.test(after) && after.length < 120) return false
  return before.length >= 60 && /\s/.test(before)
}

/** Whether a piece of text is a bare list of items rather than a sentence. */
export function isBareList(text: string): boolean {
  const bare = text.slice(0, 2_000).trim()
  const separators = bare.match(/[,|;•·/]/g)?.length ?? 0
  const words = bare.match(/[\p{L}\p{N}+#.&'-]+/gu)?.length ?? 0
  const body = bare.replace(/^[^:]{1,40}:\s*/, '')
  if (separators === 0 && words >= 3 && /[.!?]["')]?$/.test(bare) && /\s\p{Ll}/u.test(bare)) return false
  if (/[.!?]["')]?$/.test(bare) && words > 4 && !/\b(?:etc)\.$/i.test(bare))
    return hasNoVerb(body) && separators >= 2
  if (words <= 3) return hasNoVerb(bare) && !/^[A-Z]?[a-z]+(?:ed|ing)\s/.test(bare)
  if (/[|•·]/.test(bare) && separators >= 2) return true
  const items = body.split(/\s*[,|;•·]\s*|\s+(?:and|or|&)\s+/).filter((item) => item !== '')
  const longest = Math.max(0, ...items.map((item) => item.split(/\s+/).length))
  if (items.length >= 2 && longest <= 4 && hasNoVerb(body)) return true
  return body !== bare && longest <= 4 && hasNoVerb(body)
}

const sentenceSigns = new RegExp(
  '\\b(?:i|we|my|our|is|are|was|were|be|been|has|have|had|to|for|with|in|on|at|from|by|the|that|which|using|who|no|not|never|' +
    'without|learning|into|across|built|led|managed|developed|created|designed|worked|wrote|used|ran|reduced|improved|' +
    'maintained|implemented|provided|performed|taught|trained|supported|handled|deployed|automated|coordinated|prepared|' +
    'responsible|experienced|skilled|proficient|seeking|looking)\\b',
  'i',
)

function hasNoVerb(text: string): boolean {
  return !sentenceSigns.test(text)
}
