import type { PercentileBand } from '../role/model'
import { normalQuantile, normalShare } from './normal'

/** One published point of a wage distribution: the pay that `percentile` per cent earn less than. */
export interface PercentilePoint {
  percentile: 10 | 25 | 50 | 75 | 90
  pay: number
}

/** A figure read off the distribution; `extrapolated` where it lies outside the published points. */
export interface Read {
  value: number
  extrapolated: boolean
}

const zOf: Readonly<Record<PercentilePoint['percentile'], number>> = {
  10: -1.2815515655446004,
  25: -0.6744897501960817,
  50: 0,
  75: 0.6744897501960817,
  90: 1.2815515655446004,
}

/** The points a band knows, lowest first. */
export function percentilePoints(band: PercentileBand): PercentilePoint[] {
  const all: { percentile: PercentilePoint['percentile']; pay: number | null }[] = [
    { percentile: 10, pay: band.p10 },
    { percentile: 25, pay: band.p25 },
    { percentile: 50, pay: band.p50 },
    { percentile: 75, pay: band.p75 },
    { percentile: 90, pay: band.p90 },
  ]
  return all.flatMap((point) =>
    point.pay === null ? [] : [{ percentile: point.percentile, pay: point.pay }],
  )
}

function usable(points: readonly PercentilePoint[]): boolean {
  if (points.length < 2) return false
  return points.every((point, at) => {
    const before = points[at - 1]
    if (!(point.pay > 0) || !Number.isFinite(point.pay)) return false
    return before === undefined || (before.pay < point.pay && before.percentile < point.percentile)
  })
}

interface Segment {
  z0: number
  z1: number
  x0: number
  x1: number
}

function segment(
  points: readonly PercentilePoint[],
  beyond: (point: PercentilePoint) => boolean,
): Segment | null {
  const found = points.findIndex((point, at) => at > 0 && beyond(point))
  const at = found === -1 ? points.length - 1 : found
  const from = points[at - 1]
  const to = points[at]
  if (from === undefined || to === undefined) return null
  return { z0: zOf[from.percentile], z1: zOf[to.percentile], x0: from.pay, x1: to.pay }
}

/**
 * F1: where a pay stands in a wage distribution, 1 to 99. Between points the pay is read on a log scale against the
 * normal score; outside them the last segment is extended. Null for fewer than two points, points out of order, or no pay.
 */
export function payPercentile(pay: number, points: readonly PercentilePoint[]): Read | null {
  if (!usable(points) || !(pay > 0) || !Number.isFinite(pay)) return null
  const part = segment(points, (point) => pay <= point.pay)
  const first = points[0]
  const last = points[points.length - 1]
  if (part === null || first === undefined || last === undefined) return null
  const z = part.z0 + ((part.z1 - part.z0) * Math.log(pay / part.x0)) / Math.log(part.x1 / part.x0)
  const value = Math.min(99, Math.max(1, 100 * normalShare(z)))
  return { value, extrapolated: pay < first.pay || pay > last.pay }
}

/** F2: the pay at a percentile (1 to 99), the inverse of F1. */
export function payAtPercentile(percentile: number, points: readonly PercentilePoint[]): Read | null {
  if (!usable(points) || !(percentile >= 1 && percentile <= 99)) return null
  const part = segment(points, (point) => percentile <= point.percentile)
  const first = points[0]
  const last = points[points.length - 1]
  if (part === null || first === undefined || last === undefined) return null
  const t = (normalQuantile(percentile / 100) - part.z0) / (part.z1 - part.z0)
  const value = part.x0 * (part.x1 / part.x0) ** t
  return { value, extrapolated: percentile < first.percentile || percentile > last.percentile }
}
