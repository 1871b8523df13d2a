import { readFileSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { planMerge } from '../../core/archive/planMerge'
import type { Choices, Plan, RowSet } from '../../core/archive/planModel'
import { planReplace } from '../../core/archive/planReplace'
import { canonicalJson } from '../../core/archive/canonical'
import { DomainError } from '../../core/result'
import { isSealed, unseal } from '../archive/seal'
import { keepAttachment } from '../files/attachmentFiles'
import { fileBytes, writeStream } from '../files/streamFile'
import { applyPlan } from '../store/archive/apply'
import { allRows } from '../store/archive/snapshot'
import { conflictView } from './archiveConflicts'
import { type ReadArchive, readArchive } from './archiveReading'
import { backupNow } from './backup'
import type { Deps } from './deps'
import { arrivedFile, dropIncoming, incomingFolder } from './incoming'
import { transfer } from './transfer'

type Mode = Parsed<'archive.plan'>['mode']

interface Session {
  fileName: string
  /** Where the file lies; a locked one stays there until the passphrase is right. */
  path: string
  /** A dropped file: to be removed with the session. */
  incomingId: string | null
  archive: ReadArchive | null
  /** What the person was shown last, by mode and choices: the import does that or nothing. */
  shown: Map<string, string>
}

const sessions = new WeakMap<object, Map<string, Session>>()
const ofApp = (deps: Deps): Map<string, Session> => {
  const known = sessions.get(deps) ?? new Map<string, Session>()
  sessions.set(deps, known)
  return known
}
const folderOf = (deps: Deps, id: string) => join(incomingFolder(deps), id)

function sessionOf(deps: Deps, id: string): Session {
  const session = ofApp(deps).get(id)
  if (session === undefined)
    throw new DomainError('not_found', 'This import was closed. Open the archive again.')
  return session
}

function opened(deps: Deps, id: string): { session: Session; archive: ReadArchive } {
  const session = sessionOf(deps, id)
  if (session.archive === null)
    throw new DomainError('precondition', 'This archive is locked. Type its passphrase first.')
  return { session, archive: session.archive }
}

export async function discardImport(
  deps: Deps,
  { importId }: Parsed<'archive.discard'>,
): Promise<Record<string, never>> {
  const session = ofApp(deps).get(importId)
  ofApp(deps).delete(importId)
  await rm(folderOf(deps, importId), { recursive: true, force: true })
  if (session?.incomingId != null) await dropIncoming(deps, session.incomingId)
  return {}
}

export async function discardAllImports(deps: Deps): Promise<void> {
  for (const id of ofApp(deps).keys()) await discardImport(deps, { importId: id })
}

async function startOf(path: string): Promise<Uint8Array> {
  try {
    const handle = await open(path, 'r')
    try {
      const bytes = Buffer.alloc(8)
      const { bytesRead } = await handle.read(bytes, 0, 8, 0)
      return bytes.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new DomainError('unsupported_file', 'The archive could not be read. Check that it still exists.', {
      cause: error,
    })
  }
}

async function openAt(
  deps: Deps,
  file: { path: string; fileName: string; incomingId: string | null },
): Promise<Output<'archive.openDropped'>> {
  // One import at a time: what was opened before and left lies about no longer.
  await discardAllImports(deps)
  const importId = deps.newId()
  const start = await startOf(file.path)
  const session: Session = { ...file, archive: null, shown: new Map() }
  if (isSealed(start)) {
    ofApp(deps).set(importId, session)
    return { status: 'locked', importId, fileName: file.fileName }
  }
  session.archive = await transfer(deps, 'Reading the archive', (progress) =>
    readArchive(file.path, folderOf(deps, importId), progress),
  )
  ofApp(deps).set(importId, session)
  return about(deps, importId, session.fileName, session.archive)
}

function about(
  { store }: Deps,
  importId: string,
  fileName: string,
  { manifest }: ReadArchive,
): Extract<Output<'archive.openDropped'>, { status: 'read' }> {
  const mine = allRows(store.database)
  const isEmpty = [mine.applications, mine.roles, mine.resumes, mine.terms].every((rows) => rows.size === 0)
  return {
    status: 'read',
    importId,
    fileName,
    madeAt: manifest.madeAt,
    appVersion: manifest.appVersion,
    missing: manifest.missing.length,
    isEmpty,
  }
}

export async function openArchive(deps: Deps): Promise<Output<'archive.open'>> {
  const path = await deps.desktop.choosePath('archive')
  if (path === null) return { status: 'cancelled' }
  return openAt(deps, { path, fileName: basename(path), incomingId: null })
}

export async function openDroppedArchive(
  deps: Deps,
  { incomingId }: Parsed<'archive.openDropped'>,
): Promise<Output<'archive.openDropped'>> {
  const { path, fileName } = await arrivedFile(deps, incomingId)
  return openAt(deps, { path, fileName, incomingId })
}

export async function unlockArchive(
  deps: Deps,
  { importId, passphrase }: Parsed<'archive.unlock'>,
): Promise<Output<'archive.unlock'>> {
  const session = sessionOf(deps, importId)
  if (session.archive === null) {
    const plain = join(incomingFolder(deps), `${importId}.plain`)
    try {
      session.archive = await transfer(deps, 'Unlocking the archive', async (progress) => {
        await progress.at(0)
        await mkdir(incomingFolder(deps), { recursive: true })
        async function* watched() {
          let done = 0
          for await (const part of unseal(fileBytes(session.path), passphrase)) {
            done += 1
            if (done % 16 === 0) await progress.at(done)
            yield part
          }
        }
        await writeStream(plain, watched())
        return readArchive(plain, folderOf(deps, importId), progress)
      })
    } finally {
      await rm(plain, { force: true })
    }
  }
  return about(deps, importId, session.fileName, session.archive)
}

const planOf = (deps: Deps, theirs: RowSet, mode: Mode, choices: Choices, mine: RowSet): Plan =>
  mode === 'replace'
    ? planReplace(theirs, mine)
    : planMerge(theirs, mine, choices, { newId: deps.newId, now: deps.now() })

const keyOfPlan = (mode: Mode, choices: Choices) => (mode === 'replace' ? mode : canonicalJson(choices))

/** Says what the import would do under these choices; nothing is changed. */
export function planImport(deps: Deps, input: Parsed<'archive.plan'>): Output<'archive.plan'> {
  const { session, archive } = opened(deps, input.importId)
  const mine = allRows(deps.store.database)
  const plan = planOf(deps, archive.rows, input.mode, input.choices, mine)
  session.shown.set(keyOfPlan(input.mode, input.choices), canonicalJson(plan.counts))
  return {
    counts: plan.counts,
    conflictCount: plan.conflicts.length,
    conflicts: plan.conflicts.slice(0, 500).map((each) => conflictView(each, archive.rows, mine)),
  }
}

/** The files the new rows name, kept before the rows are. */
async function keepFiles(deps: Deps, archive: ReadArchive): Promise<void> {
  const named = new Set([...archive.rows.attachments.values()].map((row) => String(row['sha256'])))
  for (const sha256 of archive.files) {
    if (named.has(sha256))
      await keepAttachment(deps.about.dataFolder, fileBytes(join(archive.folder, sha256)))
  }
}

export async function runImport(
  deps: Deps,
  input: Parsed<'archive.import'>,
): Promise<Output<'archive.import'>> {
  const { session, archive } = opened(deps, input.importId)
  const result = await transfer(deps, 'The import', async (progress) => {
    const backup = input.mode === 'replace' ? (await backupNow(deps, 'import')).id : null
    await progress.at(0)
    await keepFiles(deps, archive)
    await progress.at(1)
    const { store } = deps
    const label =
      input.mode === 'replace' ? `Replace everything by ${session.fileName}` : `Import ${session.fileName}`
    const counts = store.change(
      label,
      () => {
        const plan = planOf(deps, archive.rows, input.mode, input.choices, allRows(store.database))
        const expected = session.shown.get(keyOfPlan(input.mode, input.choices))
        if (expected !== canonicalJson(plan.counts)) {
          throw new DomainError(
            'conflict',
            'Your data changed since the preview. Nothing was imported: look at the new preview and import again.',
          )
        }
        applyPlan(store.database, plan, (sha256) => readFileSync(join(archive.folder, sha256)), {
          tidy: input.mode === 'merge',
        })
        return plan.counts
      },
      { whole: true },
    )
    return { counts, backup }
  })
  await discardImport(deps, input)
  return result
}
