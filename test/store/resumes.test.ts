import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPosting } from '../../src/core/posting/model'
import { type ResumeDocument, resumeSchema } from '../../src/core/resume/model'
import { emptyRoleProfile } from '../../src/core/role/model'
import { dataFileName } from '../../src/main/store/open'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const document: ResumeDocument = resumeSchema.parse({
  basics: {
    name: 'Zoë Ångström 🌍',
    email: 'zoe@example.com',
    phone: '+46 8 555 0101',
    summary: 'Builds services in SQL.',
  },
  work: [
    {
      name: 'Fjord AB',
      position: 'Developer',
      startDate: '2020-01',
      highlights: ['Wrote SQL that saves 40 hours a week', 'Ran Docker in production'],
    },
  ],
  skills: [{ name: 'Tools', keywords: ['SQL', 'Docker'] }],
})

async function tailored() {
  const { id: roleId } = await app.call('role.create', {
    profile: {
      ...emptyRoleProfile('Developer'),
      keywords: { mustHave: ['SQL', 'Kubernetes'], strong: ['Docker'], avoid: ['Passionate'] },
    },
  })
  const { id: applicationId } = await app.call('application.create', { ...blankApplication, roleId })
  const { id: parentId } = await app.call('resume.create', { name: 'Base', document })
  const { id } = await app.call('resume.tailor', { parentId, applicationId })
  return { roleId, applicationId, parentId, id }
}

describe('resumes', () => {
  it('keep every field over a restart', async () => {
    const { id } = await app.call('resume.create', { name: 'Base', document })
    app = app.restart()
    expect((await app.call('resume.get', { id })).document).toEqual(document)
  })

  it('are tailored as a copy: the version changes, the base does not, and the card shows the fit', async () => {
    const { id, parentId, applicationId } = await tailored()
    const before = (await app.call('application.get', { id: applicationId })).card.fit
    expect(before).not.toBeNull()
    const version = await app.call('resume.get', { id })
    expect(version.parent?.document).toEqual(document)
    expect(version.role?.keywords.mustHave).toEqual(['SQL', 'Kubernetes'])
    const [work] = document.work
    const edited = {
      ...document,
      work: [{ ...work, highlights: [...(work?.highlights ?? []), 'Moved 12 services to Kubernetes'] }],
    }
    const saved = await app.call('resume.save', { id, document: edited, revision: 0 })
    expect(saved.revision).toBe(1)
    app = app.restart()
    expect((await app.call('resume.get', { id: parentId })).document).toEqual(document)
    const after = (await app.call('application.get', { id: applicationId })).card.fit
    expect(after).toBeGreaterThan(before ?? 0)
    const list = await app.call('resume.list', {})
    expect(list.find((row) => row.id === id)).toMatchObject({ parentId, status: 'draft', fit: after })
  })

  it('refuse a save over a newer one and keep the newer', async () => {
    const { id } = await tailored()
    const newer = { ...document, basics: { ...document.basics, summary: 'Newer' } }
    await app.call('resume.save', { id, document: newer, revision: 0 })
    await expect(app.call('resume.save', { id, document, revision: 0 })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await app.call('resume.get', { id })).document.basics.summary).toBe('Newer')
  })

  it('are sealed when sent: bytes and hash are kept, no edit gets in, and a child can be edited', async () => {
    const { id, applicationId } = await tailored()
    await app.call('resume.markSent', { id, template: 'classic', paper: 'letter' })
    await expect(app.call('resume.save', { id, document, revision: 0 })).rejects.toMatchObject({
      code: 'precondition',
    })
    await expect(
      app.call('resume.markSent', { id, template: 'classic', paper: 'letter' }),
    ).rejects.toMatchObject({
      code: 'precondition',
    })
    const { id: child } = await app.call('resume.copy', { id })
    await app.call('resume.save', { id: child, document, revision: 0 })
    const detail = await app.call('application.get', { id: applicationId })
    expect(detail.resume?.id).toBe(child)
    expect(detail.activities.map((activity) => activity.kind)).toContain('sent')
    app.store.close()
    const database = new Database(join(app.folder, dataFileName), { readonly: true })
    const row: unknown = database
      .prepare('select sent_docx as docx, sent_sha256 as hash from resume where id = ?')
      .get(id)
    database.close()
    if (
      typeof row !== 'object' ||
      row === null ||
      !('docx' in row) ||
      !Buffer.isBuffer(row.docx) ||
      !('hash' in row)
    ) {
      throw new Error('nothing was sealed')
    }
    expect(row.docx.subarray(0, 2).toString()).toBe('PK')
    expect(row.hash).toBe(createHash('sha256').update(row.docx).digest('hex'))
    app = openTestApp(app.folder)
  })

  it('come back from a delete', async () => {
    const { id, applicationId } = await tailored()
    await app.call('resume.delete', { id })
    expect((await app.call('application.get', { id: applicationId })).resume).toBeNull()
    await app.call('resume.restore', { id })
    expect((await app.call('application.get', { id: applicationId })).resume?.id).toBe(id)
  })

  for (const [format, name] of [
    ['docx', 'r.docx'],
    ['text', 'r.txt'],
    ['markdown', 'r.md'],
    ['json', 'r.json'],
  ] as const) {
    it(`are exported as ${format} and read back with nothing lost`, async () => {
      const { id } = await tailored()
      const path = join(mkdtempSync(join(tmpdir(), 'shortlist-export-')), name)
      app.desktop.savePath = path
      const result = await app.call('resume.export', { id, format, template: 'classic', paper: 'a4' })
      if (result.status !== 'saved') throw new Error('not saved')
      expect(result.lost).toEqual([])
      expect(result.fields).toBeGreaterThan(8)
      expect(readFileSync(path).byteLength).toBe(result.bytes)
      app.desktop.picked = { fileName: name, bytes: new Uint8Array(readFileSync(path)) }
      const again = await app.call('resume.open', {})
      if (again.status !== 'read') throw new Error('not read')
      expect(again.resume.basics.name).toBe('Zoë Ångström' + (format === 'json' ? ' 🌍' : ''))
      expect(again.resume.work[0]?.highlights).toEqual(document.work[0]?.highlights)
    })
  }

  it('leave the old file alone when an export cannot be written', async () => {
    const { id } = await tailored()
    const folder = mkdtempSync(join(tmpdir(), 'shortlist-export-'))
    writeFileSync(join(folder, 'plain'), 'mine')
    app.desktop.savePath = join(folder, 'plain', 'r.docx')
    await expect(
      app.call('resume.export', { id, format: 'docx', template: 'classic', paper: 'a4' }),
    ).rejects.toBeDefined()
    expect(readFileSync(join(folder, 'plain'), 'utf8')).toBe('mine')
    expect(existsSync(join(folder, 'r.docx'))).toBe(false)
  })

  it('say so when the person cancels the dialog', async () => {
    const { id } = await tailored()
    expect(await app.call('resume.open', {})).toEqual({ status: 'cancelled' })
    expect(await app.call('resume.export', { id, format: 'docx', template: 'classic', paper: 'a4' })).toEqual(
      {
        status: 'cancelled',
      },
    )
  })
})

describe('the fit on a card', () => {
  it('follows the role, the posting and its terms', async () => {
    const { applicationId, roleId } = await tailored()
    const fit = async () => (await app.call('application.get', { id: applicationId })).card.fit ?? -1
    const start = await fit()
    const { profile } = await app.call('role.get', { id: roleId })
    await app.call('role.update', {
      id: roleId,
      profile: { ...profile, keywords: { ...profile.keywords, mustHave: ['SQL'] } },
    })
    const withoutKubernetes = await fit()
    expect(withoutKubernetes).toBeGreaterThan(start)
    await app.call('application.setPosting', {
      id: applicationId,
      posting: { ...emptyPosting, description: 'Requirements\n- Terraform\n- Ansible' },
    })
    const withPosting = await fit()
    expect(withPosting).toBeLessThan(withoutKubernetes)
    await app.call('application.setPostingKeywords', { id: applicationId, keywords: [] })
    expect(await fit()).toBe(withoutKubernetes)
  })
})

describe('what a version leaves out', () => {
  it('stays out over a restart, counts for nothing in its fit, and is in no export', async () => {
    const { id, applicationId } = await tailored()
    const fit = async () => (await app.call('application.get', { id: applicationId })).card.fit ?? 0
    const before = await fit()
    const layout = { hidden: ['work/0', 'skills/0/keywords/0', 'summary'] }
    await app.call('resume.save', { id, document, layout, revision: 0 })
    expect(await fit()).toBeLessThan(before)
    app = app.restart()
    const version = await app.call('resume.get', { id })
    expect(version.document).toEqual(document)
    expect(version.layout).toEqual(layout)
    app.desktop.savePath = join(mkdtempSync(join(tmpdir(), 'shortlist-layout-')), 'out.txt')
    const input = { id, format: 'text', template: 'classic', paper: 'a4' } as const
    const result = await app.call('resume.export', input)
    expect(result).toMatchObject({ status: 'saved', lost: [] })
    const text = readFileSync(app.desktop.savePath, 'utf8')
    expect(text).toContain('Docker')
    for (const out of ['SQL', 'Fjord', 'Builds services']) expect(text).not.toContain(out)
  })

  it('stays out when a save names no layout, and goes into what is made from it', async () => {
    const { id } = await tailored()
    const layout = { hidden: ['work/0/highlights/1'] }
    await app.call('resume.save', { id, document, layout, revision: 0 })
    const [work] = document.work
    const edited = {
      ...document,
      work: [{ ...work, highlights: ['Learned to sail', ...(work?.highlights ?? [])] }],
    }
    await app.call('resume.save', { id, document: edited, revision: 1 })
    expect((await app.call('resume.get', { id })).layout.hidden).toEqual(['work/0/highlights/2'])
    const copy = await app.call('resume.copy', { id })
    expect((await app.call('resume.get', copy)).layout.hidden).toEqual(['work/0/highlights/2'])
  })
})

describe('what a version takes over', () => {
  const renamed = { ...document, basics: { ...document.basics, name: 'Zoë Berg' } }

  it('is told apart by what its parent said when it was made, and taking it over is one step', async () => {
    const { id, parentId } = await tailored()
    expect((await app.call('resume.get', { id })).source).toMatchObject({ id: parentId, ancestor: document })
    await app.call('resume.save', { id: parentId, document: renamed, revision: 0 })
    const { source, layout } = await app.call('resume.get', { id })
    expect(source).toMatchObject({ document: renamed, revision: 1, ancestor: document })
    const taken = { id, document: renamed, layout, revision: 0, source: { id: parentId, revision: 0 } }
    await expect(app.call('resume.takeOver', taken)).rejects.toMatchObject({ code: 'conflict' })
    await app.call('resume.takeOver', { ...taken, source: { id: parentId, revision: 1 } })
    const after = await app.call('resume.get', { id })
    expect(after.document).toEqual(renamed)
    expect(after.source?.ancestor).toEqual(renamed)
  })

  it('comes past a parent that had been sent before, from where that one got it', async () => {
    const { id, parentId } = await tailored()
    await app.call('resume.markSent', { id, template: 'classic', paper: 'a4' })
    app.clock.now += 1_000
    const copy = await app.call('resume.copy', { id })
    expect((await app.call('resume.get', copy)).source).toMatchObject({ id: parentId, ancestor: document })
    expect((await app.call('resume.get', { id })).sentSha256).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('what was sent', () => {
  it('can be saved again byte for byte, whatever the version was edited into since', async () => {
    const { id } = await tailored()
    await app.call('resume.save', { id, document, layout: { hidden: ['summary'] }, revision: 0 })
    await app.call('resume.markSent', { id, template: 'modern', paper: 'a4' })
    const refused = app.call('resume.save', { id, document, revision: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'precondition' })
    app.desktop.savePath = join(mkdtempSync(join(tmpdir(), 'shortlist-sent-')), 'sent.docx')
    const saved = await app.call('resume.saveSent', { id })
    const bytes = readFileSync(app.desktop.savePath)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(saved).toEqual({ status: 'saved', fileName: 'sent.docx', sha256 })
    expect((await app.call('resume.get', { id })).sentSha256).toBe(sha256)
    app.desktop.savePath = null
    expect(await app.call('resume.saveSent', { id })).toEqual({ status: 'cancelled' })
  })

  it('is refused where its bytes are no longer those that were sealed', async () => {
    const { id } = await tailored()
    await expect(app.call('resume.saveSent', { id })).rejects.toMatchObject({ code: 'not_found' })
    await app.call('resume.markSent', { id, template: 'modern', paper: 'a4' })
    app.store.database.prepare("update resume set sent_docx = x'00' where id = ?").run(id)
    await expect(app.call('resume.saveSent', { id })).rejects.toMatchObject({ code: 'storage_corrupt' })
  })
})
