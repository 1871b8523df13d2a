import { describe, expect, test } from 'vitest'
import { renderDocx } from '../../../src/core/document/docx'
import { proveReadBack } from '../../../src/core/document/proveReadBack'
import { renderText } from '../../../src/core/document/text'
import { resumeSchema } from '../../../src/core/resume/model'

describe('the proof of an export', () => {
  const bare = resumeSchema.parse({ basics: { name: 'Bo Li' } })
  const lostName = { fields: 1, lost: [{ field: 'basics/name', expected: 'Bo Li', got: '' }] }

  test('a file too short to be opened as a resume says that its fields do not come back', async () => {
    expect(proveReadBack(bare, await renderDocx(bare), 'docx')).toEqual(lostName)
    expect(proveReadBack(bare, new TextEncoder().encode(renderText(bare)), 'text')).toEqual(lostName)
  })

  test('a resume with nothing in it loses nothing', async () => {
    const empty = resumeSchema.parse({})
    expect(proveReadBack(empty, await renderDocx(empty), 'docx')).toEqual({ fields: 0, lost: [] })
  })
})
