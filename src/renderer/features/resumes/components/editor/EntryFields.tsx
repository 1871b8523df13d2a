import { memo, useCallback } from 'react'
import {
  linesField,
  resumeLists,
  textField,
  type Entry,
  type ListName,
} from '../../../../../core/resume/lists'
import { cx } from '../../../../ui/cx'
import { useEditing } from '../../editing'
import { useActive, useFieldMarks } from '../../marks'
import type { FieldSpec } from '../../sectionForms'
import { useFieldSpelling } from '../../spelling'
import { HighlightField } from './HighlightField'
import { LinesEditor } from './LinesEditor'
import { PlainField } from './PlainField'
import { ValuesField } from './ValuesField'
import styles from './editor.module.css'

interface MarkedTextProps {
  spec: FieldSpec
  field: string
  value: string
  onChange: (value: string) => void
}

/** A text whose words the check marks. */
export const MarkedText = memo(function MarkedText({ spec, field, value, onChange }: MarkedTextProps) {
  const { marks: store, spelling, isReadOnly } = useEditing()
  const marks = useFieldMarks(store, field)
  const active = useActive(store, marks)
  const wrong = useFieldSpelling(spelling, field)
  return (
    <HighlightField
      border={spec.kind === 'text' ? 'always' : 'quiet'}
      label={spec.label}
      field={field}
      value={value}
      onChange={onChange}
      marks={marks}
      active={active}
      spelling={wrong}
      multiline={spec.kind === 'text'}
      strong={spec.strong ?? false}
      placeholder={spec.hint ?? spec.label}
      isReadOnly={isReadOnly}
    />
  )
})

export interface EntryFieldProps {
  list: ListName
  index: number
  spec: FieldSpec
  entry: Entry
}

function EntryField({ list, index, spec, entry }: EntryFieldProps) {
  const { edit } = useEditing()
  const { name } = spec
  const change = useCallback(
    (value: string | string[]) => edit((resume) => resumeLists[list].setField(resume, index, name, value)),
    [edit, list, index, name],
  )
  const field = `${resumeLists[list].path}/${index}/${name}`
  switch (spec.kind) {
    case 'lines':
      return (
        <LinesEditor
          list={list}
          index={index}
          name={name}
          label={spec.label}
          lines={linesField(entry, name)}
        />
      )
    case 'values':
      return (
        <ValuesField
          label={spec.label}
          field={field}
          values={linesField(entry, name)}
          onChange={change}
          placeholder={spec.hint ?? spec.label}
        />
      )
    case 'date':
    case 'plain':
      return (
        <PlainField
          label={spec.label}
          field={field}
          value={textField(entry, name)}
          onChange={change}
          placeholder={spec.hint}
          kind={spec.kind}
        />
      )
    case 'line':
    case 'text':
      return <MarkedText spec={spec} field={field} value={textField(entry, name)} onChange={change} />
  }
}

const holds = (entry: Entry, spec: FieldSpec): boolean =>
  spec.kind === 'lines' || spec.kind === 'values'
    ? linesField(entry, spec.name).length > 0
    : textField(entry, spec.name) !== ''

export const isShown = (entry: Entry, spec: FieldSpec, asked: ReadonlySet<string>): boolean =>
  spec.rare !== true || asked.has(spec.name) || holds(entry, spec)

export interface EntryFieldsProps {
  list: ListName
  index: number
  entry: Entry
  specs: readonly FieldSpec[]
}

/** The fields of one entry, in the widths their contents need. */
export function EntryFields({ list, index, entry, specs }: EntryFieldsProps) {
  return (
    <div className={styles.fields}>
      {specs.map((spec) => (
        <div key={spec.name} className={cx(styles.cell, styles[spec.size ?? 'half'])}>
          <EntryField list={list} index={index} spec={spec} entry={entry} />
        </div>
      ))}
    </div>
  )
}
