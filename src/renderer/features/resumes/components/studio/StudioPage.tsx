import { useNavigate, useParams } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { messageOf, useApi } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { EmptyState } from '../../../../ui/EmptyState'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { Skeleton } from '../../../../ui/Skeleton'
import { Studio } from './Studio'

/** The tailoring studio: editor, page and check of one resume. */
export function StudioPage() {
  const { resumeId } = useParams({ from: '/resumes/$resumeId' })
  const navigate = useNavigate()
  const { data, error } = useApi('resume.get', { id: resumeId })
  if (data !== undefined) return <Studio key={data.id} detail={data} />
  const toList = () => void navigate({ to: '/resumes' })
  return (
    <Page header={<PageHeader title="Resume" back={{ label: 'All resumes', onPress: toList }} />}>
      {error === null ? (
        <Skeleton lines={12} />
      ) : (
        <EmptyState
          icon={<FileQuestion />}
          title="This resume cannot be shown"
          actions={<Button onPress={toList}>All resumes</Button>}
        >
          {messageOf(error)}
        </EmptyState>
      )}
    </Page>
  )
}
