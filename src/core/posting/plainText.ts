import { parseHtml, rawContent, type HtmlElement, type HtmlNode } from './html'

const unseen = new Set(
  'script style template noscript svg head title select button textarea iframe object canvas audio video'.split(
    ' ',
  ),
)
const chrome = new Set(['nav', 'footer', 'aside', 'dialog'])
const chromeRoles = new Set([
  'navigation',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'menu',
  'menubar',
])
/** Lists of other jobs, whose words are not this posting's. */
const otherJobs = /(?:similar|related|recommended|other|more)[-_]?jobs|people-also/i
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre section article'.split(' '))
const blocks = new Set(
  (
    'div header main form fieldset figure figcaption address details summary hr dt dd tr thead tbody tfoot caption ' +
    'body html li center nav footer aside'
  ).split(' '),
)

/** Text without invisible characters, odd spaces and more than one blank line in a row. */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\u00ad\u200b\ufeff]/gu, '')
    .replace(/[\t\u00a0\u202f\u2007]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** One line of text: all white space runs become one space. */
export function oneLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ').trim()
}

function isHidden(element: HtmlElement): boolean {
  const { attributes } = element
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  return /display\s{0,3}:\s{0,3}none/i.test((attributes.get('style') ?? '').slice(0, 2000))
}

function isChrome(element: HtmlElement): boolean {
  const names = `${element.attributes.get('class') ?? ''} ${element.attributes.get('id') ?? ''}`
  if (element.tag !== 'body' && otherJobs.test(names.slice(0, 300))) return true
  return chrome.has(element.tag) || chromeRoles.has((element.attributes.get('role') ?? '').toLowerCase())
}

/** An inline element that a page has named, and so means as a thing of its own. */
function isPiece(node: HtmlNode | undefined): boolean {
  if (typeof node !== 'object' || (node.tag !== 'span' && node.tag !== 'a')) return false
  return [...node.attributes.keys()].some((name) => name === 'class' || name.startsWith('data-'))
}

class TextWriter {
  private readonly lines: string[] = []
  private line = ''
  private space = false
  private listDepth = 0

  private inline(text: string): void {
    for (const part of text.split(/([\s\u00a0]+)/)) {
      if (part === '') continue
      if (/^[\s\u00a0]/.test(part)) {
        this.space = true
        continue
      }
      this.line += this.space && this.line !== '' && !this.line.endsWith(' ') ? ` ${part}` : part
      this.space = false
    }
  }

  private breakLine(blank: boolean): void {
    if (this.line.trim() !== '' && this.line.trim() !== '-') this.lines.push(this.line.trimEnd())
    if (this.line.trim() !== '-') this.line = ''
    this.space = false
    if (blank && this.lines.length > 0 && this.lines[this.lines.length - 1] !== '') this.lines.push('')
  }

  private children(element: HtmlElement, keepSpace: boolean): void {
    let before: HtmlNode | undefined
    for (const child of element.children) {
      // Boards part such pieces by style alone: "Haul Co" and "Perth" are not one word.
      if (isPiece(before) && isPiece(child)) this.space = true
      this.write(child, keepSpace)
      before = child
    }
  }

  private element(element: HtmlElement, keepSpace: boolean): void {
    const { tag } = element
    if (unseen.has(tag) || isChrome(element) || isHidden(element)) return
    if (tag === 'br') return this.breakLine(false)
    if (tag === 'li') {
      this.line = this.line.trim() === '-' ? '' : this.line
      this.breakLine(false)
      this.line = `${'  '.repeat(Math.min(4, Math.max(0, this.listDepth - 1)))}- `
      this.children(element, keepSpace)
      this.line = this.line.trim() === '-' ? '' : this.line
      return this.breakLine(false)
    }
    if (tag === 'td' || tag === 'th') {
      if (this.line.trim() !== '' && this.line.trim() !== '-') this.line = `${this.line.trimEnd()} | `
      return this.children(element, keepSpace)
    }
    const isList = tag === 'ul' || tag === 'ol'
    const apart = paragraphs.has(tag) && !(isList && this.listDepth > 0) && this.line.trim() !== '-'
    const isBlock = apart || paragraphs.has(tag) || blocks.has(tag)
    if (isBlock) this.breakLine(apart && this.listDepth === 0)
    if (isList) this.listDepth += 1
    this.children(element, keepSpace || tag === 'pre')
    if (isList) this.listDepth -= 1
    if (isBlock) this.breakLine(apart && this.listDepth === 0)
  }

  write(node: HtmlNode, keepSpace = false): void {
    if (typeof node === 'object') return this.element(node, keepSpace)
    if (!keepSpace) return this.inline(node)
    node.split('\n').forEach((line, at) => {
      if (at > 0) this.breakLine(false)
      this.line += line
    })
  }

  result(): string {
    this.breakLine(false)
    return tidyText(this.lines.join('\n'))
  }
}

/** What a person would read of an element: lines, bullets as "- ", without scripts, menus and footers. */
export function visibleText(element: HtmlElement): string {
  const writer = new TextWriter()
  for (const child of element.children) writer.write(child)
  return writer.result()
}

const looksLikeHtml =
  /<\/?(?:p|br|div|ul|ol|li|h[1-6]|strong|b|em|i|u|span|a|table|tbody|tr|td|th|section|article|hr|pre|font|html|body|img)(?:\s[^<>]{0,500})?\/?>/i

/** A description as boards send it (HTML, escaped HTML or plain text with entities) as plain text. */
export function descriptionText(source: string): string {
  let text = source
  for (let round = 0; round < 2; round++) {
    if (looksLikeHtml.test(text)) {
      const shown = visibleText(parseHtml(text))
      if (!looksLikeHtml.test(shown)) return shown
      text = shown
    } else if (text.includes('&')) {
      const decoded = rawContent(parseHtml(text))
      if (decoded === text) break
      text = decoded
    } else break
  }
  return tidyText(looksLikeHtml.test(text) ? visibleText(parseHtml(text)) : text)
}
