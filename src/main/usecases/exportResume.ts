import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { shownResume } from '../../core/resume/layout'
import { atomicWrite } from '../files/atomicWrite'
import { safeFileName } from '../files/fileName'
import { findCard } from '../store/repositories/application'
import { findResume } from '../store/repositories/resume'
import type { Deps } from './deps'
import { found } from './found'

const extensions = { docx: 'docx', text: 'txt', markdown: 'md', json: 'json' } as const

/** Where this session's exports went: the renderer asks by id, it never learns or names a path. */
const exportedPaths = new Map<string, string>()

/** The id by which the page can have the file shown in its folder. */
export function rememberExport(deps: Deps, path: string): string {
  const exportId = deps.newId()
  exportedPaths.set(exportId, path)
  return exportId
}

export async function exportResume(
  deps: Deps,
  input: Parsed<'resume.export'>,
): Promise<Output<'resume.export'>> {
  const { db } = deps.store
  const resume = found(findResume(db, input.id), 'resume')
  const card = resume.applicationId === null ? undefined : findCard(db, resume.applicationId)
  const extension = extensions[input.format]
  const document = shownResume(resume.document, resume.layout)
  const suggested = safeFileName([
    document.basics.name ?? resume.name,
    card?.company ?? '',
    card?.title ?? '',
  ])
  const path = await deps.desktop.chooseSavePath(`${suggested}.${extension}`, extension)
  if (path === null) return { status: 'cancelled' }
  const { format, template, paper } = input
  const started = performance.now()
  const { bytes } = await deps.jobs.run('resume.render', { document, format, template, paper })
  await atomicWrite(path, bytes)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  const proof = await deps.jobs.run('resume.readBack', {
    document,
    format,
    bytes: new Uint8Array(await readFile(path)),
  })
  return {
    status: 'saved',
    fileName: basename(path),
    exportId: rememberExport(deps, path),
    bytes: bytes.byteLength,
    milliseconds,
    ...proof,
  }
}

export function showExport(deps: Deps, { exportId }: Parsed<'resume.showExport'>): Record<string, never> {
  deps.desktop.showInFolder(found(exportedPaths.get(exportId), 'exported file'))
  return {}
}
