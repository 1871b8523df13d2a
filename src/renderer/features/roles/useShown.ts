import { useMemo } from 'react'
import { resumeBlocks } from '../../../core/check/blocks'
import { compileCheck, runCheck } from '../../../core/check/check'
import type { CheckReport, CheckRow } from '../../../core/check/model'
import { shownInPlace } from '../../../core/resume/layout'
import type { RoleProfile } from '../../../core/role/model'
import { useApi } from '../../lib/client'
import { countText } from '../../lib/format'
import { useVocabulary } from '../../lib/vocabulary'

/** What the newest base resume shows of a role's keywords. */
export interface Shown {
  resume: { id: string; name: string }
  report: CheckReport
  row: (keyword: string) => CheckRow | null
}

/** The keyword check of this role against the newest base resume; null without a resume or without keywords. */
export function useShown(
  { title, keywords }: RoleProfile,
  weights: Readonly<Record<string, number>>,
): Shown | null {
  const vocabulary = useVocabulary()
  const { data: resumes } = useApi('resume.list', {})
  const bases = (resumes ?? []).filter((resume) => resume.parentId === null)
  const newest = bases.toSorted((a, b) => b.updatedAt - a.updatedAt)[0]
  const { data: resume } = useApi('resume.get', { id: newest?.id ?? '' }, { enabled: newest !== undefined })
  return useMemo(() => {
    if (resume === undefined || keywords.mustHave.length + keywords.strong.length === 0) return null
    const compiled = compileCheck({ role: { title, keywords, weights } }, vocabulary)
    const report = runCheck(compiled, resumeBlocks(shownInPlace(resume.document, resume.layout)))
    const rows = new Map(
      [...report.mustHave, ...report.strong, ...report.avoid].map((row) => [row.keyword, row]),
    )
    return {
      resume: { id: resume.id, name: resume.name },
      report,
      row: (keyword) => rows.get(keyword.trim()) ?? null,
    }
  }, [resume, title, keywords, weights, vocabulary])
}

/** `2 mentions`, `only listed`, `nothing shows it yet`: the state of a keyword in few words. */
export function shownText(row: CheckRow): string {
  if (row.state === 'avoid') return 'stands in it'
  if (row.state === 'clear') return 'not in it'
  if (!row.found) return row.reason === null ? 'nothing shows it yet' : `does not count: ${row.reason}`
  const mentions = countText(row.evidence.length, 'mention')
  return row.inContext ? mentions : `${mentions}, none in a bullet`
}
