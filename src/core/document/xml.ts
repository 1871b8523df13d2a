import { strFromU8 } from 'fflate'
import { SaxesParser } from 'saxes'
import { DomainError } from '../result'

/** The value of an attribute by its usual name (`w:val`, `r:id`, `Target`). */
export type Attribute = (name: string) => string | undefined

export interface XmlHandlers {
  /** `name` carries the usual prefix of its namespace, whatever prefix the file chose. */
  open?: (name: string, attribute: Attribute) => void
  close?: (name: string) => void
  text?: (text: string) => void
}

const usualPrefixes: [RegExp, string][] = [
  [/\/wordprocessingml(\/\d{4})?\/main$/, 'w'],
  [/\/officeDocument(\/\d{4})?\/relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/wordprocessingDrawing$/, 'wp'],
  [/\/wordprocessingShape$/, 'wps'],
  [/\/wordprocessingGroup$/, 'wpg'],
  [/\/drawingml(\/\d{4})?\/main$/, 'a'],
  [/\/drawingml(\/\d{4})?\/picture$/, 'pic'],
  [/:vml$/, 'v'],
  [/:office:office$/, 'o'],
  [/\/dc\/elements\/1\.1\/?$/, 'dc'],
  [/\/dc\/terms\/?$/, 'dcterms'],
  [/\/core-properties$/, 'cp'],
  [/\/package\/2006\/relationships$/, ''],
  [/\/package\/2006\/content-types$/, ''],
  [/\/XML\/1998\/namespace$/, 'xml'],
]

const maxDepth = 256

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

function decode(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  if (!little && !(bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const text = strFromU8(bytes)
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
  const pieces: string[] = []
  let units: number[] = []
  for (let at = 2; at + 1 < bytes.length; at += 2) {
    const first = bytes[at] ?? 0
    const second = bytes[at + 1] ?? 0
    units.push(little ? first | (second << 8) : (first << 8) | second)
    if (units.length === 4096) {
      pieces.push(String.fromCharCode(...units))
      units = []
    }
  }
  return pieces.join('') + String.fromCharCode(...units)
}

/**
 * Takes one XML part, calls the handlers in document order. Entities cannot be declared: a DOCTYPE, an ill-formed part
 * or nesting deeper than 256 throws DomainError `unsupported_file`.
 */
export function readXml(bytes: Uint8Array, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true })
  const prefixes = new Map<string, string>()
  const named = (uri: string, local: string, prefix: string): string => {
    let usual = prefixes.get(uri)
    if (usual === undefined) {
      usual = usualPrefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? prefix
      prefixes.set(uri, usual)
    }
    return usual === '' ? local : `${usual}:${local}`
  }
  let depth = 0
  parser.on('doctype', () =>
    refuse('This file declares its own document type, which a resume never needs, so it was not opened.'),
  )
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > maxDepth)
      refuse('This file is nested too deeply to be a resume. Save it again as a plain DOCX.')
    const attributes = tag.attributes
    handlers.open?.(named(tag.uri, tag.local, tag.prefix), (name) => {
      for (const attribute of Object.values(attributes)) {
        if (attribute.local === '' || !name.endsWith(attribute.local)) continue
        const own =
          attribute.uri === '' ? attribute.name : named(attribute.uri, attribute.local, attribute.prefix)
        if (own === name) return attribute.value
      }
      return undefined
    })
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close?.(named(tag.uri, tag.local, tag.prefix))
  })
  const text = handlers.text
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  try {
    parser.write(decode(bytes)).close()
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError(
      'unsupported_file',
      'This file is damaged: a part of it cannot be read. Open it in a word processor, save it again and try once more.',
      { cause: error },
    )
  }
}
