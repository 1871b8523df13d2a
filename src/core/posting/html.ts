import { Tokenizer, TokenizerMode, type Token } from 'parse5'

export interface HtmlElement {
  tag: string
  attributes: ReadonlyMap<string, string>
  children: HtmlNode[]
}
/** Text stands as a plain string among the children. */
export type HtmlNode = string | HtmlElement

/** Deeper elements become siblings, so that walking the tree by recursion is safe on any input. */
const maxDepth = 300

const empties = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const rawText = new Set('style xmp iframe noembed noframes'.split(' '))
const closesItself = new Map([
  ['li', new Set(['li'])],
  ['p', new Set(['p'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
  ['tr', new Set(['tr', 'td', 'th'])],
  ['td', new Set(['td', 'th'])],
  ['th', new Set(['td', 'th'])],
  ['option', new Set(['option'])],
])

/** Builds the tree in one pass: no step looks further up than it pops. */
class TreeBuilder {
  readonly root: HtmlElement = { tag: '#root', attributes: new Map(), children: [] }
  private readonly stack: HtmlElement[] = [this.root]
  private readonly open = new Map<string, number>()

  private top(): HtmlElement {
    return this.stack[this.stack.length - 1] ?? this.root
  }

  private pop(): void {
    if (this.stack.length < 2) return
    const gone = this.stack.pop()
    if (gone) this.open.set(gone.tag, (this.open.get(gone.tag) ?? 1) - 1)
  }

  start(tag: string, attributes: ReadonlyMap<string, string>, isRaw: boolean): void {
    const closes = closesItself.get(tag)
    while (closes?.has(this.top().tag)) this.pop()
    const element: HtmlElement = { tag, attributes, children: [] }
    this.top().children.push(element)
    if (empties.has(tag) || (this.stack.length >= maxDepth && !isRaw)) return
    this.stack.push(element)
    this.open.set(tag, (this.open.get(tag) ?? 0) + 1)
  }

  end(tag: string): void {
    if (!(this.open.get(tag) ?? 0)) return
    while (this.stack.length > 1 && this.top().tag !== tag) this.pop()
    this.pop()
  }

  text(chars: string): void {
    const { children } = this.top()
    const last = children[children.length - 1]
    if (typeof last === 'string') children[children.length - 1] = last + chars
    else children.push(chars)
  }
}

function nothing(): void {
  // Comments, doctypes and NUL characters carry nothing that a posting needs.
}

/** The elements and text of an HTML page or fragment, entities decoded. Scripts are kept as text and never run. */
export function parseHtml(html: string): HtmlElement {
  const tree = new TreeBuilder()
  const onText = (token: Token.CharacterToken) => tree.text(token.chars)
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onNullCharacter: nothing,
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onEndTag: (token) => tree.end(token.tagName),
      onStartTag: (token) => {
        const tag = token.tagName
        const attributes = new Map(token.attrs.map((attribute) => [attribute.name, attribute.value]))
        const isRaw = tag === 'script' || tag === 'title' || tag === 'textarea' || rawText.has(tag)
        tree.start(tag, attributes, isRaw)
        if (tag === 'script') tokenizer.state = TokenizerMode.SCRIPT_DATA
        else if (rawText.has(tag)) tokenizer.state = TokenizerMode.RAWTEXT
        else if (isRaw) tokenizer.state = TokenizerMode.RCDATA
      },
    },
  )
  tokenizer.write(html, true)
  return tree.root
}

/** Every element under the root, in the order of the page. */
export function* elements(root: HtmlElement): Generator<HtmlElement> {
  const stack: HtmlElement[] = [root]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    yield element
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]
      if (typeof child === 'object') stack.push(child)
    }
  }
}

/** All text under an element, untouched. */
export function rawContent(element: HtmlElement): string {
  const parts: string[] = []
  const walk = (node: HtmlNode): void => {
    if (typeof node === 'string') parts.push(node)
    else node.children.forEach(walk)
  }
  walk(element)
  return parts.join('')
}
