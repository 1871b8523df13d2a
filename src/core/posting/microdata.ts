import { elements, rawContent, type HtmlElement } from './html'
import { visibleText } from './plainText'
import type { JsonObject } from './values'

function valueOf(element: HtmlElement, name: string): string {
  const { tag, attributes } = element
  const stated = attributes.get('content') ?? attributes.get('datetime')
  if (stated !== undefined) return stated
  const link = attributes.get('href') ?? attributes.get('src')
  if (link !== undefined && (tag === 'a' || tag === 'link' || tag === 'img')) {
    return name === 'url' || tag === 'link' ? link : rawContent(element)
  }
  if (tag === 'meter' || tag === 'data') return attributes.get('value') ?? rawContent(element)
  return name === 'description' ? visibleText(element) : rawContent(element)
}

const isJob = (type: string) => /(?:^|[/:\s])JobPosting\s*$/i.test(type)
const names = (element: HtmlElement) => {
  const words = element.attributes.get('itemprop') ?? element.attributes.get('property') ?? ''
  return words
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '__proto__')
    .map((word) => word.replace(/^(?:schema:|https?:\/\/schema\.org\/)/i, ''))
}

function add(node: JsonObject, name: string, value: unknown): void {
  const known = node[name]
  if (known === undefined) node[name] = value
  else if (Array.isArray(known)) known.push(value)
  else node[name] = [known, value]
}

/** Gathers the properties below one item (microdata or RDFa) into an object shaped like JSON-LD. */
function gather(element: HtmlElement, node: JsonObject): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const type = child.attributes.get('itemtype') ?? child.attributes.get('typeof')
    const own = names(child)
    if (type !== undefined || child.attributes.has('itemscope')) {
      const inner: JsonObject = type === undefined ? {} : { '@type': type }
      gather(child, inner)
      for (const name of own) add(node, name, inner)
      continue
    }
    for (const name of own) add(node, name, valueOf(child, name))
    if (own.length === 0 || !own.includes('description')) gather(child, node)
  }
}

/** The job postings that a page marks up as microdata or RDFa, as objects shaped like JSON-LD. */
export function microdataPostings(root: HtmlElement): JsonObject[] {
  const found: JsonObject[] = []
  for (const element of elements(root)) {
    const type = element.attributes.get('itemtype') ?? element.attributes.get('typeof') ?? ''
    if (!isJob(type) || found.length >= 50) continue
    const node: JsonObject = { '@type': 'JobPosting' }
    gather(element, node)
    found.push(node)
  }
  return found
}
