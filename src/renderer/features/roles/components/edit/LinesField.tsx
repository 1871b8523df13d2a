import { useState } from 'react'
import { TextArea } from '../../../../ui/TextArea'

interface LinesFieldProps {
  label: string
  lines: readonly string[]
  onChange: (lines: string[]) => void
  /** Said where the part is empty. */
  missing: string
}

const asText = (lines: readonly string[]) =>
  lines.map((line) => line.replace(/\s*[\r\n]+\s*/g, ' ')).join('\n')
const asLines = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '')

/** A list edited as text, one entry a line: to paste, reorder and delete as in any text. */
export function LinesField({ label, lines, onChange, missing }: LinesFieldProps) {
  const [typed, setTyped] = useState(() => ({ text: asText(lines), lines }))
  // Another hand changed the list, such as a line moved here from what was not placed.
  const text = typed.lines === lines ? typed.text : asText(lines)
  return (
    <TextArea
      label={label}
      rows={Math.min(Math.max(lines.length, 1), 4)}
      autosize
      maxHeight={260}
      value={text}
      onChange={(next) => {
        const changed = asLines(next)
        setTyped({ text: next, lines: changed })
        onChange(changed)
      }}
      {...(lines.length === 0 ? { description: missing } : {})}
    />
  )
}
