import type { ListName } from '../../../core/resume/lists'

export interface FieldSpec {
  /** The field's name in JSON Resume. */
  name: string
  label: string
  /** `values` is a list written on one line; `lines` are bullets of their own. */
  kind: 'line' | 'text' | 'date' | 'plain' | 'values' | 'lines'
  size?: 'wide' | 'half' | 'small'
  strong?: boolean
  /** Only there when it holds something or was asked for. */
  rare?: boolean
  hint?: string
}

export interface ListForm {
  /** What one entry is called: “Add a job”. */
  entry: string
  fields: readonly FieldSpec[]
}

const line = (name: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  label,
  kind: 'line',
  size: 'half',
  ...more,
})
const start: FieldSpec = {
  name: 'startDate',
  label: 'Start',
  kind: 'date',
  size: 'small',
  hint: 'Start, 2021-03',
}
const end: FieldSpec = { name: 'endDate', label: 'End', kind: 'date', size: 'small', hint: 'Present' }
const date = (name: string): FieldSpec => ({
  name,
  label: 'Date',
  kind: 'date',
  size: 'small',
  hint: 'Date, 2021-03',
})
const url: FieldSpec = { name: 'url', label: 'Web address', kind: 'plain', size: 'wide', rare: true }
const summary = (label = 'Summary', rare = true): FieldSpec => ({
  name: 'summary',
  label,
  kind: 'text',
  size: 'wide',
  rare,
})
const bullets: FieldSpec = { name: 'highlights', label: 'Bullet', kind: 'lines', size: 'wide' }
const keywords = (label: string): FieldSpec => ({
  name: 'keywords',
  label,
  kind: 'values',
  size: 'wide',
  hint: `${label}, parted by commas`,
})

export const listForms: Readonly<Record<ListName, ListForm>> = {
  work: {
    entry: 'job',
    fields: [
      line('position', 'Job title', { strong: true }),
      line('name', 'Employer'),
      start,
      end,
      { name: 'location', label: 'Place', kind: 'plain', size: 'half' },
      url,
      { name: 'description', label: 'What the employer does', kind: 'line', size: 'wide', rare: true },
      summary(),
      bullets,
    ],
  },
  projects: {
    entry: 'project',
    fields: [
      line('name', 'Project', { strong: true }),
      line('entity', 'For whom', { rare: true }),
      start,
      end,
      url,
      line('type', 'Kind of project', { rare: true }),
      { name: 'roles', label: 'Your roles', kind: 'values', size: 'wide', rare: true, hint: 'Your roles' },
      { name: 'description', label: 'Description', kind: 'text', size: 'wide', rare: true },
      bullets,
      { ...keywords('Technologies'), rare: true },
    ],
  },
  education: {
    entry: 'school',
    fields: [
      line('studyType', 'Degree', { strong: true }),
      line('area', 'Subject'),
      line('institution', 'School'),
      start,
      { ...end, hint: 'End' },
      line('score', 'Grade', { rare: true, kind: 'plain' }),
      url,
      { name: 'courses', label: 'Courses', kind: 'values', size: 'wide', rare: true, hint: 'Courses' },
    ],
  },
  skills: {
    entry: 'skill group',
    fields: [
      line('name', 'Group or skill', { strong: true }),
      line('level', 'Level', { rare: true }),
      keywords('Skills'),
    ],
  },
  certificates: {
    entry: 'certificate',
    fields: [line('name', 'Certificate', { strong: true }), line('issuer', 'Issuer'), date('date'), url],
  },
  volunteer: {
    entry: 'volunteer role',
    fields: [
      line('position', 'Role', { strong: true }),
      line('organization', 'Organisation'),
      start,
      end,
      url,
      summary(),
      bullets,
    ],
  },
  awards: {
    entry: 'award',
    fields: [
      line('title', 'Award', { strong: true }),
      line('awarder', 'Given by'),
      date('date'),
      summary('What for', false),
    ],
  },
  publications: {
    entry: 'publication',
    fields: [
      line('name', 'Title', { strong: true, size: 'wide' }),
      line('publisher', 'Publisher'),
      date('releaseDate'),
      url,
      summary(),
    ],
  },
  languages: {
    entry: 'language',
    fields: [line('language', 'Language', { strong: true }), line('fluency', 'Fluency')],
  },
  interests: { entry: 'interest', fields: [line('name', 'Interest', { strong: true }), keywords('Details')] },
  references: {
    entry: 'reference',
    fields: [
      line('name', 'Name', { strong: true, kind: 'plain' }),
      { name: 'reference', label: 'What they say', kind: 'text', size: 'wide' },
    ],
  },
  profiles: {
    entry: 'profile',
    fields: [
      line('network', 'Network', { kind: 'plain', size: 'small', hint: 'LinkedIn' }),
      line('username', 'User name', { kind: 'plain', size: 'small' }),
      { name: 'url', label: 'Web address', kind: 'plain', size: 'half' },
    ],
  },
}

/** Whether a date is written so that every format can show it. */
export const isDate = (text: string): boolean =>
  /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)
