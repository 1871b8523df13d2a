import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openZip } from '../../../../src/core/document/zip'
import { readXml } from '../../../../src/core/document/xml'
import { DomainError } from '../../../../src/core/result'

function refusal(run: () => unknown): DomainError {
  try {
    run()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

const reading = (text: string) => () => readXml(strToU8(text), {})

function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = copy.length - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true)
  }
  return copy
}

describe('opening the zip of a document', () => {
  it('gives every part with its bytes, packed or stored', () => {
    const zip = zipSync({
      'a.xml': strToU8('<a/>'.repeat(99)),
      'dir/b.bin': [new Uint8Array([1, 2, 3]), { level: 0 }],
    })
    const parts = openZip(zip)
    expect([...parts.keys()]).toEqual(['a.xml', 'dir/b.bin'])
    expect(parts.get('a.xml')).toEqual(strToU8('<a/>'.repeat(99)))
    expect(parts.get('dir/b.bin')).toEqual(new Uint8Array([1, 2, 3]))
  })

  it('refuses a bomb at once, whether its directory tells the truth or lies', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 1 })
    const started = performance.now()
    expect(refusal(() => openZip(bomb)).code).toBe('unsupported_file')
    expect(refusal(() => openZip(declareSize(bomb, 1_000_000))).code).toBe('unsupported_file')
    expect(performance.now() - started).toBeLessThan(400)
  })

  it('refuses many small parts that are too much together, and too many entries', () => {
    const part = new Uint8Array(15 * 1024 * 1024)
    expect(refusal(() => openZip(zipSync({ a: part, b: part, c: part }, { level: 1 }))).message).toMatch(
      /far more/,
    )
    const names = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`p${index}`, new Uint8Array(1)]),
    )
    expect(refusal(() => openZip(zipSync(names))).message).toMatch(/201 parts/)
  })

  it('says what is wrong with an empty, a huge, a cut and a renamed file', () => {
    const zip = zipSync({ 'a.xml': strToU8('<a>text</a>') })
    expect(refusal(() => openZip(new Uint8Array(0))).message).toMatch(/empty/)
    expect(refusal(() => openZip(new Uint8Array(11 * 1024 * 1024))).message).toMatch(/larger than 10 MB/)
    expect(refusal(() => openZip(zip.subarray(0, zip.length - 30))).message).toMatch(/damaged/)
    expect(refusal(() => openZip(zip.subarray(20))).message).toMatch(/damaged/)
    expect(refusal(() => openZip(strToU8('%PDF-1.7 '.repeat(100)))).message).toMatch(/not a Word document/)
  })
})

describe('reading an XML part', () => {
  it('knows names by namespace, whatever prefix the file chose', () => {
    const seen: string[] = []
    readXml(
      strToU8(
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:p x:val="1"/>a&amp;b</x:document>',
      ),
      {
        open: (name, attribute) => seen.push(`${name}=${attribute('w:val') ?? ''}`),
        text: (text) => seen.push(text),
      },
    )
    expect(seen).toEqual(['w:document=', 'w:p=1', 'a&b'])
  })

  it('refuses document types, entities, broken markup and bottomless nesting', () => {
    expect(refusal(reading('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).message).toMatch(/document type/)
    expect(refusal(reading('<a><b></a>')).message).toMatch(/damaged/)
    expect(refusal(reading('<a>'.repeat(5000))).message).toMatch(/nested/)
  })
})
