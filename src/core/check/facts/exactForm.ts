import type { ResumeDocument } from '../../resume/model'
import type { CheckRow } from '../model'
import type { WritingFinding } from './model'
import { textAt } from './swap'

/**
 * Terms that stand in another spelling than the one asked for, "NodeJS" for "Node.js", with the exact form as an offered
 * change: a literal search finds only that. Capitals alone are left as they are.
 */
export function exactFormFindings(resume: ResumeDocument, rows: readonly CheckRow[]): WritingFinding[] {
  return rows.flatMap((row): WritingFinding[] => {
    if (row.form !== 'spelling' || !row.found || /[()/|,]/.test(row.keyword)) return []
    const places = row.evidence.flatMap(({ field, start, end }) => {
      const words = textAt(resume, field).slice(start, end)
      return words === '' || words.toLowerCase() === row.keyword.toLowerCase()
        ? []
        : [{ field, start, end, words }]
    })
    const [first, ...rest] = places
    if (first === undefined || places.length < row.evidence.length) return []
    const { words, ...place } = first
    return [
      {
        kind: 'wording',
        ...place,
        words,
        advice: `It is asked for as “${row.keyword}”; a literal search finds only that.`,
        swap: { ...place, original: words, replacement: row.keyword },
        also: rest.map(({ field, start, end }) => ({ field, start, end })),
      },
    ]
  })
}
