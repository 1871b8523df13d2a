import { memo, type RefObject } from 'react'
import type { CheckReport } from '../../../../../core/check/model'
import type { SpellingLanguage } from '../../../../../core/spelling/language'
import { useWords } from './useWords'
import { whyOf } from './why'
import { WordMenu } from './WordMenu'
import styles from './spelling.module.css'

export interface MarkedWordsProps {
  pane: RefObject<HTMLElement | null>
  resumeId: string
  language: SpellingLanguage
  report: CheckReport
  isReadOnly: boolean
  onFinding: (keyword: string) => void
}

/** What a marked word in the editor says and offers. */
export const MarkedWords = memo(function MarkedWords({ pane, report, ...rest }: MarkedWordsProps) {
  const { open, hovered, close } = useWords(pane)
  if (open !== null) return <WordMenu at={open} report={report} onClose={close} {...rest} />
  if (hovered === null) return null
  const row = [...report.avoid, ...report.mustHave, ...report.strong].find(
    ({ keyword }) => keyword === hovered.keyword,
  )
  return (
    <div
      aria-hidden
      className={styles.hint}
      style={{
        left: Math.max(8, Math.min(hovered.box.left, window.innerWidth - 330)),
        top: hovered.box.bottom + 6,
      }}
    >
      {hovered.word === null ? (row === undefined ? null : whyOf(row)) : 'Not in the dictionary'}
      <span className={styles.hintSub}>
        {hovered.word === null
          ? 'Right-click or Alt+Enter for the finding'
          : 'Right-click or Alt+Enter for other spellings'}
      </span>
    </div>
  )
})
