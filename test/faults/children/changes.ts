import { z } from 'zod'

/** One action of the writing child, told before it is called and again once it is acknowledged. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('create'), id: z.string().nullable(), title: z.string(), stageId: z.string() }),
  z.object({ kind: z.literal('notes'), id: z.string(), notes: z.string() }),
  z.object({ kind: z.literal('move'), ids: z.array(z.string()), stageId: z.string() }),
  z.object({ kind: z.literal('delete'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('restore'), ids: z.array(z.string()) }),
  z.object({ kind: z.literal('note'), id: z.string(), text: z.string() }),
  z.object({ kind: z.literal('role'), id: z.string().nullable(), title: z.string() }),
  z.object({ kind: z.literal('resume'), id: z.string().nullable(), label: z.string() }),
  z.object({ kind: z.literal('save'), id: z.string(), label: z.string() }),
])
export type Action = z.infer<typeof actionSchema>

export const lineSchema = z.object({ acknowledged: z.boolean(), action: actionSchema })

interface KnownApplication {
  title: string
  notes: string
  stageId: string
  isDeleted: boolean
  said: string[]
}

/** What must be in the data file, as far as it was acknowledged. */
export interface Known {
  applications: Map<string, KnownApplication>
  roles: Map<string, string>
  /** Resume id → its headline. */
  resumes: Map<string, string>
}

export const nothingKnown = (): Known => ({ applications: new Map(), roles: new Map(), resumes: new Map() })

export const copyOf = (known: Known): Known => structuredClone(known)

/** Carries an action out on what is known; `newId` is the id of a row that was made but never acknowledged. */
export function carryOut(known: Known, action: Action, newId?: string): void {
  switch (action.kind) {
    case 'create': {
      const { title, stageId } = action
      known.applications.set(action.id ?? newId ?? '', {
        title,
        notes: '',
        stageId,
        isDeleted: false,
        said: [],
      })
      return
    }
    case 'role':
      known.roles.set(action.id ?? newId ?? '', action.title)
      return
    case 'resume':
      known.resumes.set(action.id ?? newId ?? '', action.label)
      return
    case 'save':
      known.resumes.set(action.id, action.label)
      return
    case 'notes':
    case 'note': {
      const application = known.applications.get(action.id)
      if (application === undefined) return
      if (action.kind === 'notes') application.notes = action.notes
      else application.said.push(action.text)
      return
    }
    case 'move':
    case 'delete':
    case 'restore':
      for (const id of action.ids) {
        const application = known.applications.get(id)
        if (application === undefined) continue
        if (action.kind === 'move') application.stageId = action.stageId
        else application.isDeleted = action.kind === 'delete'
      }
  }
}
