import { useNavigate, useSearch } from '@tanstack/react-router'
import { Columns3, Plus, Search } from 'lucide-react'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Anchor, Stage } from '../../../../contract/board'
import { messageOf, useApi } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { useShortcut } from '../../../lib/shortcuts'
import { Button } from '../../../ui/Button'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import { Skeleton } from '../../../ui/Skeleton'
import { TextField } from '../../../ui/TextField'
import { cardsByStage, filterCards } from '../filterCards'
import { useDeleteApplication, useMoveCards } from '../useBoard'
import styles from './BoardPage.module.css'
import { Column } from './Column'
import { Workspace } from './Workspace'

const closedKey = 'shortlist.board.closed'

export function BoardPage() {
  const board = useApi('board.load', {})
  const navigate = useNavigate()
  const search = useSearch({ from: '/board' })
  const openId = search.application ?? null
  const filter = search.filter ?? ''
  const deferredFilter = useDeferredValue(filter)
  const filterRef = useRef<HTMLInputElement>(null)
  const [showsClosed, setShowsClosed] = useState(() => localStorage.getItem(closedKey) === 'yes')
  const move = useMoveCards()
  const remove = useDeleteApplication()

  const open = useCallback(
    (id: string | null, tab?: string) =>
      void navigate({
        to: '/board',
        search: (current) => ({
          ...(current.filter === undefined ? {} : { filter: current.filter }),
          ...(id === null ? {} : { application: id }),
          ...(tab === undefined ? {} : { tab }),
        }),
        replace: true,
      }),
    [navigate],
  )
  const setFilter = (text: string) =>
    void navigate({
      to: '/board',
      search: ({ filter: _filter, ...rest }) => ({ ...rest, ...(text === '' ? {} : { filter: text }) }),
      replace: true,
    })

  useShortcut({
    keys: ['/', 'mod+f'],
    label: 'Filter the board',
    group: 'Board',
    run: () => filterRef.current?.focus(),
  })

  const cards = board.data?.cards
  const stages = board.data?.stages
  const shown = useMemo(() => filterCards(cards ?? [], deferredFilter), [cards, deferredFilter])
  const columns = useMemo(() => cardsByStage(stages ?? [], shown), [stages, shown])
  const stageById = useMemo(() => new Map(stages?.map((stage) => [stage.id, stage])), [stages])
  const onMove = useCallback(
    (ids: string[], stage: Stage, anchor: Anchor) => {
      const first = cards?.find((card) => card.id === ids[0])
      move({ ids, stage, anchor, from: stageById.get(first?.stageId ?? '') })
    },
    [cards, move, stageById],
  )
  const openCard = useCallback((id: string) => open(id), [open])

  const boardRef = useRef<HTMLDivElement>(null)
  const openStageId = openId === null ? undefined : cards?.find((card) => card.id === openId)?.stageId
  useEffect(() => {
    const column =
      openStageId === undefined ? null : boardRef.current?.querySelector(`[data-stage="${openStageId}"]`)
    column?.scrollIntoView({ inline: 'nearest', block: 'nearest' })
  }, [openStageId])

  const closed = stages?.filter((stage) => stage.kind === 'closed') ?? []
  const closedCards = closed.reduce((sum, stage) => sum + (columns.get(stage.id)?.length ?? 0), 0)
  const visible = stages?.filter((stage) => showsClosed || stage.kind !== 'closed') ?? []
  const setClosed = (shows: boolean) => {
    localStorage.setItem(closedKey, shows ? 'yes' : 'no')
    setShowsClosed(shows)
  }

  const header = (
    <PageHeader
      title="Board"
      {...(cards === undefined || cards.length === 0
        ? {}
        : {
            note:
              filter === ''
                ? countText(cards.length, 'application')
                : `${shown.length.toLocaleString('en-US')} of ${countText(cards.length, 'application')}`,
          })}
    >
      <TextField
        label="Filter applications"
        hideLabel
        type="search"
        placeholder="Filter by title, company or place"
        value={filter}
        onChange={setFilter}
        inputRef={filterRef}
        prefix={<Search aria-hidden />}
        className={styles.filter}
      />
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        onPress={() => void navigate({ to: '/board/new' })}
      >
        New application
      </Button>
    </PageHeader>
  )

  const panel =
    openId === null ? undefined : (
      <Workspace
        key={openId}
        id={openId}
        tab={search.tab ?? 'overview'}
        stages={stages ?? []}
        onTab={(tab) => open(openId, tab)}
        onMove={(stage) => onMove([openId], stage, { kind: 'first' })}
        onDelete={(title) => {
          open(null)
          remove(openId, title)
        }}
        onOpen={openCard}
        onClose={() => open(null)}
      />
    )

  return (
    <Page header={header} bare {...(panel === undefined ? {} : { panel })}>
      {board.isError && (
        <ErrorNote action={<Button onPress={() => void board.refetch()}>Try again</Button>}>
          {messageOf(board.error)}
        </ErrorNote>
      )}
      {board.isPending && <Skeleton />}
      {cards?.length === 0 && (
        <EmptyState
          icon={<Columns3 aria-hidden />}
          title="Nothing here yet"
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/board/new' })}>
              Paste a posting
            </Button>
          }
        >
          The board holds one card for each job you try for, from saved to signed. Paste a posting to start.
        </EmptyState>
      )}
      {cards !== undefined && cards.length > 0 && (
        <div ref={boardRef} className={styles.board}>
          {visible.map((stage) => (
            <Column
              key={stage.id}
              stage={stage}
              stages={stages ?? []}
              cards={columns.get(stage.id) ?? []}
              openId={openId}
              isFiltered={deferredFilter !== ''}
              onOpen={openCard}
              onMove={onMove}
              onDelete={remove}
            />
          ))}
          <div className={styles.closed}>
            <Button variant="quiet" onPress={() => setClosed(!showsClosed)}>
              {showsClosed ? 'Hide closed stages' : `Closed stages · ${closedCards}`}
            </Button>
          </div>
        </div>
      )}
    </Page>
  )
}
