import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useApi } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { Skeleton } from '../../../../ui/Skeleton'
import { TextField } from '../../../../ui/TextField'
import { useResumeActions } from '../../queries'
import styles from './list.module.css'

const shownAtMost = 30

export interface TailorDialogProps {
  parentId: string
  parentName: string
  onClose: () => void
}

/** Chooses the application that a tailored version is made for. */
export function TailorDialog({ parentId, parentName, onClose }: TailorDialogProps) {
  const { data } = useApi('board.load', {})
  const { tailor } = useResumeActions()
  const navigate = useNavigate()
  const [filter, setFilter] = useState('')
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  const matching = (data?.cards ?? []).filter((card) => {
    const text = `${card.title} ${card.company} ${card.location ?? ''}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
  return (
    <Dialog isOpen onClose={onClose} title="Tailor for an application">
      <p className={styles.lead}>
        A copy of “{parentName}” that belongs to one application. “{parentName}” itself stays as it is.
      </p>
      {data === undefined ? (
        <Skeleton lines={5} />
      ) : data.cards.length === 0 ? (
        <>
          <p className={styles.lead}>There is no application yet. Paste a posting to make one.</p>
          <Button onPress={() => void navigate({ to: '/board/new' })}>New application</Button>
        </>
      ) : (
        <>
          <TextField
            label="Find the application"
            value={filter}
            onChange={setFilter}
            placeholder="Company or title"
            autoFocus
          />
          <ul className={styles.choices} aria-label="Applications">
            {matching.slice(0, shownAtMost).map((card) => (
              <li key={card.id}>
                <button
                  type="button"
                  className={styles.choice}
                  onClick={() => {
                    onClose()
                    void tailor(parentId, card.id)
                  }}
                >
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
      )}
    </Dialog>
  )
}
