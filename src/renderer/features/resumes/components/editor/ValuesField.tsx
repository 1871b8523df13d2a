import { memo, useMemo, useState } from 'react'
import { joinValues, signFor, spansOf, splitValues, type Sign } from '../../../../../core/resume/values'
import { useEditing } from '../../editing'
import { useActive, useValueMarks } from '../../marks'
import { HighlightField } from './HighlightField'

export interface ValuesFieldProps {
  label: string
  /** The address of the list: `skills/0/keywords`. */
  field: string
  values: readonly string[]
  onChange: (values: string[]) => void
  placeholder?: string
}

const sameValues = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

/** A list of values written on one line. What is typed stays as typed; the list behind it follows. */
export const ValuesField = memo(function ValuesField({
  label,
  field,
  values,
  onChange,
  placeholder,
}: ValuesFieldProps) {
  const { marks: store, isReadOnly } = useEditing()
  const [typed, setTyped] = useState<{ text: string; sign: Sign }>(() => fresh(values))
  const isOwn = sameValues(splitValues(typed.text, typed.sign), values)
  const shown = isOwn ? typed : fresh(values)
  const groups = useValueMarks(store, field)
  const marks = useMemo(() => {
    const spans = spansOf(shown.text, shown.sign)
    if (spans.length !== values.length) return []
    return groups
      .flatMap(({ index, marks: own }) => {
        const span = spans[index]
        if (span === undefined) return []
        return own
          .filter((mark) => mark.end <= span.value.length)
          .map((mark) => ({ ...mark, start: mark.start + span.start, end: mark.end + span.start }))
      })
      .sort((a, b) => a.start - b.start)
  }, [groups, shown.text, shown.sign, values.length])
  const active = useActive(store, marks)
  return (
    <HighlightField
      label={label}
      field={field}
      value={shown.text}
      onChange={(text) => {
        setTyped({ text, sign: shown.sign })
        onChange(splitValues(text, shown.sign))
      }}
      onBlur={() => setTyped(fresh(values))}
      marks={marks}
      active={active}
      multiline
      placeholder={placeholder ?? label}
      isReadOnly={isReadOnly}
      border="quiet"
    />
  )
})

function fresh(values: readonly string[]): { text: string; sign: Sign } {
  const sign = signFor(values)
  return { text: joinValues(values, sign), sign }
}
