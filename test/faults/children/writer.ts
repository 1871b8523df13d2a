import { writeSync } from 'node:fs'
import { resumeSchema } from '../../../src/core/resume/model'
import { roleProfileSchema } from '../../../src/core/role/model'
import roleJson from '../../../resources/roles/backend-developer.json'
import { blankApplication, openTestApp } from '../../harness/store'
import type { Action } from './changes'

// Works on a data folder without end, as a hasty person would, until it is killed.
const [folder = ''] = process.argv.slice(2)
const app = openTestApp(folder, { now: Date.now() })
const profile = roleProfileSchema.parse(roleJson)
const documentOf = (label: string) =>
  resumeSchema.parse({
    basics: { name: 'Ana Prova', label },
    work: [{ name: 'Acme', highlights: ['SQL reports'] }],
  })

const tell = (acknowledged: boolean, action: Action) =>
  writeSync(1, `${JSON.stringify({ acknowledged, action })}\n`)
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(Math.random() * list.length)]
const word = () => Math.random().toString(36).slice(2)

const { stages, cards } = await app.call('board.load', {})
const live = cards.map((card) => card.id)
const gone: string[] = []
const resumes = (await app.call('resume.list', {})).map((resume) => resume.id)

async function make(): Promise<void> {
  const title = `Job ${word()}`
  const stageId = pick(stages)?.id ?? ''
  tell(false, { kind: 'create', id: null, title, stageId })
  const { id } = await app.call('application.create', { ...blankApplication, title, stageId })
  tell(true, { kind: 'create', id, title, stageId })
  live.push(id)
}

async function makeOther(): Promise<void> {
  const label = `Text ${word()}`
  if (Math.random() < 0.3) {
    tell(false, { kind: 'role', id: null, title: label })
    const { id } = await app.call('role.create', { profile: { ...profile, title: label } })
    tell(true, { kind: 'role', id, title: label })
    return
  }
  tell(false, { kind: 'resume', id: null, label })
  const { id } = await app.call('resume.create', { name: label, document: documentOf(label) })
  tell(true, { kind: 'resume', id, label })
  resumes.push(id)
}

async function saveResume(id: string): Promise<void> {
  const { revision } = await app.call('resume.get', { id })
  const action: Action = { kind: 'save', id, label: `Text ${word()}` }
  tell(false, action)
  await app.call('resume.save', { id, document: documentOf(action.label), revision })
  tell(true, action)
}

async function change(id: string): Promise<void> {
  const chance = Math.random()
  if (chance < 0.35) {
    const stageId = pick(stages)?.id ?? ''
    const action: Action = { kind: 'move', ids: [id], stageId }
    tell(false, action)
    await app.call('application.move', { ids: [id], stageId, anchor: { kind: 'first' } })
    tell(true, action)
  } else if (chance < 0.65) {
    const action: Action = { kind: 'notes', id, notes: word().repeat(1 + Math.floor(Math.random() * 200)) }
    tell(false, action)
    await app.call('application.update', { id, patch: { notes: action.notes } })
    tell(true, action)
  } else if (chance < 0.85) {
    const action: Action = { kind: 'note', id, text: word() }
    tell(false, action)
    await app.call('application.addNote', { id, text: action.text })
    tell(true, action)
  } else {
    const action: Action = { kind: 'delete', ids: [id] }
    tell(false, action)
    await app.call('application.delete', { ids: [id] })
    tell(true, action)
    live.splice(live.indexOf(id), 1)
    gone.push(id)
  }
}

async function bringBack(id: string): Promise<void> {
  const action: Action = { kind: 'restore', ids: [id] }
  tell(false, action)
  await app.call('application.restore', { ids: [id] })
  tell(true, action)
  gone.splice(gone.indexOf(id), 1)
  live.push(id)
}

for (;;) {
  const chance = Math.random()
  const one = pick(live)
  const lost = pick(gone)
  const resume = pick(resumes)
  if (one === undefined || chance < 0.1) await make()
  else if (chance < 0.15) await makeOther()
  else if (chance < 0.3 && resume !== undefined) await saveResume(resume)
  else if (chance < 0.35 && lost !== undefined) await bringBack(lost)
  else await change(one)
}
