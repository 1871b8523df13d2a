import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { openStore } from '../../../src/main/store/open'
import { type Action, carryOut, copyOf, type Known, lineSchema, nothingKnown } from '../children/changes'

export interface KillResult {
  kills: number
  acknowledged: number
  losses: number
  corruptions: number
  findings: string[]
}

interface Lines {
  acknowledged: Action[]
  /** Told, but not acknowledged when the kill came: it may be there or not, but never by half. */
  open: Action | null
}

/** Lets the child work and kills it after `wait` ms of work; gives what it had told by then. */
function workUntilKilled(program: string, folder: string, wait: number): Promise<Lines> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] })
    const lines: Lines = { acknowledged: [], open: null }
    let complaints = ''
    let timer: NodeJS.Timeout | undefined
    createInterface({ input: child.stdout }).on('line', (line) => {
      timer ??= setTimeout(() => child.kill('SIGKILL'), wait)
      const told = tryLine(line)
      if (told === null) return
      if (told.acknowledged) {
        lines.acknowledged.push(told.action)
        lines.open = null
      } else lines.open = told.action
    })
    child.stderr.on('data', (chunk: Buffer) => {
      complaints += chunk.toString()
    })
    child.on('close', (_code, signal) => {
      clearTimeout(timer)
      if (signal === 'SIGKILL') resolve(lines)
      else reject(new Error(`the writer stopped by itself: ${complaints.slice(0, 2_000)}`))
    })
  })
}

/** The kill may cut the last line in half. */
function tryLine(line: string) {
  try {
    return lineSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

const rowsSchema = {
  applications: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      notes: z.string(),
      stageId: z.string(),
      deletedAt: z.number().nullable(),
    }),
  ),
  said: z.array(z.object({ applicationId: z.string(), text: z.string() })),
  named: z.array(z.object({ id: z.string(), name: z.string() })),
}

/** Opens the folder as a restart does, and reads what is there. */
function readBack(folder: string): { stored: Known; isSound: boolean } {
  const store = openStore(folder)
  try {
    const all = (sql: string) => store.database.prepare(sql).all()
    const stored = nothingKnown()
    const applications = rowsSchema.applications.parse(
      all('select id, title, notes, stage_id as stageId, deleted_at as deletedAt from application'),
    )
    for (const { id, title, notes, stageId, deletedAt } of applications)
      stored.applications.set(id, { title, notes, stageId, isDeleted: deletedAt !== null, said: [] })
    const said = rowsSchema.said.parse(
      all("select application_id as applicationId, text from activity where kind = 'note' order by id"),
    )
    for (const { applicationId, text } of said) stored.applications.get(applicationId)?.said.push(text)
    for (const { id, name } of rowsSchema.named.parse(all('select id, title as name from role_profile')))
      stored.roles.set(id, name)
    const labels = "select id, json_extract(document, '$.basics.label') as name from resume"
    for (const { id, name } of rowsSchema.named.parse(all(labels))) stored.resumes.set(id, name)
    const checks = [
      store.database.pragma('integrity_check', { simple: true }),
      store.database.pragma('foreign_key_check'),
    ]
    return { stored, isSound: isDeepStrictEqual(checks, ['ok', []]) }
  } finally {
    store.close()
  }
}

/** The id that a row has which was made but never acknowledged. */
function newIdIn(stored: Known, known: Known, action: Action): string | undefined {
  if (action.kind !== 'create' && action.kind !== 'role' && action.kind !== 'resume') return undefined
  const part = { create: 'applications', role: 'roles', resume: 'resumes' } as const
  return [...stored[part[action.kind]].keys()].find((id) => !known[part[action.kind]].has(id))
}

const sameNotes = (known: Known): Known => {
  for (const application of known.applications.values()) application.said.sort()
  return known
}

function firstDifference(stored: Known, known: Known): string {
  for (const part of ['applications', 'roles', 'resumes'] as const) {
    for (const id of new Set([...known[part].keys(), ...stored[part].keys()])) {
      const [expected, got] = [known[part].get(id), stored[part].get(id)]
      if (!isDeepStrictEqual(expected, got))
        return `${part} ${id}: ${JSON.stringify(expected)?.slice(0, 150)} became ${JSON.stringify(got)?.slice(0, 150)}`
    }
  }
  return 'no difference'
}

/**
 * Kills the writer `kills` times at moments nobody chose, opens the folder after each, and compares it with what was
 * acknowledged over the whole time.
 */
export async function killRepeatedly(program: string, folder: string, kills: number): Promise<KillResult> {
  const result: KillResult = { kills: 0, acknowledged: 0, losses: 0, corruptions: 0, findings: [] }
  let known = nothingKnown()
  for (; result.kills < kills; result.kills += 1) {
    const lines = await workUntilKilled(program, folder, 1 + Math.random() * 120)
    for (const action of lines.acknowledged) carryOut(known, action)
    result.acknowledged += lines.acknowledged.length
    const { stored, isSound } = readBack(folder)
    if (!isSound) {
      result.corruptions += 1
      result.findings.push(`kill ${result.kills}: integrity_check or foreign_key_check failed`)
    }
    const withOpen = copyOf(known)
    if (lines.open !== null) carryOut(withOpen, lines.open, newIdIn(stored, known, lines.open))
    const fits = [known, withOpen].find((each) =>
      isDeepStrictEqual(sameNotes(copyOf(each)), sameNotes(stored)),
    )
    if (fits === undefined) {
      result.losses += 1
      result.findings.push(
        `kill ${result.kills}: ${firstDifference(sameNotes(stored), sameNotes(copyOf(known)))}`,
      )
    }
    // What is on disk is the truth from here on, so that one loss is counted once.
    known = fits ?? stored
  }
  return result
}
