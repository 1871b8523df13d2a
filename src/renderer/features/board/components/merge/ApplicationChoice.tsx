import { useState } from 'react'
import { useApi } from '../../../../lib/client'
import { Skeleton } from '../../../../ui/Skeleton'
import { TextField } from '../../../../ui/TextField'
import { useInitialFocus } from '../../../../ui/useInitialFocus'
import { filterCards } from '../../filterCards'
import styles from './merge.module.css'

const shownAtMost = 30

interface ApplicationChoiceProps {
  exceptId: string
  onChoose: (id: string) => void
}

export function ApplicationChoice({ exceptId, onChoose }: ApplicationChoiceProps) {
  const { data } = useApi('board.load', {})
  const [filter, setFilter] = useState('')
  const first = useInitialFocus<HTMLInputElement>()
  if (data === undefined) return <Skeleton lines={5} />
  const matching = filterCards(
    data.cards.filter((card) => card.id !== exceptId),
    filter,
  )
  return (
    <>
      <TextField
        label="Which application is the same job?"
        inputRef={first}
        value={filter}
        onChange={setFilter}
        placeholder="Company or title"
      />
      <ul className={styles.list} aria-label="Applications">
        {matching.slice(0, shownAtMost).map((card) => (
          <li key={card.id}>
            <button type="button" className={styles.option} onClick={() => onChoose(card.id)}>
              <b>{card.title}</b>
              <span>{[card.company, card.location].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p className={styles.lead}>No application matches these words.</p>}
      {matching.length > shownAtMost && (
        <p className={styles.lead}>{matching.length - shownAtMost} more. Type to narrow them down.</p>
      )}
    </>
  )
}
