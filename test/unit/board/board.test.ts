import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Card } from '../../../src/contract/board'
import { byOrderKey, evenOrderKeys, orderKeysAt } from '../../../src/core/application/order'
import { cardsByStage, filterCards } from '../../../src/renderer/features/board/filterCards'
import { moveLocally, placeOf } from '../../../src/renderer/features/board/moveLocally'

const card = (id: string, stageId: string, orderKey: string, change: Partial<Card> = {}): Card => ({
  id,
  stageId,
  orderKey,
  title: id,
  company: 'Tern',
  location: null,
  pay: null,
  stageSince: 0,
  fit: null,
  offer: null,
  roleId: null,
  resumeId: null,
  hasPosting: false,
  sample: false,
  ...change,
})

const keys = evenOrderKeys(4)
const board = {
  cards: ['a', 'b', 'c', 'd'].map((id, index) =>
    card(id, index < 3 ? 'saved' : 'applied', keys[index] ?? ''),
  ),
}
const idsIn = (cards: readonly Card[], stageId: string) =>
  cards.filter((each) => each.stageId === stageId).map((each) => each.id)

describe('a move on the screen', () => {
  it('puts the card where it was dropped and leaves the others in order', () => {
    const moved = moveLocally(board, ['d'], 'saved', { kind: 'before', id: 'b' })
    expect(idsIn(moved.cards, 'saved')).toEqual(['a', 'd', 'b', 'c'])
    expect(idsIn(moved.cards, 'applied')).toEqual([])
  })

  it('is undone to the very place the card came from', () => {
    const place = placeOf(board, 'b')
    const there = moveLocally(board, ['b'], 'applied', { kind: 'first' })
    const back = moveLocally(there, ['b'], 'saved', place)
    expect(idsIn(back.cards, 'saved')).toEqual(['a', 'b', 'c'])
    expect(placeOf(board, 'c')).toEqual({ kind: 'last' })
  })
})

describe('order keys', () => {
  it('always sort where they were asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        fc.nat(12),
        fc.integer({ min: 1, max: 5 }),
        (size, at, count) => {
          const others = evenOrderKeys(size).map((orderKey, index) => ({ id: `o${index}`, orderKey }))
          const next = others[at]
          const made = orderKeysAt(
            others,
            next === undefined ? { kind: 'last' } : { kind: 'before', id: next.id },
            count,
          )
          const added = made.map((orderKey, index) => ({ id: `n${index}`, orderKey }))
          const sorted = [...others, ...added].sort(byOrderKey).map((each) => each.id)
          const expected = others.map((each) => each.id)
          expected.splice(Math.min(at, size), 0, ...added.map((each) => each.id))
          expect(sorted).toEqual(expected)
        },
      ),
    )
  })
})

describe('the filter', () => {
  const cards = [
    card('1', 's', 'a', { title: 'Nurse', company: 'Hill Clinic', location: 'Köln' }),
    card('2', 's', 'b', { title: 'Baker', company: 'Crumb' }),
  ]

  it('keeps the cards in which every word stands somewhere', () => {
    expect(filterCards(cards, 'köln NURSE').map((each) => each.id)).toEqual(['1'])
    expect(filterCards(cards, 'nurse crumb')).toEqual([])
    expect(filterCards(cards, '  ')).toHaveLength(2)
  })

  it('leaves every stage in place, also an empty one', () => {
    const stages = [
      { id: 's', name: 'S', kind: 'saved' as const, colour: 'grey' as const },
      { id: 't', name: 'T', kind: 'active' as const, colour: 'blue' as const },
    ]
    expect([...cardsByStage(stages, cards)].map(([id, list]) => [id, list.length])).toEqual([
      ['s', 2],
      ['t', 0],
    ])
  })
})
