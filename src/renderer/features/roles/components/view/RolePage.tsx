import { useNavigate, useParams } from '@tanstack/react-router'
import { MoreHorizontal, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { ClientError, messageOf, useApi } from '../../../../lib/client'
import { useShortcut } from '../../../../lib/shortcuts'
import { Button } from '../../../../ui/Button'
import { Chip } from '../../../../ui/Chip'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { IconButton } from '../../../../ui/IconButton'
import { MenuWithTrigger } from '../../../../ui/Menu'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { Skeleton } from '../../../../ui/Skeleton'
import { deleteRole } from '../../deleteRole'
import { keptEdit } from '../../keptDraft'
import { RoleEditing } from './RoleEditing'
import { RoleView } from './RoleView'

export function RolePage() {
  const { roleId } = useParams({ from: '/roles/$roleId' })
  return <OneRole key={roleId} id={roleId} />
}

function OneRole({ id }: { id: string }) {
  const navigate = useNavigate()
  const { data, error } = useApi('role.get', { id })
  const [isEditing, setEditing] = useState(() => keptEdit(id).read() !== null)
  const toRoles = () => void navigate({ to: '/roles' })
  const back = { label: 'Back to the roles', onPress: toRoles }
  useShortcut({
    keys: 'e',
    label: 'Edit the role',
    group: 'Role',
    isDisabled: data === undefined || isEditing,
    run: () => setEditing(true),
  })

  const isGone = error instanceof ClientError && error.code === 'not_found'
  if (data === undefined || isGone) {
    return (
      <Page header={<PageHeader title="Role" back={back} />}>
        {error === null ? (
          <Skeleton lines={10} />
        ) : (
          <ErrorNote action={<Button onPress={toRoles}>Back to the roles</Button>}>
            {messageOf(error)}
          </ErrorNote>
        )}
      </Page>
    )
  }
  if (isEditing) return <RoleEditing detail={data} onDone={() => setEditing(false)} />

  const addApplication = () => void navigate({ to: '/board/new', search: { role: id } })
  const remove = async () => {
    if (await deleteRole(id, data.profile.title)) await navigate({ to: '/roles' })
  }
  return (
    <Page
      header={
        <PageHeader
          title={data.profile.title}
          back={back}
          {...(data.sample ? { note: <Chip>sample</Chip> } : {})}
        >
          <MenuWithTrigger
            label="More actions"
            placement="bottom end"
            trigger={
              <IconButton label="More actions">
                <MoreHorizontal aria-hidden />
              </IconButton>
            }
            entries={[
              {
                id: 'delete',
                label: 'Delete role',
                icon: <Trash2 aria-hidden />,
                danger: true,
                onAction: () => void remove(),
              },
            ]}
          />
          <Button icon={<Pencil aria-hidden />} onPress={() => setEditing(true)}>
            Edit
          </Button>
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={addApplication}>
            Add an application
          </Button>
        </PageHeader>
      }
    >
      <RoleView detail={data} onAddApplication={addApplication} />
    </Page>
  )
}
