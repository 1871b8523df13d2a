export interface LabelWish {
  /** Where its middle wants to be. */
  at: number
  width: number
}

export interface PlacedLabel {
  /** Its left edge. */
  x: number
  /** 0 is the line nearest to the thing it names. */
  tier: number
}

interface Span {
  from: number
  to: number
}

export interface Room extends Span {
  /** Space kept between two labels. */
  gap: number
  tiers: number
  /** Places no label may cover, such as a marker's line. */
  blocked?: readonly number[]
  /** How far a label may stand from what it names, beside half its width. */
  reach?: number
}

const fits = (x: number, width: number, room: Room, taken: readonly Span[]): boolean =>
  x >= room.from - 0.01 &&
  x + width <= room.to + 0.01 &&
  taken.every((span) => x + width <= span.from + 0.01 || x >= span.to - 0.01)

/**
 * Places labels on as few lines as they need, each near what it names; none overlaps another, leaves the room or covers a
 * blocked place. Null where there is no such place: the label is then left out (the table has it). Order is priority.
 */
export function placeLabels(wishes: readonly LabelWish[], room: Room): (PlacedLabel | null)[] {
  const blocked = (room.blocked ?? []).map((at) => ({ from: at - room.gap / 2, to: at + room.gap / 2 }))
  const tiers: Span[][] = Array.from({ length: room.tiers }, () => [...blocked])
  return wishes.map(({ at, width }) => {
    const ideal = Math.min(Math.max(at - width / 2, room.from), room.to - width)
    const reach = width / 2 + (room.reach ?? 8)
    for (const [tier, taken] of tiers.entries()) {
      const x = [ideal, ...taken.flatMap((span) => [span.from - width, span.to])]
        .filter((candidate) => Math.abs(candidate - ideal) <= reach && fits(candidate, width, room, taken))
        .toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0]
      if (x === undefined) continue
      taken.push({ from: x - room.gap, to: x + width + room.gap })
      return { x, tier }
    }
    return null
  })
}
