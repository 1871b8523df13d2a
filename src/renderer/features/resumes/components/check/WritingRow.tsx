import { useState } from 'react'
import type { WritingFinding } from '../../../../../core/check/facts/model'
import { Button } from '../../../../ui/Button'
import { goToField } from '../../editing'
import styles from './writing.module.css'

export interface WritingRowProps {
  finding: WritingFinding
  /** The text that the finding stands in, empty where it is about the whole. */
  text: string
  /** Makes the offered change; null where the resume cannot be edited. */
  onApply: ((finding: WritingFinding) => void) | null
}

const quoted = new Set<WritingFinding['kind']>(['opener', 'tense', 'pronoun', 'avoid', 'wording'])
const lead = 24

/** The words of a finding among those around them. */
function Quote({ finding, text }: Pick<WritingRowProps, 'finding' | 'text'>) {
  const { start, end, words, also } = finding
  if (!quoted.has(finding.kind) || text === '')
    return <b>{finding.kind === 'repeat' ? `“${words}”` : words}</b>
  const from = start > lead ? text.indexOf(' ', start - lead) + 1 : 0
  const isCut = from > 0 && from <= start
  return (
    <>
      {isCut && '… '}
      {text.slice(isCut ? from : 0, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end)}
      {also.length > 0 && <span className="visually-hidden"> and {also.length} more</span>}
    </>
  )
}

/** One finding on the writing: pressing it goes to its words, the next press to the next of them. */
export function WritingRow({ finding, text, onApply }: WritingRowProps) {
  const [pressed, setPressed] = useState(0)
  const { advice, field, swap, also } = finding
  const places = [finding, ...also]
  const go = () => {
    const place = places[pressed % places.length] ?? finding
    goToField(place.field, place.end > place.start ? place : undefined)
    setPressed(pressed + 1)
  }
  const content = (
    <>
      <span className={styles.words}>
        <Quote finding={finding} text={text} />
      </span>
      <span className={styles.advice}>{advice}</span>
    </>
  )
  return (
    <li className={styles.item}>
      {field === '' ? (
        <div className={styles.row}>{content}</div>
      ) : (
        <button type="button" className={styles.row} onClick={go}>
          {content}
        </button>
      )}
      {swap !== null && (
        <div className={styles.swap}>
          <span>
            <del>{swap.original}</del> <ins>{swap.replacement}</ins>
          </span>
          {onApply !== null && (
            <Button
              size="small"
              aria-label={`Apply: ${swap.original} becomes ${swap.replacement}`}
              onPress={() => onApply(finding)}
            >
              Apply
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
