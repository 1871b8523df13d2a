import { followEdit, type ResumeLayout } from '../../../core/resume/layout'
import type { ResumeDocument } from '../../../core/resume/model'

export type SaveState =
  | { kind: 'saved'; at: number }
  /** Typed, and not yet sent to be saved. */
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }
  /** Saved from elsewhere in the meantime: nothing is sent until the person has chosen. */
  | { kind: 'conflict'; message: string }

export interface DraftState {
  document: ResumeDocument
  layout: ResumeLayout
  revision: number
  save: SaveState
}

/** What the store knows of a resume. */
export interface Stored {
  document: ResumeDocument
  layout: ResumeLayout
  revision: number
  updatedAt: number
}

export interface Draft {
  getState: () => DraftState
  subscribe: (listener: () => void) => () => void
  /** What is left out stays left out, wherever the change puts it. */
  edit: (change: (resume: ResumeDocument) => ResumeDocument) => void
  /** Leaves something out, or shows it again. */
  arrange: (change: (layout: ResumeLayout, resume: ResumeDocument) => ResumeLayout) => void
  /** Saves what is typed now. Resolves when it is on disk, or has failed. */
  flush: () => Promise<void>
  /** Takes in what the store has, unless something typed is newer. */
  offer: (stored: Stored) => void
  /** Ends a conflict: with the stored text, or with the person's own on top of it. */
  resolve: (stored: Stored, keep: 'stored' | 'mine') => void
  isDirty: () => boolean
}

export interface DraftDeps {
  save: (input: {
    document: ResumeDocument
    layout: ResumeLayout
    revision: number
  }) => Promise<{ revision: number; updatedAt: number }>
  explain: (error: unknown) => { conflict: boolean; message: string }
  /** Milliseconds after the last key. */
  delay?: number
}

/** The text of a resume while it is edited: never lost, saved 400 ms after the last key, one save at a time. */
export function createDraft(stored: Stored, { save, explain, delay = 400 }: DraftDeps): Draft {
  let state: DraftState = {
    document: stored.document,
    layout: stored.layout,
    revision: stored.revision,
    save: { kind: 'saved', at: stored.updatedAt },
  }
  let onDisk: Pick<DraftState, 'document' | 'layout'> = stored
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const set = (next: Partial<DraftState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const isDirty = (): boolean => state.document !== onDisk.document || state.layout !== onDisk.layout

  const wait = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void start(), delay)
  }

  const start = (): Promise<void> => {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
    })
    return running
  }

  async function run(): Promise<void> {
    if (!isDirty() || state.save.kind === 'conflict') return
    const sent = { document: state.document, layout: state.layout }
    set({ save: { kind: 'saving' } })
    try {
      const reply = await save({ ...sent, revision: state.revision })
      onDisk = sent
      set({
        revision: reply.revision,
        save: isDirty() ? { kind: 'waiting' } : { kind: 'saved', at: reply.updatedAt },
      })
      if (isDirty()) wait()
    } catch (error) {
      const { conflict, message } = explain(error)
      set({ save: { kind: conflict ? 'conflict' : 'failed', message } })
    }
  }

  const adopt = (next: Stored): void => {
    clearTimeout(timer)
    onDisk = next
    const { document, layout, revision } = next
    set({ document, layout, revision, save: { kind: 'saved', at: next.updatedAt } })
  }

  const change = (next: Pick<DraftState, 'document' | 'layout'>): void => {
    if (next.document === state.document && next.layout === state.layout) return
    const blocked = state.save.kind === 'conflict'
    set({ ...next, ...(blocked || state.save.kind === 'saving' ? {} : { save: { kind: 'waiting' } }) })
    if (!blocked && running === null) wait()
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit: (to) => {
      const document = to(state.document)
      change({ document, layout: followEdit(state.layout, state.document, document) })
    },
    arrange: (to) => change({ document: state.document, layout: to(state.layout, state.document) }),
    flush: async () => {
      await running
      if (isDirty()) await start()
    },
    offer: (next) => {
      if (!isDirty() && running === null && next.revision > state.revision) adopt(next)
    },
    resolve: (next, keep) => {
      if (keep === 'stored') return adopt(next)
      onDisk = next
      set({ revision: next.revision, save: { kind: 'waiting' } })
      void start()
    },
    isDirty,
  }
}
