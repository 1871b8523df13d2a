import { Compass } from 'lucide-react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../ui/EmptyState'

export function NotFound() {
  return (
    <EmptyState icon={<Compass />} title="There is no such screen" actions={<Link to="/board">Go to the board</Link>}>
      The address may be from an older version. Nothing was lost.
    </EmptyState>
  )
}
