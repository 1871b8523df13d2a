import { Eye, EyeOff } from 'lucide-react'
import { announce } from '../../../../ui/announce'
import type { useLeftOut } from '../../editing'
import { RowButton } from './RowButton'

export interface LeaveOutButtonProps {
  name: string
  leftOut: ReturnType<typeof useLeftOut>
}

/** Leaves a part out of this version without deleting it, or shows it again. */
export function LeaveOutButton({ name, leftOut }: LeaveOutButtonProps) {
  if (leftOut === null) return null
  const { isOut, toggle } = leftOut
  return (
    <RowButton
      label={isOut ? `Show ${name} again` : `Leave ${name} out`}
      onPress={() => {
        toggle()
        announce(isOut ? `${name} is shown again` : `${name} is left out of this version`)
      }}
    >
      {isOut ? <Eye aria-hidden /> : <EyeOff aria-hidden />}
    </RowButton>
  )
}
