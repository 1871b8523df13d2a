import { useState } from 'react'
import type { PostingKeyword } from '../../../../core/posting/model'
import { Button } from '../../../ui/Button'
import { Chip, type Tone } from '../../../ui/Chip'
import { TextField } from '../../../ui/TextField'
import styles from './Workspace.module.css'

const demands: { demand: PostingKeyword['demand']; title: string; tone: Tone }[] = [
  { demand: 'required', title: 'Required', tone: 'accent' },
  { demand: 'preferred', title: 'Preferred', tone: 'info' },
  { demand: 'mentioned', title: 'Mentioned', tone: 'neutral' },
]

interface KeywordChipsProps {
  keywords: readonly PostingKeyword[]
  onChange: (keywords: PostingKeyword[]) => void
}

/** What the posting asks for. The list is the user's: terms go with their ✕ and come by hand. */
export function KeywordChips({ keywords, onChange }: KeywordChipsProps) {
  const [term, setTerm] = useState('')
  const add = () => {
    const name = term.trim()
    if (name === '') return
    const others = keywords.filter((keyword) => keyword.term.toLowerCase() !== name.toLowerCase())
    onChange([...others, { term: name, weight: 3, demand: 'required' }])
    setTerm('')
  }
  return (
    <div className={styles.keywords}>
      {keywords.length === 0 && (
        <p className={styles.quiet}>
          No known terms were found in this text. Add the ones it asks for by hand.
        </p>
      )}
      {demands.map(({ demand, title, tone }) => {
        const own = keywords.filter((keyword) => keyword.demand === demand)
        if (own.length === 0) return null
        return (
          <div key={demand}>
            <h3 className={styles.section}>
              {title} <span>{own.length}</span>
            </h3>
            <ul className={styles.chips} aria-label={`${title} terms`}>
              {own.map((keyword) => (
                <li key={keyword.term}>
                  <Chip
                    tone={tone}
                    removeLabel={`Remove ${keyword.term}`}
                    onRemove={() => onChange(keywords.filter((other) => other !== keyword))}
                  >
                    {keyword.term}
                  </Chip>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <div className={styles.addTerm}>
        <TextField
          label="Add a term"
          hideLabel
          placeholder="Add a term it asks for"
          value={term}
          onChange={setTerm}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add()
          }}
        />
        <Button onPress={add} isDisabled={term.trim() === ''}>
          Add
        </Button>
      </div>
    </div>
  )
}
