import { Plus } from 'lucide-react'
import { memo, useMemo, useRef, useState } from 'react'
import { sectionHeadings } from '../../../../../core/document/wording'
import { clearSection, isSectionEmpty, moveSection } from '../../../../../core/resume/edit'
import { resumeLists } from '../../../../../core/resume/lists'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { sectionOrder, type SectionName } from '../../../../../core/resume/sections'
import { unsortedOf } from '../../../../../core/resume/unsorted'
import { announce } from '../../../../ui/announce'
import { MenuButton } from '../../../../ui/Menu'
import { EditingContext, goToFieldSoon, removeWithUndo, type Editing } from '../../editing'
import { listForms } from '../../sectionForms'
import { BasicsEditor } from './BasicsEditor'
import { LeftOut } from './LeftOut'
import { SectionCard, type SectionActions } from './SectionCard'
import { UnsortedLines } from './UnsortedLines'
import styles from './editor.module.css'

const always: ReadonlySet<SectionName> = new Set(['summary', 'work', 'education', 'skills'])

export interface EditorProps {
  resume: ResumeDocument
  /** Stable while the editor lives. */
  editing: Editing
}

/** The structured editor of a whole resume, in the order of its sections. */
export const Editor = memo(function Editor({ resume, editing }: EditorProps) {
  const { edit, isReadOnly } = editing
  const [opened, setOpened] = useState<ReadonlySet<SectionName>>(new Set())
  const isShown = (section: SectionName) =>
    !isSectionEmpty(resume, section) || (!isReadOnly && (always.has(section) || opened.has(section)))
  const order = sectionOrder(resume)
  const shown = order.filter(isShown)
  const latest = useRef(shown)
  latest.current = shown

  const actions = useMemo(
    (): SectionActions => ({
      move: (section, by) => {
        const rest = latest.current.filter((each) => each !== section)
        const place = latest.current.indexOf(section) + by
        if (place < 0 || place > rest.length) return
        edit((now) => moveSection(now, section, rest[place] ?? null))
        announce(`${sectionHeadings[section]} moved to place ${place + 1} of ${rest.length + 1}`)
      },
      remove: (section) => {
        setOpened((before) => new Set([...before].filter((each) => each !== section)))
        removeWithUndo(editing, `${sectionHeadings[section]} removed`, (now) => clearSection(now, section))
      },
    }),
    [edit, editing],
  )

  const missing = order.filter((section) => !shown.includes(section))
  const open = (section: SectionName) => {
    setOpened(new Set([...opened, section]))
    if (section === 'summary') return goToFieldSoon('basics/summary')
    edit((now) => (isSectionEmpty(now, section) ? resumeLists[section].insertEmpty(now, 0) : now))
    goToFieldSoon(`${section}/0/${listForms[section].fields[0]?.name ?? ''}`)
  }

  return (
    <EditingContext value={editing}>
      <div className={styles.editor}>
        <LeftOut resume={resume} />
        <UnsortedLines resume={resume} lines={unsortedOf(resume)} />
        <section aria-label="Name and contact" className={styles.section}>
          <BasicsEditor basics={resume.basics} />
        </section>
        {shown.map((section, index) => {
          const common = {
            isFirst: index === 0,
            isLast: index === shown.length - 1,
            isEmpty: isSectionEmpty(resume, section),
            actions,
          }
          return section === 'summary' ? (
            <SectionCard key={section} {...common} section={section} text={resume.basics.summary ?? ''} />
          ) : (
            <SectionCard key={section} {...common} section={section} entries={resume[section]} />
          )
        })}
        {!isReadOnly && missing.length > 0 && (
          <div className={styles.foot}>
            <MenuButton
              label="Sections to add"
              size="small"
              icon={<Plus aria-hidden />}
              entries={missing.map((section) => ({
                id: section,
                label: sectionHeadings[section],
                onAction: () => open(section),
              }))}
            >
              Add a section
            </MenuButton>
          </div>
        )}
      </div>
    </EditingContext>
  )
})
