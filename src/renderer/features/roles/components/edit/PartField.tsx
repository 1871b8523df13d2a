import type { RoleProfile } from '../../../../../core/role/model'
import { TextArea } from '../../../../ui/TextArea'
import type { Part } from '../../parts'
import { LinesField } from './LinesField'

export type Change = (change: (profile: RoleProfile) => RoleProfile) => void

interface PartFieldProps {
  part: Part
  profile: RoleProfile
  change: Change
  missing: string
}

/** The field of one plain part: text, or a list with one entry a line. */
export function PartField({ part, profile, change, missing }: PartFieldProps) {
  if (part.kind === 'lines') {
    return (
      <LinesField
        label={part.label}
        lines={part.get(profile)}
        onChange={(lines) => change((current) => part.set(current, lines))}
        missing={missing}
      />
    )
  }
  const text = part.get(profile)
  return (
    <TextArea
      label={part.label}
      rows={2}
      autosize
      maxHeight={260}
      value={text ?? ''}
      onChange={(next) => change((current) => part.set(current, next === '' ? null : next))}
      {...(text === null ? { description: missing } : {})}
    />
  )
}
