import { describe, expect, it } from 'vitest'
import { uncovered } from '../../../../src/core/document/read/coverage'
import { makeLine } from '../../../../src/core/document/read/lines'
import { emptyResume } from '../../../../src/core/resume/model'

describe('the net under the reader', () => {
  const resume = { ...emptyResume(), basics: { name: 'Ada Byron', profiles: [] } }
  const missing = (texts: string[], unsorted: string[] = []) =>
    uncovered(
      texts.map((text) => makeLine(text)),
      [{ kind: 'work', heading: 'Experience', lines: [], flow: 0 }],
      resume,
      unsorted,
    )

  it('gives each line with a word that is nowhere', () => {
    expect(missing(['Ada Byron', 'Wrote an engine'])).toEqual(['Wrote an engine'])
  })

  it('does not count headings, dates, labels and what is unsorted already', () => {
    expect(
      missing(
        ['Experience', 'Ada Byron, Mar 2021 – Present', 'Phone: Ada', 'Wrote an engine'],
        ['Wrote an engine'],
      ),
    ).toEqual([])
  })
})
