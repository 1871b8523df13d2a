import { useEffect, useState } from 'react'
import type { Output } from '../../../../contract'
import { call } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import styles from './transfer.module.css'

const step = 300

/** How far the work is, once it takes a moment, and the way to stop it. */
export function TransferProgress({ label }: { label: string }) {
  const [state, setState] = useState<Output<'transfer.state'>['running']>(null)
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const timer = setInterval(() => {
      setSeen(true)
      call('transfer.state', {}).then(
        ({ running }) => setState(running),
        () => setState(null),
      )
    }, step)
    return () => clearInterval(timer)
  }, [])
  if (!seen) return <output className={styles.progress}>{label}…</output>
  return (
    <div className={styles.progress}>
      <output>{label}…</output>
      <progress
        aria-label={label}
        {...(state !== null && state.total > 0 ? { value: state.done, max: state.total } : {})}
      />
      <Button size="small" onPress={() => void call('transfer.cancel', {})}>
        Cancel
      </Button>
    </div>
  )
}
