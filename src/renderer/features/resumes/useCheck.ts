import { useLayoutEffect, useMemo } from 'react'
import type { ResumeDetail } from '../../../contract/resume'
import { resumeBlocks } from '../../../core/check/blocks'
import { compileCheck, runCheck } from '../../../core/check/check'
import { highlightsByField } from '../../../core/check/highlights'
import type { CheckReport, TextBlock } from '../../../core/check/model'
import type { PostingKeyword } from '../../../core/posting/model'
import type { ResumeDocument } from '../../../core/resume/model'
import { useVocabulary } from '../../lib/vocabulary'
import type { Marks } from './marks'

export interface CheckAgainst {
  role: Omit<NonNullable<ResumeDetail['role']>, 'id'> | null
  postingKeywords: readonly PostingKeyword[]
}

/** Which of the target's keywords a single bullet shows. */
export function useKeywordsIn({ role, postingKeywords }: CheckAgainst): (text: string) => string[] {
  const vocabulary = useVocabulary()
  return useMemo(() => {
    const compiled = compileCheck(
      {
        ...(role === null ? {} : { role }),
        ...(postingKeywords.length === 0 ? {} : { posting: { keywords: [...postingKeywords] } }),
      },
      vocabulary,
    )
    return (text) => {
      const block: TextBlock = {
        field: 'work/0/highlights/0',
        section: 'experience',
        label: 'Experience',
        kind: 'bullet',
        text,
      }
      const { mustHave, strong } = runCheck(compiled, [block])
      return [...mustHave, ...strong].filter((row) => row.found).map((row) => row.keyword)
    }
  }, [role, postingKeywords, vocabulary])
}

/**
 * The report on a document, made here on every keystroke: what is asked for is compiled once, and only blocks that
 * changed are read again. The marks of the editor follow it.
 */
export function useCheck(
  document: ResumeDocument,
  base: ResumeDocument | null,
  { role, postingKeywords }: CheckAgainst,
  marks: Marks,
): CheckReport {
  const vocabulary = useVocabulary()
  const compiled = useMemo(
    () =>
      compileCheck(
        {
          ...(role === null ? {} : { role }),
          ...(postingKeywords.length === 0 ? {} : { posting: { keywords: [...postingKeywords] } }),
        },
        vocabulary,
      ),
    [role, postingKeywords, vocabulary],
  )
  const baseBlocks = useMemo(() => (base === null ? undefined : resumeBlocks(base)), [base])
  const report = useMemo(
    () => runCheck(compiled, resumeBlocks(document), baseBlocks),
    [compiled, document, baseBlocks],
  )
  useLayoutEffect(() => {
    const has = report.score !== null || report.avoid.length > 0
    marks.set(highlightsByField(report), has ? report.quantified.without : [])
  }, [report, marks])
  return report
}
