import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setBasics } from '../../../src/core/resume/edit'
import { plainLayout } from '../../../src/core/resume/layout'
import { emptyResume, type ResumeDocument } from '../../../src/core/resume/model'
import { createDraft } from '../../../src/renderer/features/resumes/draft'

const named = (name: string): ResumeDocument => setBasics(emptyResume(), 'name', name)
const rename = (name: string) => (resume: ResumeDocument) => setBasics(resume, 'name', name)

function store() {
  const saved: { name: string | undefined; revision: number }[] = []
  let refuse: unknown = null
  let release: (() => void) | null = null
  let isSlow = false
  const draft = createDraft(
    { document: named('Ada'), layout: plainLayout, revision: 3, updatedAt: 1_000 },
    {
      save: async ({ document, revision }) => {
        if (isSlow) await new Promise<void>((done) => (release = done))
        if (refuse !== null) throw refuse
        saved.push({ name: document.basics.name, revision })
        return { revision: revision + 1, updatedAt: 2_000 }
      },
      explain: (error) => ({ conflict: error === 'conflict', message: String(error) }),
    },
  )
  return {
    draft,
    saved,
    refuse: (error: unknown) => (refuse = error),
    slow: () => (isSlow = true),
    release: () => {
      isSlow = false
      release?.()
    },
  }
}

describe('the draft of a resume', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('saves once, 400 ms after the last key', async () => {
    const { draft, saved } = store()
    draft.edit(rename('Ada L'))
    await vi.advanceTimersByTimeAsync(300)
    draft.edit(rename('Ada Lovelace'))
    await vi.advanceTimersByTimeAsync(399)
    expect(saved).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(saved).toEqual([{ name: 'Ada Lovelace', revision: 3 }])
    expect(draft.getState().save).toEqual({ kind: 'saved', at: 2_000 })
  })

  it('says Saved only after the reply, and saves what was typed meanwhile', async () => {
    const { draft, saved, slow, release } = store()
    slow()
    draft.edit(rename('one'))
    await vi.advanceTimersByTimeAsync(400)
    expect(draft.getState().save.kind).toBe('saving')
    draft.edit(rename('two'))
    release()
    await vi.advanceTimersByTimeAsync(0)
    expect(draft.getState().save.kind).toBe('waiting')
    await vi.advanceTimersByTimeAsync(400)
    expect(saved.map((each) => each.name)).toEqual(['one', 'two'])
    expect(saved.map((each) => each.revision)).toEqual([3, 4])
  })

  it('puts everything on disk when the page is left', async () => {
    const { draft, saved, slow, release } = store()
    slow()
    draft.edit(rename('one'))
    await vi.advanceTimersByTimeAsync(400)
    draft.edit(rename('two'))
    const flushed = draft.flush()
    release()
    await flushed
    expect(saved.map((each) => each.name)).toEqual(['one', 'two'])
    expect(draft.isDirty()).toBe(false)
  })

  it('keeps the text after a failure, and saves it on the next try', async () => {
    const { draft, saved, refuse } = store()
    refuse('The disk is full.')
    draft.edit(rename('kept'))
    await draft.flush()
    expect(draft.getState()).toMatchObject({ save: { kind: 'failed', message: 'The disk is full.' } })
    expect(draft.getState().document.basics.name).toBe('kept')
    refuse(null)
    await draft.flush()
    expect(saved).toEqual([{ name: 'kept', revision: 3 }])
  })

  it('sends nothing in a conflict until the person has chosen', async () => {
    const { draft, saved, refuse } = store()
    refuse('conflict')
    draft.edit(rename('mine'))
    await draft.flush()
    draft.edit(rename('mine, more'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(saved).toEqual([])
    expect(draft.getState().save.kind).toBe('conflict')
    refuse(null)
    draft.resolve({ document: named('theirs'), layout: plainLayout, revision: 9, updatedAt: 5 }, 'mine')
    await vi.advanceTimersByTimeAsync(0)
    expect(saved).toEqual([{ name: 'mine, more', revision: 9 }])
  })

  it('takes the stored text when the person chooses it', async () => {
    const { draft, refuse } = store()
    refuse('conflict')
    draft.edit(rename('mine'))
    await draft.flush()
    draft.resolve({ document: named('theirs'), layout: plainLayout, revision: 9, updatedAt: 5 }, 'stored')
    expect(draft.getState()).toMatchObject({ revision: 9, save: { kind: 'saved', at: 5 } })
    expect(draft.getState().document.basics.name).toBe('theirs')
  })

  it('never lets what is stored replace words that are newer', () => {
    const { draft } = store()
    draft.edit(rename('typed'))
    draft.offer({ document: named('stored'), layout: plainLayout, revision: 8, updatedAt: 5 })
    expect(draft.getState().document.basics.name).toBe('typed')
  })

  it('follows a change from elsewhere while nothing is typed', () => {
    const { draft } = store()
    draft.offer({ document: named('stored'), layout: plainLayout, revision: 8, updatedAt: 5 })
    expect(draft.getState().document.basics.name).toBe('stored')
    draft.offer({ document: named('old'), layout: plainLayout, revision: 2, updatedAt: 1 })
    expect(draft.getState().document.basics.name).toBe('stored')
  })
})
