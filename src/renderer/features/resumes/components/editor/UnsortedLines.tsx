import { X } from 'lucide-react'
import { memo, useState } from 'react'
import { sectionHeadings } from '../../../../../core/document/wording'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { insertItems } from '../../../../../core/resume/lists'
import {
  dismissLine,
  placeLine,
  targetsOf,
  unsortedOf,
  withUnsorted,
  type Target,
} from '../../../../../core/resume/unsorted'
import { countText } from '../../../../lib/format'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { MenuButton, type MenuGroup } from '../../../../ui/Menu'
import { removeWithUndo, useEditing } from '../../editing'
import { listForms } from '../../sectionForms'
import { RowButton } from './RowButton'
import styles from './editor.module.css'

const basicsLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  label: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Web page',
}

function targetLabel(target: Target): string {
  if (target.part === 'summary') return 'Summary'
  if (target.part === 'basics') return basicsLabels[target.entry] ?? target.entry
  if (target.part === 'profiles') return 'New online profile'
  const form = listForms[target.part]
  if (target.kind === 'entry') return `New ${form.entry}`
  const heading = sectionHeadings[target.part]
  return target.entry === '' ? heading : `${heading}: ${target.entry}`
}

function groupsFor(resume: ResumeDocument, onPlace: (target: Target) => void): MenuGroup[] {
  const entry = (target: Target) => ({
    id: target.id,
    label: targetLabel(target),
    onAction: () => onPlace(target),
  })
  const targets = targetsOf(resume)
  const of = (kind: Target['kind']) => targets.filter((target) => target.kind === kind).map(entry)
  return [
    ...(of('line').length === 0 ? [] : [{ title: 'As another line of', entries: of('line') }]),
    { title: 'As the text of', entries: of('text') },
    { title: 'As something new', entries: of('entry') },
  ]
}

const shownAtOnce = 40

export interface UnsortedLinesProps {
  resume: ResumeDocument
  lines: readonly string[]
}

/** Lines an import could not place: each is moved to where it belongs or put aside, never lost silently. */
export const UnsortedLines = memo(function UnsortedLines({ resume, lines }: UnsortedLinesProps) {
  const editing = useEditing()
  const { edit, isReadOnly } = editing
  const [all, setAll] = useState(false)
  if (lines.length === 0) return null
  const shown = all ? lines : lines.slice(0, shownAtOnce)
  const dismiss = (index: number, line: string) =>
    removeWithUndo(editing, 'Line put aside', (now) => ({
      resume: dismissLine(now, index),
      restore: (later) => withUnsorted(later, insertItems(unsortedOf(later), index, line)),
    }))
  const dismissAll = () =>
    removeWithUndo(editing, `${countText(lines.length, 'line')} put aside`, (now) => {
      const held = unsortedOf(now)
      return {
        resume: withUnsorted(now, []),
        restore: (later) => withUnsorted(later, [...held, ...unsortedOf(later)]),
      }
    })
  return (
    <section aria-label="Lines without a place" className={styles.unsorted}>
      <div className={styles.heading}>
        <h2>{countText(lines.length, 'line')} without a place</h2>
        {!isReadOnly && (
          <Button size="small" variant="quiet" onPress={dismissAll}>
            Put all aside
          </Button>
        )}
      </div>
      <p className={styles.nothing}>
        They are kept with the resume and not exported. Move each to where it belongs, or put it aside.
      </p>
      <ul className={styles.loose}>
        {shown.map((line, index) => (
          <li key={`${index}-${line}`}>
            <span className={styles.looseText}>{line}</span>
            {!isReadOnly && (
              <span className={styles.looseTools}>
                <MenuButton
                  label={`Where to move: ${line.slice(0, 60)}`}
                  size="small"
                  groups={groupsFor(resume, (target) => {
                    edit((now) => placeLine(now, index, target.id))
                    announce(`Moved to ${targetLabel(target)}`)
                  })}
                >
                  Move to…
                </MenuButton>
                <RowButton label={`Put aside: ${line.slice(0, 60)}`} onPress={() => dismiss(index, line)}>
                  <X aria-hidden />
                </RowButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!all && lines.length > shownAtOnce && (
        <Button size="small" variant="quiet" onPress={() => setAll(true)}>
          Show all {lines.length}
        </Button>
      )}
    </section>
  )
})
