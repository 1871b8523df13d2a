import { useDeferredValue, useMemo, useState } from 'react'
import { insertItems, linesField, replaceItem, resumeLists } from '../../../../../core/resume/lists'
import type { BulletGroup } from '../../../../../core/resume/bulletLibrary'
import { entryTitle } from '../../../../../core/resume/changes'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { useApi } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { EmptyState } from '../../../../ui/EmptyState'
import { Select } from '../../../../ui/Select'
import { TextField } from '../../../../ui/TextField'
import { showToast } from '../../../../ui/Toast'
import { goToFieldSoon, type Editing } from '../../editing'
import type { Library } from '../../library'
import styles from './library.module.css'
import { WordingItem } from './WordingItem'

const shownAtMost = 40
const bulletLists = ['work', 'projects', 'volunteer'] as const
type BulletList = (typeof bulletLists)[number]

interface Place {
  list: BulletList
  index: number
  at: number
}

function placeOf(field: string): Place | null {
  const [name, index, , at] = field.split('/')
  const list = bulletLists.find((each) => each === name)
  return list === undefined ? null : { list, index: Number(index), at: Number(at) }
}

function entriesOf(resume: ResumeDocument) {
  return bulletLists.flatMap((list) =>
    resumeLists[list].entries(resume).map((entry, index) => ({
      value: `${list}/${index}`,
      label: entryTitle(entry) || `${list} ${index + 1}`,
    })),
  )
}

function textAt(resume: ResumeDocument, place: Place): string {
  const entry = resumeLists[place.list].entries(resume)[place.index] ?? {}
  return linesField(entry, 'highlights')[place.at] ?? ''
}

const withLines = (
  resume: ResumeDocument,
  { list, index }: Place,
  change: (lines: readonly string[]) => readonly string[],
): ResumeDocument => {
  const { entries, setField } = resumeLists[list]
  const entry = entries(resume)[index]
  return entry === undefined
    ? resume
    : setField(resume, index, 'highlights', change(linesField(entry, 'highlights')))
}

export interface LibraryDialogProps {
  library: Library
  resume: ResumeDocument
  editing: Editing
  /** The bullet whose other wordings are asked for; null for the library as a whole. */
  field: string | null
  /** The keywords of the target that a text shows. */
  keywordsIn: (text: string) => string[]
  onClose: () => void
}

/** Every wording of a bullet, or of all bullets, over all resumes; one press puts it into this one. */
export function LibraryDialog({ library, resume, editing, field, keywordsIn, onClose }: LibraryDialogProps) {
  const { data: resumes } = useApi('resume.list', {})
  const { data: sent } = useApi('resume.outcomes', {})
  const names = useMemo(() => new Map((resumes ?? []).map((each) => [each.id, each.name])), [resumes])
  const outcomes = useMemo(() => new Map((sent ?? []).map((each) => [each.resumeId, each.own])), [sent])
  const place = field === null ? null : placeOf(field)
  const current = place === null ? '' : textAt(resume, place)
  const entries = entriesOf(resume)
  const [into, setInto] = useState(entries[0]?.value ?? '')
  const [filter, setFilter] = useState('')
  const words = useDeferredValue(filter)
  const groups = useMemo((): readonly BulletGroup[] => {
    const own = place === null ? null : library.groupOf(current)
    const all = own === null || words.trim() !== '' ? library.groups() : [own]
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return place === null ? all : own === null ? [] : [own]
    return all.filter((group) =>
      group.wordings.some(({ text }) => wanted.every((word) => text.toLowerCase().includes(word))),
    )
  }, [library, place, current, words])

  const put = (text: string) => {
    const { edit } = editing
    onClose()
    if (place !== null) {
      edit((now) => withLines(now, place, (lines) => replaceItem(lines, place.at, text)))
      goToFieldSoon(field ?? '')
      showToast({
        text: 'Wording replaced',
        action: {
          label: 'Undo',
          onPress: () =>
            edit((now) =>
              textAt(now, place) === text
                ? withLines(now, place, (lines) => replaceItem(lines, place.at, current))
                : now,
            ),
        },
      })
      return
    }
    const [name, index] = into.split('/')
    const list = bulletLists.find((each) => each === name)
    if (list === undefined) return
    const target: Place = { list, index: Number(index), at: 0 }
    edit((now) => withLines(now, target, (lines) => insertItems(lines, lines.length, text)))
    const last = linesField(resumeLists[list].entries(resume)[target.index] ?? {}, 'highlights').length
    goToFieldSoon(`${list}/${target.index}/highlights/${last}`)
    showToast({
      text: 'Bullet added',
      action: {
        label: 'Undo',
        onPress: () =>
          edit((now) =>
            withLines(now, target, (lines) => {
              const at = lines.lastIndexOf(text)
              return at < 0 ? lines : lines.filter((_, each) => each !== at)
            }),
          ),
      },
    })
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={place === null ? 'Bullet library' : 'Other wordings'}
      size="wide"
      actions={<Button onPress={onClose}>Close</Button>}
    >
      <div className={styles.tools}>
        <TextField
          label="Search all your bullets"
          value={filter}
          onChange={setFilter}
          placeholder="Words that stand in it"
        />
        {place === null && entries.length > 0 && (
          <Select label="Add to" options={entries} value={into} onChange={setInto} />
        )}
      </div>
      {groups.length === 0 ? (
        <EmptyState
          compact
          title={words.trim() === '' ? 'No other wording yet' : 'No bullet has these words'}
        >
          {words.trim() === ''
            ? 'When you word this bullet differently in another version, both stand here.'
            : 'The search looks through every bullet of every resume and version.'}
        </EmptyState>
      ) : (
        <ul className={styles.groups} aria-label="Wordings">
          {groups.slice(0, shownAtMost).map((group) => (
            <li key={group.id} className={styles.group}>
              <ul aria-label={group.wordings[0]?.text}>
                {group.wordings.map((wording) => (
                  <WordingItem
                    key={wording.text}
                    wording={wording}
                    isCurrent={place !== null && wording.text === current.trim()}
                    names={names}
                    outcomes={outcomes}
                    keywords={keywordsIn(wording.text)}
                    action={place === null ? 'Add' : 'Use this'}
                    onUse={() => put(wording.text)}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {groups.length > shownAtMost && (
        <p className={styles.quiet}>{`${groups.length - shownAtMost} more. Search to narrow them down.`}</p>
      )}
    </Dialog>
  )
}
