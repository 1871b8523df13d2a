import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { PostingFacts } from '../../../../core/check/postingFacts'
import type { PostingKeyword } from '../../../../core/posting/model'
import { Button } from '../../../ui/Button'
import { Chip, type Tone } from '../../../ui/Chip'
import { TextField } from '../../../ui/TextField'
import posting from './Posting.module.css'
import styles from './Workspace.module.css'

const demands: { demand: PostingKeyword['demand']; title: string; tone: Tone }[] = [
  { demand: 'required', title: 'Required', tone: 'accent' },
  { demand: 'preferred', title: 'Preferred', tone: 'info' },
  { demand: 'mentioned', title: 'Mentioned', tone: 'neutral' },
]

interface KeywordChipsProps {
  keywords: readonly PostingKeyword[]
  /** What the posting says: years beside terms, and words that may be terms. */
  facts?: Pick<PostingFacts, 'terms' | 'guesses'>
  onChange: (keywords: PostingKeyword[]) => void
}

const weights: Record<PostingKeyword['demand'], number> = { required: 3, preferred: 1, mentioned: 1 }
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** What the posting asks for. The list is the user's: terms go with their ✕ and come by hand. */
export function KeywordChips({ keywords, facts, onChange }: KeywordChipsProps) {
  const [term, setTerm] = useState('')
  const take = (name: string, demand: PostingKeyword['demand']) => {
    const others = keywords.filter((keyword) => !isSame(keyword.term, name))
    onChange([...others, { term: name, weight: weights[demand], demand }])
  }
  const add = () => {
    const name = term.trim()
    if (name === '') return
    take(name, 'required')
    setTerm('')
  }
  const yearsOf = (name: string) => facts?.terms.find((known) => isSame(known.term, name))?.years ?? null
  const guesses = (facts?.guesses ?? []).filter(
    (guess) => !keywords.some((keyword) => isSame(keyword.term, guess.term)),
  )
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
                    <Years count={yearsOf(keyword.term)} />
                  </Chip>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {guesses.length > 0 && (
        <div>
          <h3 className={styles.section}>
            May be asked too <span>{guesses.length}</span>
          </h3>
          <p className={posting.guessHint}>
            Guesses: the app does not know these words. They count once you add them.
          </p>
          <ul className={styles.chips} aria-label="Guesses">
            {guesses.map((guess) => (
              <li key={guess.term}>
                <button
                  type="button"
                  className={posting.guess}
                  aria-label={`Add ${guess.term}`}
                  title={guess.text}
                  onClick={() => take(guess.term, guess.demand)}
                >
                  <Plus aria-hidden />
                  {guess.term}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
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

function Years({ count }: { count: number | null }) {
  if (count === null) return null
  return (
    <span className={posting.years}>
      {count}+ {count === 1 ? 'year' : 'years'}
    </span>
  )
}
