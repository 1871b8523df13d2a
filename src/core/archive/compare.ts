import { canonicalJson } from './canonical'
import type { ArchiveRow, ArchiveTable } from './model'

/** What the app keeps up by itself, or that means only an order of cards: no difference a person made to the row. */
const unweighed = new Set(['updatedAt', 'revision', 'fit', 'fitVersion', 'orderKey'])

/** A text that is equal for rows that say the same. */
export const contentOf = (row: ArchiveRow): string =>
  canonicalJson(Object.fromEntries(Object.entries(row).filter(([field]) => !unweighed.has(field))))

const words: { readonly [T in ArchiveTable]: string } = {
  settings: 'Setting',
  stages: 'Stage',
  companies: 'Company',
  roles: 'Role',
  terms: 'Own term',
  resumes: 'Resume',
  applications: 'Application',
  activities: 'History entry',
  postings: 'Posting',
  offers: 'Offer',
  attachments: 'Attachment',
}

export const tableWord = (table: ArchiveTable): string => words[table]

const fieldWords: Readonly<Record<string, string>> = {
  companyId: 'company',
  stageId: 'stage',
  stageSince: 'time in the stage',
  payMinMinor: 'pay',
  payMaxMinor: 'pay',
  payCurrency: 'pay',
  payPeriod: 'pay',
  url: 'link',
  location: 'place',
  appliedOn: 'date applied',
  repliedOn: 'date of the reply',
  roleId: 'role',
  resumeId: 'resume',
  parentId: 'resume it came from',
  applicationId: 'application',
  document: 'text',
  deletedAt: 'deleted or not',
  keywordWeights: 'weights',
  doneSteps: 'steps done',
  fileName: 'file name',
  amountMinor: 'amount',
  walkAwayMinor: 'walk-away amount',
  receivedOn: 'date received',
  respondBy: 'date to answer by',
  sentFile: 'file sent',
  sentSha256: 'file sent',
  sentAt: 'date sent',
  createdAt: 'date made',
  profileVersion: 'profile',
  nameKey: 'name',
}

/** In what two rows differ, in words for the person. */
export function differencesOf(mine: ArchiveRow, theirs: ArchiveRow): string[] {
  const fields = new Set([...Object.keys(mine), ...Object.keys(theirs)])
  const differing = [...fields].filter(
    (field) => !unweighed.has(field) && canonicalJson(mine[field]) !== canonicalJson(theirs[field]),
  )
  return [...new Set(differing.map((field) => fieldWords[field] ?? field))]
}
