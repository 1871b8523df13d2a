import type { Output } from '../../../contract'
import { countText } from '../../lib/format'

type PlanCounts = Output<'archive.plan'>['counts']
export type TableName = keyof PlanCounts

/** What is in an archive, as a person names it, the parts that matter most first. */
export const tableNames: readonly [TableName, string][] = [
  ['applications', 'Applications'],
  ['resumes', 'Resumes'],
  ['roles', 'Roles'],
  ['companies', 'Companies'],
  ['postings', 'Postings'],
  ['offers', 'Offers'],
  ['attachments', 'Attachments'],
  ['activities', 'History entries'],
  ['stages', 'Stages'],
  ['terms', 'Own terms'],
  ['settings', 'Settings'],
]

export function sizeText(bytes: number): string {
  if (bytes < 1_000) return countText(bytes, 'byte')
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `12 added, 3 changed, 1 removed`, or that nothing is. */
export function doneText(counts: PlanCounts): string {
  const sum = (key: 'add' | 'change' | 'remove') =>
    Object.values(counts).reduce((total, each) => total + each[key], 0)
  const parts = [
    [sum('add'), 'added'],
    [sum('change'), 'changed'],
    [sum('remove'), 'removed'],
  ] as const
  const told = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count.toLocaleString('en-US')} ${word}`)
  return told.length === 0 ? 'Everything was here already' : told.join(', ')
}
