import type { Output } from '../../../../contract'
import { messageOf, useApi, useCommand } from '../../../lib/client'
import { momentText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { showToast } from '../../../ui/Toast'
import styles from './settings.module.css'

type Connection = Output<'app.connections'>['connections'][number]

const shown = 20

const outcomes: Record<Connection['outcome'], string> = {
  blocked: 'Blocked',
  browser: 'Opened in your browser',
}

const placeText = ({ scheme, host }: Connection) =>
  scheme === 'mailto' ? `Mail to ${host}` : host === '' ? `${scheme} address` : host

/** Every attempt to reach another computer: as a rule an empty list, and the place to see that it is. */
export function Connections() {
  const { data, error } = useApi('app.connections', {})
  const showFolder = useCommand('app.showLogFolder')
  const show = () =>
    showFolder.mutate({}, { onError: (failure) => showToast({ text: messageOf(failure), tone: 'bad' }) })
  return (
    <section aria-label="Connections">
      <h2 className={styles.heading}>Connections</h2>
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {data !== undefined && (
        <div className={styles.line}>
          <div>
            <h3 className={styles.name}>
              {data.connections.length === 0
                ? `None since ${momentText(data.since)}`
                : `${data.connections.length} since ${momentText(data.since)}`}
            </h3>
            <p className={styles.note}>
              Shortlist connects to nothing and looks for no updates. An attempt would be blocked and listed
              here, and so is each address you open in your browser: its host, never the rest.
            </p>
          </div>
          <Button onPress={show}>Show log</Button>
        </div>
      )}
      {data !== undefined && data.connections.length > 0 && (
        <dl aria-label="Latest connections" className={styles.connections}>
          {data.connections.slice(0, shown).map((each, index) => (
            // Two may share a time and a host; the list is only ever read whole.
            <div key={`${each.at} ${index}`}>
              <dt>{placeText(each)}</dt>
              <dd>
                {outcomes[each.outcome]} · {momentText(each.at)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
