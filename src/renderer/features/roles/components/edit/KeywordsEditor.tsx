import { ArrowRight, ChevronDown, X } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import type { RoleProfile } from '../../../../../core/role/model'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { MenuButton } from '../../../../ui/Menu'
import { TextField } from '../../../../ui/TextField'
import { keywordParts, type KeywordList } from '../../parts'
import styles from './edit.module.css'
import type { Change } from './PartField'

const lists: { id: KeywordList; title: string }[] = [
  { id: 'mustHave', title: 'Must-have' },
  { id: 'strong', title: 'Strong' },
  { id: 'avoid', title: 'Avoid' },
]

const without = (list: KeywordList, at: number) => (current: RoleProfile) => {
  const part = keywordParts[list]
  return part.set(
    current,
    part.get(current).filter((_, index) => index !== at),
  )
}

interface KeywordsEditorProps {
  keywords: RoleProfile['keywords']
  change: Change
  missing: string
}

/** The three lists the check reads. A keyword's button moves it to another list or takes it out. */
export const KeywordsEditor = memo(function KeywordsEditor({
  keywords,
  change,
  missing,
}: KeywordsEditorProps) {
  const frame = useRef<HTMLDivElement>(null)
  const backTo = (list: KeywordList) =>
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-list="${list}"] input`)?.focus(),
    )
  const move = (from: KeywordList, at: number, to: KeywordList, keyword: string) => {
    change((current) => {
      const taken = without(from, at)(current)
      return keywordParts[to].set(taken, [...keywordParts[to].get(taken), keyword])
    })
    announce(`${keyword} moved to ${keywordParts[to].label.toLowerCase()}`)
    backTo(from)
  }
  const remove = (list: KeywordList, at: number, keyword: string) => {
    change(without(list, at))
    announce(`${keyword} removed`)
    backTo(list)
  }
  return (
    <section className={styles.section} aria-label="Keywords">
      <h2 className={styles.heading}>
        Keywords <span className={styles.note}>what the keyword check looks for in a resume</span>
      </h2>
      <div ref={frame} className={styles.keywords}>
        {lists.map(({ id, title }) => {
          const own = keywords[id]
          return (
            <div key={id} className={styles.keywordList} data-list={id}>
              <h3 className={styles.listTitle}>
                {title} <span className={styles.note}>{own.length}</span>
              </h3>
              {own.length === 0 && <p className={styles.quiet}>{missing}</p>}
              <ul className={styles.chips} aria-label={keywordParts[id].label}>
                {own.map((keyword, index) => (
                  <li key={index}>
                    <MenuButton
                      size="small"
                      label={`${keyword}: move or remove`}
                      icon={<ChevronDown aria-hidden />}
                      groups={[
                        {
                          entries: lists
                            .filter((other) => other.id !== id)
                            .map((other) => ({
                              id: other.id,
                              label: `Move to ${other.title.toLowerCase()}`,
                              icon: <ArrowRight aria-hidden />,
                              onAction: () => move(id, index, other.id, keyword),
                            })),
                        },
                        {
                          entries: [
                            {
                              id: 'remove',
                              label: 'Remove',
                              icon: <X aria-hidden />,
                              onAction: () => remove(id, index, keyword),
                            },
                          ],
                        },
                      ]}
                    >
                      {keyword}
                    </MenuButton>
                  </li>
                ))}
              </ul>
              <AddKeyword
                label={`Add to ${title.toLowerCase()}`}
                onAdd={(keyword) =>
                  change((current) =>
                    keywordParts[id].set(current, [...keywordParts[id].get(current), keyword]),
                  )
                }
              />
            </div>
          )
        })}
      </div>
    </section>
  )
})

function AddKeyword({ label, onAdd }: { label: string; onAdd: (keyword: string) => void }) {
  const [text, setText] = useState('')
  const add = () => {
    const keyword = text.trim()
    if (keyword === '') return
    onAdd(keyword)
    setText('')
  }
  return (
    <div className={styles.add}>
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault()
            add()
          }
        }}
      />
      <Button aria-label={`${label}: add`} isDisabled={text.trim() === ''} onPress={add}>
        Add
      </Button>
    </div>
  )
}
