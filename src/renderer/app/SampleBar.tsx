import { useState } from 'react'
import { call, messageOf, useApi } from '../lib/client'
import { Button } from '../ui/Button'
import { showToast } from '../ui/Toast'
import styles from './SampleBar.module.css'

/** Says on every screen that made-up data is about, and takes it away in one click. */
export function SampleBar() {
  const { data } = useApi('app.state', {})
  const [busy, setBusy] = useState(false)
  if (data === undefined || data.sample.applications + data.sample.roles + data.sample.resumes === 0)
    return null

  const remove = async () => {
    setBusy(true)
    try {
      await call('app.removeSample', {})
      showToast({ text: 'Sample data removed', tone: 'ok' })
      // The bar and its button go; what is read next is the screen.
      document.getElementById('main')?.focus()
    } catch (error) {
      showToast({ text: messageOf(error), tone: 'bad' })
    }
    setBusy(false)
  }
  return (
    <section aria-label="Sample data" className={styles.bar}>
      <span>Sample data is loaded</span>
      <span aria-hidden>·</span>
      <Button variant="quiet" size="small" isDisabled={busy} onPress={() => void remove()}>
        Remove sample data
      </Button>
    </section>
  )
}
