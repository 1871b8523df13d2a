import { scaleLinear } from 'd3-scale'
import { formatMoney } from '../../core/money'
import type { BandModel } from './bandModel'
import { placeLabels } from './placeLabels'
import type { LabelWish } from './placeLabels'
import { shorten, textWidth } from './textWidth'

export interface Words {
  x: number
  y: number
  text: string
  kind: 'plain' | 'strong' | 'accent' | 'row'
  /** The whole text where the words were shortened. */
  whole?: string
}

export interface Bar {
  x: number
  y: number
  width: number
  height: number
  /** 0 is the ground under the levels; 1 and up are levels, from the lowest. */
  level: number
  title: string
}

export interface BandLayout {
  height: number
  words: Words[]
  bars: Bar[]
  ticks: { x: number; from: number; to: number }[]
  official: { y: number; line: [number, number]; box: [number, number] | null; median: number | null } | null
  markers: { x: number; from: number; to: number; dots: number[]; tone: 'accent' | 'ink' }[]
}

interface Label {
  at: number
  text: string
  kind: Words['kind']
  whole?: string
}

const line = 16
const gutter = 64
const narrow = 380
const barHeight = 16
const laneHeight = 22

/** Draws labels on lines away from `base`: downwards, or upwards for names over a bar. Gives the lines used. */
function drawLabels(
  into: Words[],
  labels: readonly Label[],
  room: { from: number; to: number; base: number; up?: boolean; blocked: readonly number[]; tiers: number },
): number {
  const wishes: LabelWish[] = labels.map(({ at, text, kind }) => ({
    at,
    width: textWidth(text, kind === 'plain' ? 400 : 600),
  }))
  const placed = placeLabels(wishes, {
    from: room.from,
    to: room.to,
    gap: 8,
    tiers: room.tiers,
    blocked: room.blocked,
  })
  let used = 0
  const upward = room.up === true
  const tiers = Math.max(0, ...placed.map((place) => (place === null ? 0 : place.tier + 1)))
  for (const [index, place] of placed.entries()) {
    const label = labels[index]
    if (!place || !label) continue
    used = Math.max(used, place.tier + 1)
    const y = upward ? room.base + (tiers - 1 - place.tier) * line : room.base + place.tier * line
    const { text, kind, whole } = label
    into.push({ x: place.x, y: y + 12, text, kind, ...(whole === undefined ? {} : { whole }) })
  }
  return used
}

/** Breaks a marker's words at its dots until every line fits. */
function wrapParts(text: string, width: number): string[] {
  const lines: string[] = []
  for (const part of text.split(' · ')) {
    const last = lines.at(-1)
    const joined = last === undefined ? part : `${last} · ${part}`
    if (last !== undefined && textWidth(joined, 600) <= width) lines[lines.length - 1] = joined
    else lines.push(part)
  }
  return lines.map((each) => {
    let cut = each
    for (let letters = [...each].length - 1; letters > 4 && textWidth(cut, 600) > width; letters -= 1) {
      cut = shorten(each, letters)
    }
    return cut
  })
}

/** Where everything stands in a chart of this width: no label over another, none cut off. */
export function bandLayout(model: BandModel, currency: string | null, width: number): BandLayout {
  const layout: BandLayout = { height: 0, words: [], bars: [], ticks: [], official: null, markers: [] }
  if (model.extent === null) return layout
  const [low, high] = model.extent
  const slack = high > low ? 0 : Math.max(high * 0.2, 1)
  const wide = width >= narrow
  const left = wide ? gutter : 0
  const scale = scaleLinear([low - slack, high + slack], [left + 18, Math.max(width - 24, left + 40)])
  const money = (amount: number) => formatMoney(amount, currency, { compact: true })
  const lines = model.markers.map((marker) => scale(marker.amount))
  const { words } = layout
  let y = 2
  let markerTop: number | null = null

  const rowLabel = (text: string, at: number) => {
    if (wide) words.push({ x: 0, y: at, text, kind: 'row' })
  }
  const headLabel = (text: string) => {
    if (wide) return
    words.push({ x: 0, y: y + 12, text, kind: 'row' })
    y += line + 4
  }

  const hasGuide = model.range !== null || model.levels.length > 0 || model.average !== null
  if (hasGuide) {
    headLabel('Guide')
    const lanes = model.overlapping
    const span = [
      ...(model.range === null ? [] : [model.range.low, model.range.high]),
      ...model.levels.flatMap((level) => [level.low, level.high]),
    ]
    const from = span.length > 0 ? scale(Math.min(...span)) : null
    const to = span.length > 0 ? scale(Math.max(...span)) : null
    if (!lanes) {
      const names = model.levels.map((level) => {
        const text = shorten(level.name)
        return { at: scale((level.low + level.high) / 2), text, kind: 'plain' as const, whole: level.name }
      })
      const used = drawLabels(words, names, {
        from: left,
        to: width,
        base: y,
        up: true,
        blocked: [],
        tiers: 3,
      })
      y += used * line + (used > 0 ? 3 : 0)
    }
    markerTop = y
    const barY = y
    if (from !== null && to !== null) {
      const ends = model.range ?? { low: Math.min(...span), high: Math.max(...span) }
      layout.bars.push({
        x: from,
        y: barY,
        width: Math.max(to - from, 3),
        height: barHeight,
        level: 0,
        title: `Guide: ${money(ends.low)}–${money(ends.high)}`,
      })
    }
    rowLabel('Guide', barY + 12)
    if (!lanes) {
      for (const [index, level] of model.levels.entries()) {
        layout.bars.push({
          x: scale(level.low),
          y: barY,
          width: Math.max(scale(level.high) - scale(level.low), 3),
          height: barHeight,
          level: index + 1,
          title: `${level.name}: ${money(level.low)}–${money(level.high)}`,
        })
      }
    }
    y += barHeight
    const average = model.average
    if (average !== null) layout.ticks.push({ x: scale(average), from: barY - 2, to: y + 2 })
    y += 4
    const ends = model.range === null ? [] : [model.range.low, model.range.high]
    const bounds = lanes ? [] : model.levels.flatMap((level) => [level.low, level.high])
    const amounts = [...new Set([...ends, ...bounds])].filter((amount) => amount !== average)
    const values: Label[] = [
      ...(average === null
        ? []
        : [{ at: scale(average), text: `average ${money(average)}`, kind: 'strong' as const }]),
      ...amounts.map((amount) => ({ at: scale(amount), text: money(amount), kind: 'plain' as const })),
    ]
    y += drawLabels(words, values, { from: left, to: width, base: y, blocked: lines, tiers: 3 }) * line
    if (lanes) y = drawLanes(layout, model, { scale, money, lines, left, width, y: y + 8 })
    y += model.points.length > 0 || model.markers.length > 0 ? 14 : 4
  }

  if (model.points.length > 0) {
    headLabel('Official')
    const barY = y
    markerTop ??= barY
    const at = (percentile: number) => model.points.find((point) => point.percentile === percentile)
    const xs = model.points.map((point) => scale(point.amount))
    const p25 = at(25)
    const p75 = at(75)
    const p50 = at(50)
    layout.official = {
      y: barY + barHeight / 2,
      line: [Math.min(...xs), Math.max(...xs)],
      box: p25 && p75 ? [scale(p25.amount), scale(p75.amount)] : null,
      median: p50 ? scale(p50.amount) : null,
    }
    rowLabel('Official', barY + 12)
    y += barHeight + 6
    const order = [50, 10, 90, 25, 75].flatMap((percentile) => at(percentile) ?? [])
    const values = order.map(({ percentile, amount }): Label => {
      const half = percentile === 50
      return {
        at: scale(amount),
        text: half ? `half earn over ${money(amount)}` : `${percentile}th ${money(amount)}`,
        kind: half ? 'strong' : 'plain',
      }
    })
    y += drawLabels(words, values, { from: left, to: width, base: y, blocked: lines, tiers: 3 }) * line
    y += 8
  }

  drawMarkers(layout, model, { scale, left, width, top: markerTop ?? y, y })
  return layout
}

/** Levels that lie over one another: each on a line of its own, named beside its bar. */
function drawLanes(
  layout: BandLayout,
  model: BandModel,
  room: {
    scale: (amount: number) => number
    money: (amount: number) => string
    lines: readonly number[]
    left: number
    width: number
    y: number
  },
): number {
  let { y } = room
  for (const [index, level] of model.levels.entries()) {
    const x = room.scale(level.low)
    const width = Math.max(room.scale(level.high) - x, 3)
    const range =
      level.low === level.high ? room.money(level.low) : `${room.money(level.low)}–${room.money(level.high)}`
    const text = `${shorten(level.name)} ${range}`
    const needed = textWidth(text)
    layout.bars.push({ x, y: y + 4, width, height: 10, level: index + 1, title: `${level.name}: ${range}` })
    const beside = [x + width + 8, x - needed - 8].find(
      (start) =>
        start >= room.left &&
        start + needed <= room.width &&
        room.lines.every((line) => line < start - 4 || line > start + needed + 4),
    )
    if (beside === undefined) {
      const under: Label = { at: x + width / 2, text, kind: 'plain', whole: `${level.name} ${range}` }
      const used = drawLabels(layout.words, [under], {
        from: room.left,
        to: room.width,
        base: y + 15,
        blocked: room.lines,
        tiers: 1,
      })
      y += laneHeight + used * line
    } else {
      layout.words.push({ x: beside, y: y + 13, text, kind: 'plain', whole: `${level.name} ${range}` })
      y += laneHeight
    }
  }
  return y
}

function drawMarkers(
  layout: BandLayout,
  model: BandModel,
  room: { scale: (amount: number) => number; left: number; width: number; top: number; y: number },
): void {
  let { y } = room
  const sorted = model.markers.toSorted((a, b) => a.amount - b.amount)
  // The line of a marker runs down to its own words, so those of the others must stand clear of it.
  for (const [index, marker] of sorted.entries()) {
    const x = room.scale(marker.amount)
    const later = sorted.slice(index + 1).map((each) => room.scale(each.amount))
    const limit = Math.min(room.width, ...later.map((each) => (each > x + 6 ? each - 6 : room.width)))
    const kind = marker.tone === 'ink' ? 'strong' : 'accent'
    const texts = wrapParts(marker.text, Math.max(limit, Math.min(room.width, 160)))
    for (const [row, text] of texts.entries()) {
      const width = textWidth(text, 600)
      const start = Math.max(0, Math.min(x - width / 2, limit - width, room.width - width))
      layout.words.push({ x: start, y: y + 12 + row * line, text, kind, whole: marker.text })
    }
    layout.markers.push({
      x,
      from: room.top - 2,
      to: y,
      dots: layout.official ? [layout.official.y] : [room.top + barHeight / 2],
      tone: marker.tone === 'ink' ? 'ink' : 'accent',
    })
    y += texts.length * line + 4
  }
  layout.height = y + 2
}
