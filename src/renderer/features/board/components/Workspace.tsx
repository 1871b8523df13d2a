import { Merge, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import type { ApplicationDetail, Stage } from '../../../../contract/board'
import { messageOf, useApi } from '../../../lib/client'
import { agoText, payText } from '../../../lib/format'
import { useHistorySteps } from '../../../lib/history'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { IconButton } from '../../../ui/IconButton'
import { Panel } from '../../../ui/Panel'
import { Skeleton } from '../../../ui/Skeleton'
import { Tabs } from '../../../ui/Tabs'
import { MergeDialog } from './merge/MergeDialog'
import { SimilarNote } from './merge/SimilarNote'
import { AttachmentsTab } from './AttachmentsTab'
import { OverviewTab } from './OverviewTab'
import { PostingTab } from './PostingTab'
import { TimelineTab } from './TimelineTab'

// The vocabulary and the charts are not needed to show a board.
const FitTab = lazy(() => import('./FitTab').then((module) => ({ default: module.FitTab })))
const OfferTab = lazy(() => import('./OfferTab').then((module) => ({ default: module.OfferTab })))

const tabIds = ['overview', 'fit', 'posting', 'timeline', 'attachments', 'offer'] as const
type TabId = (typeof tabIds)[number]

interface WorkspaceProps {
  id: string
  tab: string
  stages: readonly Stage[]
  onTab: (tab: TabId) => void
  onMove: (stage: Stage) => void
  onDelete: (title: string) => void
  onOpen: (id: string) => void
  onClose: () => void
}

function subtitle({ card }: ApplicationDetail, stages: readonly Stage[]): string {
  const stage = stages.find((candidate) => candidate.id === card.stageId)
  const pay = card.pay === null ? null : payText(card.pay)
  const since = stage === undefined ? null : `${stage.name} since ${agoText(card.stageSince)}`
  return [card.company, card.location, pay, since].filter((part) => part !== null && part !== '').join(' · ')
}

/** One application with everything that belongs to it. */
export function Workspace({ id, tab, stages, onTab, onMove, onDelete, onOpen, onClose }: WorkspaceProps) {
  const [isFull, setFull] = useState(false)
  const steps = useHistorySteps()
  const [merging, setMerging] = useState<{ otherId: string | null } | null>(null)
  const detail = useApi('application.get', { id })
  if (detail.data === undefined) {
    return (
      <Panel title="Application" onClose={onClose}>
        {detail.isError ? (
          <ErrorNote action={<Button onPress={onClose}>Close</Button>}>{messageOf(detail.error)}</ErrorNote>
        ) : (
          <Skeleton />
        )}
      </Panel>
    )
  }
  const { data } = detail
  return (
    <Panel
      title={data.card.title}
      subtitle={subtitle(data, stages)}
      focusKey={id}
      full={isFull}
      onFullChange={setFull}
      onClose={onClose}
      actions={
        <>
          <IconButton
            label="Merge with another application"
            size="small"
            onPress={() => setMerging({ otherId: null })}
          >
            <Merge aria-hidden />
          </IconButton>
          <IconButton label="Delete application" size="small" onPress={() => onDelete(data.card.title)}>
            <Trash2 aria-hidden />
          </IconButton>
        </>
      }
    >
      <SimilarNote
        title={data.card.title}
        company={data.card.company}
        url={data.url}
        exceptId={id}
        onOpen={onOpen}
        onMerge={(otherId) => setMerging({ otherId })}
      />
      {merging !== null && (
        <MergeDialog
          detail={data}
          stages={stages}
          otherId={merging.otherId}
          onClose={() => setMerging(null)}
        />
      )}
      <Tabs
        label="Parts of the application"
        selected={tabIds.find((candidate) => candidate === tab) ?? 'overview'}
        onSelect={onTab}
        tabs={[
          {
            id: 'overview',
            label: 'Overview',
            content: () => <OverviewTab key={steps} detail={data} stages={stages} onMove={onMove} />,
          },
          {
            id: 'fit',
            label: 'Resume & fit',
            content: () => (
              <Suspense fallback={<Skeleton />}>
                <FitTab detail={data} />
              </Suspense>
            ),
          },
          { id: 'posting', label: 'Posting', content: () => <PostingTab detail={data} /> },
          { id: 'timeline', label: 'Timeline', content: () => <TimelineTab detail={data} /> },
          { id: 'attachments', label: 'Files', content: () => <AttachmentsTab applicationId={id} /> },
          {
            id: 'offer',
            label: 'Offer',
            content: () => (
              <Suspense fallback={<Skeleton />}>
                <OfferTab key={`${data.offer?.id ?? 'new'}/${steps}`} detail={data} />
              </Suspense>
            ),
          },
        ]}
      />
    </Panel>
  )
}
