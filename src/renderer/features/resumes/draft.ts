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
  revision: number
  save: SaveState
}

/** What the store knows of a resume. */
export interface Stored {
  document: ResumeDocument
  revision: number
  updatedAt: number
}

export interface Draft {
  getState: () => DraftState
  subscribe: (listener: () => void) => () => void
  edit: (change: (resume: ResumeDocument) => ResumeDocument) => void
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
    revision: stored.revision,
    save: { kind: 'saved', at: stored.updatedAt },
  }
  let onDisk = stored.document
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const set = (next: Partial<DraftState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const isDirty = (): boolean => state.document !== onDisk

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
    const sent = state.document
    set({ save: { kind: 'saving' } })
    try {
      const reply = await save({ document: sent, revision: state.revision })
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
    onDisk = next.document
    set({ document: next.document, revision: next.revision, save: { kind: 'saved', at: next.updatedAt } })
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    edit: (change) => {
      const document = change(state.document)
      if (document === state.document) return
      const blocked = state.save.kind === 'conflict'
      set({ document, ...(blocked || state.save.kind === 'saving' ? {} : { save: { kind: 'waiting' } }) })
      if (!blocked && running === null) wait()
    },
    flush: async () => {
      await running
      if (isDirty()) await start()
    },
    offer: (next) => {
      if (!isDirty() && running === null && next.revision > state.revision) adopt(next)
    },
    resolve: (next, keep) => {
      if (keep === 'stored') return adopt(next)
      onDisk = next.document
      set({ revision: next.revision, save: { kind: 'waiting' } })
      void start()
    },
    isDirty,
  }
}
