import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { TrashItem } from '../../../../contract/trash'
import { messageOf, useApi, useCommand } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { TrashRow } from './TrashRow'
import styles from './trash.module.css'

const tellFailure = (error: unknown) => showToast({ tone: 'bad', text: messageOf(error) })

/** What was deleted: back with one press for 30 days. */
export function TrashPage() {
  const { data, error, refetch } = useApi('trash.list', {})
  const restore = useCommand('trash.restore')
  const remove = useCommand('trash.remove')
  const empty = useCommand('trash.empty')
  const [doomed, setDoomed] = useState<TrashItem | null>(null)
  const [asksAll, setAsksAll] = useState(false)
  const bringBack = ({ kind, id, name }: TrashItem) =>
    restore.mutate(
      { kind, id },
      { onSuccess: () => showToast({ tone: 'ok', text: `${name} is back` }), onError: tellFailure },
    )
  return (
    <Page
      header={
        <PageHeader title="Trash" note="kept for 30 days, then gone for good">
          <Button isDisabled={(data?.length ?? 0) === 0} onPress={() => setAsksAll(true)}>
            Empty the trash
          </Button>
        </PageHeader>
      }
    >
      {error !== null ? (
        <ErrorNote action={<Button onPress={() => void refetch()}>Try again</Button>}>
          {messageOf(error)}
        </ErrorNote>
      ) : data === undefined ? (
        <Skeleton lines={6} />
      ) : data.length === 0 ? (
        <EmptyState icon={<Trash2 />} title="Nothing in the trash">
          Applications, roles, resumes, offers and attachments that you delete wait here for 30 days.
        </EmptyState>
      ) : (
        <>
          <div className={styles.head} aria-hidden>
            <span>What</span>
            <span>Kind</span>
            <span>Deleted</span>
            <span>Goes for good</span>
          </div>
          <ul className={styles.list} aria-label="Trash">
            {data.map((item) => (
              <TrashRow
                key={item.id}
                item={item}
                onRestore={() => bringBack(item)}
                onRemove={() => setDoomed(item)}
              />
            ))}
          </ul>
        </>
      )}
      <ConfirmDialog
        isOpen={doomed !== null}
        title={`Delete ${doomed?.name ?? ''} for good?`}
        confirmLabel="Delete for good"
        danger
        onConfirm={() => {
          if (doomed !== null) remove.mutate({ kind: doomed.kind, id: doomed.id }, { onError: tellFailure })
        }}
        onClose={() => setDoomed(null)}
      >
        It is removed from the data file with everything that belongs to it. This cannot be undone; backups
        made before still hold it.
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={asksAll}
        title={`Delete ${countText(data?.length ?? 0, 'thing')} for good?`}
        confirmLabel="Empty the trash"
        danger
        onConfirm={() =>
          empty.mutate(
            {},
            {
              onSuccess: ({ removed }) =>
                showToast({ tone: 'ok', text: `${countText(removed, 'thing')} deleted for good` }),
              onError: tellFailure,
            },
          )
        }
        onClose={() => setAsksAll(false)}
      >
        This cannot be undone; backups made before still hold it. What versions of your resumes were made from
        stays as long as they do.
      </ConfirmDialog>
    </Page>
  )
}
