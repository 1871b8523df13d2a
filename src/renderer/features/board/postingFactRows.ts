import type { PostingFacts } from '../../../core/check/postingFacts'
import type {
  DegreeLevel,
  Demand,
  LanguageLevel,
  SeniorityLevel,
  Workplace,
} from '../../../core/posting/facts/model'
import type { employmentTypes } from '../../../core/posting/model'

/** One thing an advert says, and the sentence that says it, where one does. */
export interface FactValue {
  text: string
  /** “preferred” where it is only wished for. */
  note: string | null
  said: string | null
}

export interface FactRow {
  label: string
  values: FactValue[]
}

const levels: Record<SeniorityLevel, string> = {
  intern: 'Internship or training',
  entry: 'Entry level',
  mid: 'Mid level',
  senior: 'Senior',
  lead: 'Lead',
  director: 'Director or head of',
  executive: 'Executive',
}
const degrees: Record<DegreeLevel, string> = {
  school: 'School leaving certificate',
  vocational: 'Vocational training',
  associate: 'Associate degree',
  bachelor: 'Bachelor’s degree',
  master: 'Master’s degree',
  doctorate: 'Doctorate',
}
const employments: Record<(typeof employmentTypes)[number], string> = {
  FULL_TIME: 'Full-time',
  PART_TIME: 'Part-time',
  CONTRACTOR: 'Contract',
  TEMPORARY: 'Temporary',
  INTERN: 'Internship',
  VOLUNTEER: 'Volunteer',
  PER_DIEM: 'Per diem',
  OTHER: 'Other',
}
const places: Record<Workplace, string> = { remote: 'Remote', hybrid: 'Hybrid', onsite: 'On site' }
const spoken: Partial<Record<LanguageLevel, string>> = { business: 'business fluent' }

const wished = (demand: Demand): string | null => (demand === 'preferred' ? 'preferred' : null)
const value = (text: string, said: string | null, note: string | null = null): FactValue => ({
  text,
  note,
  said,
})

function years({ years: asked }: PostingFacts): FactValue[] {
  if (asked === null) return []
  const { min, max, demand, text } = asked
  const count = max === null ? `${min}+ ${min === 1 ? 'year' : 'years'}` : `${min}–${max} years`
  return [value(count, text, wished(demand))]
}

function level({ seniority, years: asked }: PostingFacts): FactValue[] {
  if (seniority === null) return []
  const isGuess = seniority.from === 'years'
  return [
    value(
      levels[seniority.level],
      isGuess ? (asked?.text ?? null) : null,
      isGuess ? 'by the years asked' : null,
    ),
  ]
}

function education({ degrees: asked }: PostingFacts): FactValue[] {
  return asked.slice(0, 3).map((degree) => {
    const fields = degree.fields.length > 0 ? ` in ${degree.fields.slice(0, 3).join(', ')}` : ''
    const note = [wished(degree.demand), degree.orEquivalent ? 'or experience instead' : null].filter(
      (part) => part !== null,
    )
    return value(`${degrees[degree.level]}${fields}`, degree.text, note.length > 0 ? note.join(', ') : null)
  })
}

function terms(facts: PostingFacts, given: (typeof employmentTypes)[number] | null): FactValue[] {
  const types = facts.employment.length > 0 || given === null ? facts.employment : [given]
  const contract = { permanent: 'Permanent', limited: 'Fixed term' }
  return [
    ...types
      .filter((type) => type !== 'TEMPORARY' || facts.contract !== 'limited')
      .map((type) => value(employments[type], null)),
    ...(facts.contract === null ? [] : [value(contract[facts.contract], null)]),
    ...(facts.hoursPerWeek === null ? [] : [value(`${facts.hoursPerWeek} hours a week`, null)]),
    ...facts.shifts.map((shift) => value(shift.value, shift.text)),
  ]
}

function permission(facts: PostingFacts): FactValue[] {
  const { authorisation, sponsorship, clearance, checks } = facts
  return [
    ...(authorisation === null ? [] : [value(authorisation.value, authorisation.text)]),
    ...(sponsorship === null
      ? []
      : [
          value(
            sponsorship.value === 'none' ? 'No visa sponsorship' : 'Visa sponsorship possible',
            sponsorship.text,
          ),
        ]),
    ...(clearance === null
      ? []
      : [
          value(
            /clearance|überprüfung/i.test(clearance.value) ? clearance.value : `${clearance.value} clearance`,
            clearance.text,
          ),
        ]),
    ...checks.map((check) => value(check.value, check.text)),
  ]
}

function place(
  { workplace, travel }: PostingFacts,
  location: string | null,
  remote: boolean | null,
): FactValue[] {
  const work =
    workplace === null
      ? remote === true
        ? [value('Remote', null)]
        : []
      : [value(places[workplace.value], workplace.text)]
  const trips =
    travel === null ? [] : [value(travel.value === null ? 'Travel' : `Travel ${travel.value} %`, travel.text)]
  const where = location === null || /^remote$/i.test(location) ? [] : [value(location, null)]
  return [...where, ...work, ...trips]
}

export interface PostingFrame {
  location: string | null
  remote: boolean | null
  employmentType: (typeof employmentTypes)[number] | null
}

/** What an advert says of the job, as labelled rows; what it does not say has no row. */
export function factRows(facts: PostingFacts, { location, remote, employmentType }: PostingFrame): FactRow[] {
  const rows: FactRow[] = [
    { label: 'Level', values: level(facts) },
    { label: 'Experience', values: years(facts) },
    { label: 'Education', values: education(facts) },
    {
      label: 'Credentials',
      values: facts.credentials.map(({ name, demand, text }) => value(name, text, wished(demand))),
    },
    {
      label: 'Languages',
      values: facts.languages.map(({ language, level: how, demand, text }) =>
        value(how === null ? language : `${language} ${spoken[how] ?? how}`, text, wished(demand)),
      ),
    },
    { label: 'Place', values: place(facts, location, remote) },
    { label: 'Terms', values: terms(facts, employmentType) },
    { label: 'Permission', values: permission(facts) },
  ]
  return rows.filter(({ values }) => values.length > 0)
}
