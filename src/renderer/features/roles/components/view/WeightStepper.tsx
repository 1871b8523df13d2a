import { Minus, Plus } from 'lucide-react'
import { call, messageOf } from '../../../../lib/client'
import { announce } from '../../../../ui/announce'
import { cx } from '../../../../ui/cx'
import { showToast } from '../../../../ui/Toast'
import styles from './view.module.css'

export interface WeightStepperProps {
  roleId: string
  keyword: string
  /** The person's own weight; undefined where the list's holds. */
  own: number | undefined
  usual: number
}

/** How much a keyword weighs in the check, 1 to 5. Back at the weight of its list it is no longer one's own. */
export function WeightStepper({ roleId, keyword, own, usual }: WeightStepperProps) {
  const weight = own ?? usual
  const set = (next: number) => {
    announce(`${keyword} weighs ${next}`)
    call('role.weigh', { id: roleId, keyword, weight: next === usual ? null : next }).catch(
      (error: unknown) => showToast({ tone: 'bad', text: messageOf(error) }),
    )
  }
  return (
    <span
      className={cx(styles.weight, own !== undefined && styles.ownWeight)}
      role="group"
      aria-label={`Weight of ${keyword}`}
    >
      <button
        type="button"
        aria-label={`${keyword} weighs less`}
        disabled={weight <= 1}
        onClick={() => set(weight - 1)}
      >
        <Minus aria-hidden />
      </button>
      <span title={own === undefined ? 'Weight' : `Weight, usually ${usual}`}>{weight}</span>
      <button
        type="button"
        aria-label={`${keyword} weighs more`}
        disabled={weight >= 5}
        onClick={() => set(weight + 1)}
      >
        <Plus aria-hidden />
      </button>
    </span>
  )
}
