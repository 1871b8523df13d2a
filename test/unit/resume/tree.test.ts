import { describe, expect, it } from 'vitest'
import type { ResumeSummary } from '../../../src/contract/resume'
import { resumeRows } from '../../../src/renderer/features/resumes/resumeTree'

const summary = (id: string, parentId: string | null, updatedAt: number, name = id): ResumeSummary => ({
  id,
  name,
  parentId,
  application: null,
  status: 'draft',
  fit: null,
  updatedAt,
  sample: false,
})

describe('the list of resumes', () => {
  it('puts versions beneath what they were made from, families by their latest change', () => {
    const rows = resumeRows([
      summary('old', null, 1),
      summary('new', null, 5),
      summary('child', 'old', 9),
      summary('grandchild', 'child', 2),
    ])
    expect(rows.map((row) => [row.resume.id, row.depth, row.versions])).toEqual([
      ['old', 0, 2],
      ['child', 1, 1],
      ['grandchild', 2, 0],
      ['new', 0, 0],
    ])
  })

  it('shows a version on its own when its parent is gone', () => {
    expect(resumeRows([summary('orphan', 'deleted', 1)]).map((row) => row.depth)).toEqual([0])
  })

  it('filters by words and keeps what a match hangs from', () => {
    const all = [summary('base', null, 3, 'Base 2026'), summary('a', 'base', 2, 'Northwind'), summary('b', 'base', 1, 'Acme')]
    expect(resumeRows(all, 'NORTH').map((row) => row.resume.id)).toEqual(['base', 'a'])
    expect(resumeRows(all, 'nowhere')).toEqual([])
  })

  it('takes 5,000 resumes in a blink', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => summary(`r${at}`, at % 10 === 0 ? null : `r${at - (at % 10)}`, at))
    const started = performance.now()
    expect(resumeRows(many)).toHaveLength(5_000)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
