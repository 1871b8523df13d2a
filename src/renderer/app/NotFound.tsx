import { Link } from '@tanstack/react-router'
import { Compass } from 'lucide-react'
import { EmptyState } from '../ui/EmptyState'
import { Page } from '../ui/Page'
import { PageHeader } from '../ui/PageHeader'

export function NotFound() {
  return (
    <Page header={<PageHeader title="Not here" />}>
      <EmptyState
        icon={<Compass />}
        title="There is no such screen"
        actions={<Link to="/board">Go to the board</Link>}
      >
        The address may be from an older version. Nothing was lost.
      </EmptyState>
    </Page>
  )
}
