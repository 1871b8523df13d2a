import { useMemo } from 'react'
import { bundledVocabulary } from '../../../../core/check/bundledVocabulary'
import { readPostingFacts, type PostingFacts } from '../../../../core/check/postingFacts'
import type { Posting } from '../../../../core/posting/model'
import { factRows, type FactValue } from '../postingFactRows'
import styles from './Posting.module.css'

/** What a posting says, read once for its text. */
export function usePostingFacts(posting: Posting): PostingFacts {
  const { description, title, company } = posting
  return useMemo(
    () => readPostingFacts(description, bundledVocabulary(), { title, company }),
    [description, title, company],
  )
}

export interface PostingFactListProps {
  facts: PostingFacts
  posting: Posting
  /** Shows the sentence that says it. */
  onShow?: (sentence: string) => void
}

/** The plain facts of a posting, a row for each thing it speaks of. */
export function PostingFactList({ facts, posting, onShow }: PostingFactListProps) {
  const rows = factRows(facts, posting)
  if (rows.length === 0) return null
  return (
    <dl className={styles.facts} aria-label="What the posting says">
      {rows.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {values.map((value) => (
            <dd key={value.text}>
              <Value value={value} onShow={onShow} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

function Value({ value, onShow }: { value: FactValue; onShow: PostingFactListProps['onShow'] }) {
  const { text, note, said } = value
  const words = (
    <>
      {text}
      {note !== null && <span className={styles.factNote}> {note}</span>}
    </>
  )
  if (said === null || onShow === undefined) return <span>{words}</span>
  return (
    <button type="button" className={styles.fact} title={said} onClick={() => onShow(said)}>
      {words}
    </button>
  )
}
