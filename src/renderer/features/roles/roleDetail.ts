import type { Output } from '../../../contract'

export type RoleDetail = Output<'role.get'>

/** `3–5 years`, `10+ years`, `up to 2 years`. */
export function yearsText(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null
  if (to === null) return `${from}+ years`
  if (from === null) return `up to ${to} years`
  return from === to ? `${from} years` : `${from}–${to} years`
}
