import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCodes } from '../../src/core/result'
import { openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeAll(() => {
  app = openTestApp()
})
afterAll(() => app.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const repeat = (text: string, length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)

const novel = repeat(
  'It was late when Marta reached the harbour, and the ferry had gone. She sat on her suitcase and waited. ' +
    'Nobody spoke of the storm.\n\n“You came,” said the keeper, though he did not turn round.\n\n',
  400_000,
)

const docx = (parts: Record<string, Uint8Array>) =>
  zipSync({
    '[Content_Types].xml': bytes(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    ...parts,
  })
const wordXml = (body: string) =>
  bytes(
    `<?xml version="1.0"?>${body.startsWith('<!DOCTYPE') ? '' : ''}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )

const badResumes: [string, string, Uint8Array][] = [
  ['an empty file', 'empty.docx', new Uint8Array()],
  [
    'a picture renamed .docx',
    'photo.docx',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...new Array<number>(4000).fill(7)]),
  ],
  [
    'random bytes renamed .docx',
    'x.docx',
    Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251),
  ],
  ['a zip that is no DOCX', 'z.docx', zipSync({ 'hello.txt': bytes('hi') })],
  ['a zip bomb', 'bomb.docx', docx({ 'word/document.xml': new Uint8Array(60_000_000) })],
  [
    'an XML entity bomb',
    'entities.docx',
    docx({
      'word/document.xml': bytes(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>',
      ),
    }),
  ],
  [
    'XML nested a hundred thousand deep',
    'deep.docx',
    docx({ 'word/document.xml': wordXml('<w:p>'.repeat(100_000)) }),
  ],
  [
    'a DOCX cut in half',
    'half.docx',
    docx({ 'word/document.xml': wordXml('<w:p><w:r><w:t>Hello</w:t></w:r></w:p>') }).slice(0, 150),
  ],
  ['a DOCX without words', 'blank.docx', docx({ 'word/document.xml': wordXml('<w:p/>') })],
  ['broken JSON', 'broken.json', bytes('{"basics": {"name": "A')],
  ['JSON of the wrong shape', 'shape.json', bytes('{"basics": "me", "work": {"a": 1}}')],
  ['a JSON list', 'list.json', bytes('[1, 2, 3]')],
  ['a PDF', 'resume.pdf', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj')],
  ['eleven megabytes of text', 'huge.txt', bytes(repeat('Experience in everything. ', 11_000_000))],
]

/** A hang, not a measure: each of these takes milliseconds. */
const hang = 10_000

describe('a bad resume file', { timeout: hang }, () => {
  for (const [what, fileName, content] of badResumes) {
    it(`is refused with a sentence: ${what}`, async () => {
      app.desktop.picked = { fileName, bytes: content }
      const result = await app.raw('resume.open', {})
      if (result.ok) throw new Error('it was read')
      expect(errorCodes).toContain(result.error.code)
      expect(result.error.code).not.toBe('internal')
      expect(result.error.message).toMatch(/^[A-Z\p{L}\p{N}].{15,300}[.!]$/su)
      expect(await app.call('resume.list', {})).toEqual([])
    })
  }
})

const oddTexts: [string, string][] = [
  [
    'emoji',
    '👩‍💻 Name Here 🎉\n🔥🔥🔥 Experience 🔥🔥🔥\n• shipped 🚀 things at Acme 2019 – 2021 with 40% 📈 growth\n'.repeat(
      40,
    ),
  ],
  [
    'right-to-left text',
    'محمد علي\nmail@example.com\nالخبرة\nمطور برمجيات في شركة الأمل 2019 – 2021\n• بناء واجهات برمجة التطبيقات\n'.repeat(
      10,
    ),
  ],
  [
    'lone surrogates',
    'Name \ud800 Surname\nname@example.com\nExperience\nDeveloper \udfff at Acme, 2019 - 2021\n- Did \ud83d things well and often\n',
  ],
  [
    'control characters',
    'Name\u0000 Surname\u0007\nname@example.com\u0001\nExperience\nDeveloper at Acme\u000b 2019 - 2021\n',
  ],
  ['one line of a million letters', 'a'.repeat(1_000_000)],
  ['a million blank lines', '\n'.repeat(1_000_000) + 'Name Surname, developer, name@example.com, since 2019'],
]

describe('odd text', { timeout: hang }, () => {
  for (const procedure of ['resume.readText', 'guide.read', 'posting.read'] as const) {
    for (const [what, text] of oddTexts) {
      it(`never hangs or breaks ${procedure}: ${what}`, async () => {
        const result = await app.raw(procedure, { text })
        if (!result.ok) expect(result.error.code).not.toBe('internal')
      })
    }
  }

  it('reads the same with Windows line ends', async () => {
    const text =
      'Ana Prova\nana@example.com | +1 555 010 0199\n\nEXPERIENCE\nNurse, Hill Clinic\n2019 – 2021\n- Cared for 12 patients a shift\n'
    const unix = await app.call('resume.readText', { text })
    expect(await app.call('resume.readText', { text: text.replaceAll('\n', '\r\n') })).toEqual(unix)
    expect(unix.resume.basics.email).toBe('ana@example.com')
  })
})

describe('a text that is something else', { timeout: hang }, () => {
  it('is refused as a guide when it is a novel', async () => {
    const result = await app.raw('guide.read', { text: novel })
    expect(result).toMatchObject({ ok: false })
    if (!result.ok) expect(result.error.code).not.toBe('internal')
  })

  it('is read as a posting even at one megabyte', async () => {
    const { posting } = await app.call('posting.read', {
      text: `Senior Nurse\n\nRequirements\n- RN license\n${repeat('We care for people. ', 1_000_000)}`,
    })
    expect(posting.title).toBe('Senior Nurse')
  })
})
