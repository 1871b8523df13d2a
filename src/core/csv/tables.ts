import type { ArchiveRow, ArchiveTable } from '../archive/model'
import type { RowSet } from '../archive/planModel'
import { fromMinor } from '../minorUnits'

export const csvTables = ['applications', 'activities', 'offers', 'roles', 'resumes'] as const
export type CsvTableName = (typeof csvTables)[number]

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
const money = (value: unknown): string => (typeof value === 'number' ? String(fromMinor(value)) : '')
const instant = (value: unknown): string => (typeof value === 'number' ? new Date(value).toISOString() : '')

const live = (rows: RowSet, table: ArchiveTable): ArchiveRow[] =>
  [...rows[table].values()].filter((row) => row['deletedAt'] === null || row['deletedAt'] === undefined)

const byCreation = (a: ArchiveRow, b: ArchiveRow) => Number(a['createdAt']) - Number(b['createdAt'])

function jobOf(rows: RowSet, id: unknown): { company: string; title: string } {
  const application = rows.applications.get(text(id))
  return {
    company: text(rows.companies.get(text(application?.['companyId']))?.['name']),
    title: text(application?.['title']),
  }
}

/** When an application came into which stage, a line each, oldest first. */
function stageHistories(rows: RowSet): Map<string, string> {
  const lines = new Map<string, { at: number; line: string }[]>()
  for (const row of rows.activities.values()) {
    if (row['kind'] !== 'moved' && row['kind'] !== 'created') continue
    const id = text(row['applicationId'])
    const own = lines.get(id) ?? []
    own.push({
      at: Number(row['at']),
      line: `${instant(row['at'])} ${text(row['text']).replace(/\s+/g, ' ')}`,
    })
    lines.set(id, own)
  }
  return new Map(
    [...lines].map(([id, own]) => [
      id,
      own
        .sort((a, b) => a.at - b.at)
        .map(({ line }) => line)
        .join('\n'),
    ]),
  )
}

function applications(rows: RowSet): string[][] {
  const histories = stageHistories(rows)
  return [
    [
      'Company',
      'Title',
      'Stage',
      'Location',
      'Link',
      'Salary min',
      'Salary max',
      'Currency',
      'Pay period',
      'Date applied',
      'Date replied',
      'Notes',
      'Added',
      'In stage since',
      'Stage history',
    ],
    ...live(rows, 'applications')
      .sort(byCreation)
      .map((row) => [
        jobOf(rows, row['id']).company,
        text(row['title']),
        text(rows.stages.get(text(row['stageId']))?.['name']),
        text(row['location']),
        text(row['url']),
        money(row['payMinMinor']),
        money(row['payMaxMinor']),
        text(row['payCurrency']),
        text(row['payPeriod']),
        text(row['appliedOn']),
        text(row['repliedOn']),
        text(row['notes']),
        instant(row['createdAt']),
        instant(row['stageSince']),
        histories.get(text(row['id'])) ?? '',
      ]),
  ]
}

function activities(rows: RowSet): string[][] {
  const shown = new Set(live(rows, 'applications').map((row) => row['id']))
  return [
    ['Company', 'Title', 'When', 'Kind', 'Text'],
    ...[...rows.activities.values()]
      .filter((row) => shown.has(row['applicationId']))
      .sort((a, b) => Number(a['at']) - Number(b['at']))
      .map((row) => {
        const { company, title } = jobOf(rows, row['applicationId'])
        return [company, title, instant(row['at']), text(row['kind']), text(row['text'])]
      }),
  ]
}

const offers = (rows: RowSet): string[][] => [
  [
    'Company',
    'Title',
    'Amount',
    'Currency',
    'Period',
    'Received',
    'Answer by',
    'Years',
    'Walk away',
    'Notes',
  ],
  ...live(rows, 'offers')
    .sort(byCreation)
    .map((row) => {
      const { company, title } = jobOf(rows, row['applicationId'])
      return [
        company,
        title,
        money(row['amountMinor']),
        text(row['currency']),
        text(row['period']),
        text(row['receivedOn']),
        text(row['respondBy']),
        text(row['years']),
        money(row['walkAwayMinor']),
        text(row['notes']),
      ]
    }),
]

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
const terms = (value: unknown): string =>
  Array.isArray(value) ? value.filter((term) => typeof term === 'string').join('; ') : ''

const roles = (rows: RowSet): string[][] => [
  [
    'Title',
    'Summary',
    'Salary low',
    'Salary high',
    'Currency',
    'Period',
    'Must-have',
    'Strong',
    'Avoid',
    'Added',
  ],
  ...live(rows, 'roles')
    .sort(byCreation)
    .map((row) => {
      const profile = row['profile']
      const salary = part(profile, 'salary')
      const keywords = part(profile, 'keywords')
      return [
        text(row['title']),
        text(part(profile, 'summary')),
        text(part(salary, 'low')),
        text(part(salary, 'high')),
        text(part(salary, 'currency')),
        text(part(salary, 'period')),
        terms(part(keywords, 'mustHave')),
        terms(part(keywords, 'strong')),
        terms(part(keywords, 'avoid')),
        instant(row['createdAt']),
      ]
    }),
]

const resumes = (rows: RowSet): string[][] => [
  ['Name', 'Made from', 'Company', 'Title', 'Status', 'Sent', 'Added', 'Last changed'],
  ...live(rows, 'resumes')
    .sort(byCreation)
    .map((row) => {
      const { company, title } = jobOf(rows, row['applicationId'])
      return [
        text(row['name']),
        text(rows.resumes.get(text(row['parentId']))?.['name']),
        company,
        title,
        text(row['status']),
        instant(row['sentAt']),
        instant(row['createdAt']),
        instant(row['updatedAt']),
      ]
    }),
]

const makers = { applications, activities, offers, roles, resumes } satisfies Record<
  CsvTableName,
  (rows: RowSet) => string[][]
>

/** A table of the person's data as cells, header first, without what lies in the trash. */
export const csvRows = (table: CsvTableName, rows: RowSet): string[][] => makers[table](rows)
