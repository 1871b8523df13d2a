import { useNavigate } from '@tanstack/react-router'
import { GraduationCap, Plus } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { messageOf, useApi, useCommand } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { useShortcut } from '../../../../lib/shortcuts'
import { Button } from '../../../../ui/Button'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { Skeleton } from '../../../../ui/Skeleton'
import { TextField } from '../../../../ui/TextField'
import { showToast } from '../../../../ui/Toast'
import { RoleRow } from './RoleRow'
import styles from './list.module.css'

const filterFrom = 6

export function RolesPage() {
  const navigate = useNavigate()
  const { data, error, refetch } = useApi('role.list', {})
  const [filter, setFilter] = useState('')
  const words = useDeferredValue(filter).trim().toLowerCase()
  const add = () => void navigate({ to: '/roles/new' })
  useShortcut({ keys: 'shift+n', label: 'Add a role', group: 'Roles', run: add })

  const shown = (data ?? []).filter((role) =>
    `${role.title} ${role.summary ?? ''}`.toLowerCase().includes(words),
  )
  const isEmpty = data?.length === 0
  return (
    <Page
      header={
        <PageHeader
          title="Roles"
          {...(data === undefined || isEmpty ? {} : { note: countText(data.length, 'role') })}
        >
          {(data?.length ?? 0) >= filterFrom && (
            <div data-filter className={styles.filter}>
              <TextField
                label="Filter roles"
                hideLabel
                placeholder="Filter"
                value={filter}
                onChange={setFilter}
              />
            </div>
          )}
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={add}>
            Add a role
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
      ) : isEmpty ? (
        <NoRoles onAdd={add} />
      ) : shown.length === 0 ? (
        <EmptyState title="No role matches" actions={<Button onPress={() => setFilter('')}>Show all</Button>}>
          {`None has “${filter}” in its title or summary.`}
        </EmptyState>
      ) : (
        <>
          <div className={styles.head} aria-hidden>
            <span>Role</span>
            <span>Pay</span>
            <span>Keywords</span>
            <span>Applications</span>
          </div>
          <ul className={styles.list} aria-label="Roles">
            {shown.map((role) => (
              <RoleRow key={role.id} role={role} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function NoRoles({ onAdd }: { onAdd: () => void }) {
  const navigate = useNavigate()
  const bundled = useApi('role.bundled', {})
  const create = useCommand('role.create')
  const take = (profile: NonNullable<typeof bundled.data>[number]['profile']) =>
    create.mutate(
      { profile },
      {
        onSuccess: ({ id }) => {
          showToast({ text: `${profile.title} saved`, tone: 'ok' })
          void navigate({ to: '/roles/$roleId', params: { roleId: id } })
        },
        onError: (failure) => showToast({ text: messageOf(failure), tone: 'bad' }),
      },
    )
  return (
    <EmptyState
      icon={<GraduationCap />}
      title="No role here yet"
      actions={
        <>
          <Button variant="primary" onPress={onAdd}>
            Paste a career guide
          </Button>
          {bundled.data?.map(({ key, profile }) => (
            <Button key={key} isDisabled={create.isPending} onPress={() => take(profile)}>
              {`Take the ready-made ${profile.title}`}
            </Button>
          ))}
        </>
      }
    >
      A role says what a job asks for and what it pays: its keywords check your resumes, its salary band shows
      where an offer stands. It comes out of a career guide that you paste.
    </EmptyState>
  )
}
