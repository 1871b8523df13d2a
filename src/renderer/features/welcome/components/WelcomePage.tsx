import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, messageOf, useApi } from '../../../lib/client'
import { queryClient } from '../../../lib/queryClient'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import { showToast } from '../../../ui/Toast'
import styles from './WelcomePage.module.css'

type Start = 'app.startEmpty' | 'app.loadSample'

export function WelcomePage() {
  const navigate = useNavigate()
  const state = useApi('app.state', {})
  const [busy, setBusy] = useState<Start | null>(null)
  const [failure, setFailure] = useState<string | null>(null)

  const start = async (how: Start) => {
    setBusy(how)
    setFailure(null)
    try {
      await call(how, {})
      // The shell sends people who have not chosen yet back here: it has to know first.
      await queryClient.refetchQueries({ queryKey: ['app.state'] })
      await navigate({ to: '/board' })
      if (how === 'app.loadSample') showToast({ text: 'Sample data loaded', tone: 'ok' })
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(null)
    }
  }

  return (
    <Page header={<PageHeader title="Welcome" />}>
      <div className={styles.welcome}>
        <h2 className={styles.lead}>Shortlist is your job search on your own computer.</h2>
        <p className={styles.text}>
          Turn a career guide into a role profile, tailor a resume to each posting with the keyword check
          beside you, and keep every application in view on the board.
        </p>
        <div className={styles.choices}>
          <div className={styles.choice}>
            <p id="start-empty-note">
              <b>Your own search, from the start.</b> The first step is a role or an application.
            </p>
            <Button
              variant="primary"
              aria-describedby="start-empty-note"
              isDisabled={busy !== null}
              onPress={() => void start('app.startEmpty')}
            >
              Start empty
            </Button>
          </div>
          <div className={styles.choice}>
            <p id="start-sample-note">
              <b>A made-up search to look at.</b> It is marked as sample data and goes in one click.
            </p>
            <Button
              aria-describedby="start-sample-note"
              isDisabled={busy !== null}
              onPress={() => void start('app.loadSample')}
            >
              Look around with sample data
            </Button>
          </div>
        </div>
        {failure !== null && <ErrorNote>{failure}</ErrorNote>}
        <p className={styles.data}>
          Nothing you enter leaves this computer: no account, no cloud, no tracking.
          {state.data !== undefined && (
            <>
              {' '}
              Your data lives in <code className={styles.path}>{state.data.dataFolder}</code>
            </>
          )}
        </p>
      </div>
    </Page>
  )
}
