import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Anchor, Stage } from '../../../contract/board'
import type { Output } from '../../../contract/index'
import { call, messageOf, useCommand } from '../../lib/client'
import { announce } from '../../ui/announce'
import { showToast } from '../../ui/Toast'
import { countText } from '../../lib/format'
import { moveLocally, placeOf } from './moveLocally'

type Board = Output<'board.load'>
export interface Move {
  ids: string[]
  stage: Stage
  anchor: Anchor
  /** Where the cards came from, to move them back. */
  from: Stage | undefined
}

const boardKey = ['board.load', {}]

/** Moves cards at once on the screen, then on disk; the word comes after the commit, and a failure puts them back. */
export function useMoveCards() {
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: ({ ids, stage, anchor }: Move) =>
      call('application.move', { ids, stageId: stage.id, anchor }),
    onMutate: async ({ ids, stage, anchor }) => {
      await client.cancelQueries({ queryKey: boardKey })
      const before = client.getQueryData<Board>(boardKey)
      client.setQueryData<Board>(boardKey, (board) =>
        board === undefined ? board : moveLocally(board, ids, stage.id, anchor),
      )
      const [first] = ids
      const place: Anchor =
        before === undefined || first === undefined ? { kind: 'first' } : placeOf(before, first)
      return { before, place }
    },
    onSuccess: (_result, { ids, stage, from }, { place }) => {
      if (from === undefined || from.id === stage.id) {
        announce(`Moved within ${stage.name}`)
        return
      }
      showToast({
        text: `${ids.length === 1 ? 'Moved' : countText(ids.length, 'application')} to ${stage.name}`,
        action: {
          label: 'Undo',
          onPress: () => move.mutate({ ids, stage: from, anchor: place, from: undefined }),
        },
      })
    },
    onError: (error, _move, context) => {
      if (context?.before !== undefined) client.setQueryData(boardKey, context.before)
      showToast({ text: messageOf(error), tone: 'bad' })
    },
  })
  return move.mutate
}

/** Deletes with the way back in the toast. */
export function useDeleteApplication() {
  const remove = useCommand('application.delete')
  const restore = useCommand('application.restore')
  return (id: string, title: string) =>
    remove.mutate(
      { ids: [id] },
      {
        onSuccess: () =>
          showToast({
            text: `Deleted ${title}`,
            action: {
              label: 'Undo',
              onPress: () =>
                restore.mutate(
                  { ids: [id] },
                  { onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }) },
                ),
            },
          }),
        onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }),
      },
    )
}
