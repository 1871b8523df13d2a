import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { memo, useCallback, useId } from 'react'
import { sectionHeadings } from '../../../../../core/document/wording'
import { setBasics } from '../../../../../core/resume/edit'
import type { Entry, ListName } from '../../../../../core/resume/lists'
import type { SectionName } from '../../../../../core/resume/sections'
import type { FieldSpec } from '../../sectionForms'
import { useEditing, useLeftOut } from '../../editing'
import { MarkedText } from './EntryFields'
import { EntryListEditor } from './EntryListEditor'
import { LeaveOutButton } from './LeaveOutButton'
import { RowButton } from './RowButton'
import styles from './editor.module.css'

const summarySpec: FieldSpec = {
  name: 'summary',
  label: 'Summary',
  kind: 'text',
  hint: 'Two or three sentences: what you do, for whom, and what came of it',
}

const SummaryEditor = memo(function SummaryEditor({ value }: { value: string }) {
  const { edit } = useEditing()
  const change = useCallback((text: string) => edit((resume) => setBasics(resume, 'summary', text)), [edit])
  return <MarkedText spec={summarySpec} field="basics/summary" value={value} onChange={change} />
})

export interface SectionActions {
  move: (section: SectionName, by: -1 | 1) => void
  remove: (section: SectionName) => void
}

export type SectionCardProps = {
  isFirst: boolean
  isLast: boolean
  isEmpty: boolean
  actions: SectionActions
} & (
  { section: 'summary'; text: string } | { section: Exclude<ListName, 'profiles'>; entries: readonly Entry[] }
)

/** One section with its heading: its place in the resume, and what stands in it. */
export const SectionCard = memo(function SectionCard(props: SectionCardProps) {
  const { section, isFirst, isLast, isEmpty, actions } = props
  const { isReadOnly } = useEditing()
  const heading = useId()
  const name = sectionHeadings[section]
  const leftOut = useLeftOut(section)
  const isOut = leftOut?.isOut === true
  return (
    <section
      aria-labelledby={heading}
      className={styles.section}
      data-field={section}
      data-out={isOut || undefined}
      tabIndex={-1}
    >
      <div className={styles.heading}>
        <h2 id={heading}>{name}</h2>
        {isOut && <span className={styles.outNote}>Left out of this version</span>}
        {!isReadOnly && (
          <div className={styles.sectionTools}>
            {!isEmpty && <LeaveOutButton name={`section ${name}`} leftOut={leftOut} />}
            <RowButton
              label={`Move section ${name} up`}
              isDisabled={isFirst}
              onPress={() => actions.move(section, -1)}
            >
              <ArrowUp aria-hidden />
            </RowButton>
            <RowButton
              label={`Move section ${name} down`}
              isDisabled={isLast}
              onPress={() => actions.move(section, 1)}
            >
              <ArrowDown aria-hidden />
            </RowButton>
            <RowButton
              label={`Remove section ${name}`}
              isDisabled={isEmpty}
              onPress={() => actions.remove(section)}
            >
              <Trash2 aria-hidden />
            </RowButton>
          </div>
        )}
      </div>
      {props.section === 'summary' ? (
        <SummaryEditor value={props.text} />
      ) : (
        <EntryListEditor list={props.section} entries={props.entries} />
      )}
    </section>
  )
})
