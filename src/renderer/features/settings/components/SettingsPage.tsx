import type { ReactNode } from 'react'
import { messageOf, useApi, useCommand } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { MyWords } from '../../resumes'
import { DataGroup } from '../../transfer'
import { countsText, loadSample, removeSample } from '../sampleData'
import { Backups } from './Backups'
import { CheckHelp } from './CheckHelp'
import { Connections } from './Connections'
import { JobHelp } from './JobHelp'
import { OwnTerms } from './OwnTerms'
import { SafetyHelp } from './SafetyHelp'
import { Shortcuts } from './Shortcuts'
import styles from './settings.module.css'

export function SettingsPage() {
  const { data, error } = useApi('app.state', {})
  const showFolder = useCommand('app.showDataFolder')
  const show = () =>
    showFolder.mutate({}, { onError: (failure) => showToast({ text: messageOf(failure), tone: 'bad' }) })
  const hasSample =
    data !== undefined && data.sample.applications + data.sample.roles + data.sample.resumes > 0
  return (
    <Page header={<PageHeader title="Settings" />}>
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {data === undefined ? (
        error === null && <Skeleton lines={8} />
      ) : (
        <div className={styles.columns}>
          <div className={styles.column}>
            <Group title="Your data">
              <div className={styles.line}>
                <div>
                  <h3 className={styles.name}>Data folder</h3>
                  <p className={styles.path}>{data.dataFolder}</p>
                  <p className={styles.note}>
                    Everything is in this folder, on this computer. Nothing leaves it.
                  </p>
                </div>
                <Button onPress={show}>Show folder</Button>
              </div>
              <div className={styles.line}>
                <div>
                  <h3 className={styles.name}>Sample data</h3>
                  <p className={styles.note}>
                    {hasSample
                      ? `${countsText(data.sample)} are marked as sample. Removing them leaves your own as they are.`
                      : 'None is loaded. A made-up search shows what each screen looks like in use.'}
                  </p>
                </div>
                {hasSample ? (
                  <Button onPress={() => void removeSample()}>Remove sample data</Button>
                ) : (
                  <Button onPress={() => void loadSample()}>Load sample data</Button>
                )}
              </div>
            </Group>
            <Backups />
            <DataGroup />
            <Group title="My words">
              <p className={styles.note}>
                Words that the spelling check takes as right in every resume. Its dictionaries (English,
                German) come with the app; none is ever downloaded.
              </p>
              <MyWords />
            </Group>
            <Group title="Your terms">
              <p className={styles.note}>
                Names that the check should know besides its own: tools of your trade, your employer’s
                products, other ways to write a skill. They count in every check, posting and fit.
              </p>
              <OwnTerms />
            </Group>
            <Connections />
            <Group title="Appearance">
              <p className={styles.note}>
                Light or dark, contrast and motion follow the settings of your system. There is nothing to set
                here.
              </p>
            </Group>
            <Group title="About">
              <dl className={styles.facts}>
                <dt>Shortlist</dt>
                <dd>{data.version}</dd>
                <dt>Electron</dt>
                <dd>{data.electron}</dd>
                <dt>System</dt>
                <dd>{data.platform}</dd>
              </dl>
            </Group>
          </div>
          <div className={styles.column}>
            <JobHelp />
            <SafetyHelp />
            <CheckHelp />
            <Shortcuts />
          </div>
        </div>
      )}
    </Page>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}
