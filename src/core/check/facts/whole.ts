import type { ResumeDocument } from '../../resume/model'
import { durationText, mergeSpans, monthText, spanOf, type Span } from './dates'
import type { WritingFinding } from './model'

const shortestGap = 4
const shortestYearGap = 18

function finding(kind: WritingFinding['kind'], field: string, words: string, advice: string): WritingFinding {
  return { kind, field, start: 0, end: 0, words, advice, swap: null, also: [] }
}

/**
 * Times between the first and the last dated entry that no job, study, project or volunteering covers: four months and
 * more, or eighteen where only years are given. Told as a fact, for a gap is nobody's business but the person's.
 */
export function gapFindings(resume: ResumeDocument, today: string): WritingFinding[] {
  const spans: Span[] = []
  let isByYear = false
  for (const entry of [...resume.work, ...resume.volunteer, ...resume.education, ...resume.projects]) {
    const span = spanOf(entry.startDate, entry.endDate, today)
    if (span === null) continue
    if (entry.startDate?.length === 4 || entry.endDate?.length === 4) isByYear = true
    spans.push(span)
  }
  const work = resume.work.flatMap((entry) => spanOf(entry.startDate, entry.endDate, today) ?? [])
  const firstJob = Math.min(...work.map((span) => span.from))
  const merged = mergeSpans(spans)
  const gaps: WritingFinding[] = []
  for (const [at, span] of merged.entries()) {
    const next = merged[at + 1]
    if (next === undefined || next.from <= firstJob) continue
    const months = next.from - span.to
    if (months < (isByYear ? shortestYearGap : shortestGap)) continue
    const place = resume.work.findIndex(
      (entry) => spanOf(entry.startDate, entry.endDate, today)?.from === next.from,
    )
    gaps.push(
      finding(
        'gap',
        place < 0 ? 'work' : `work/${place}/startDate`,
        `${monthText(span.to)} to ${monthText(next.from - 1)}`,
        `No entry covers these ${durationText(months)}; a line for them is yours to add or to leave out.`,
      ),
    )
  }
  return gaps
}

/** Ways to reach the person that are missing. */
export function contactFindings({ basics }: ResumeDocument): WritingFinding[] {
  const isEmpty = (text: string | undefined) => text === undefined || text.trim() === ''
  const missing: [boolean, string, string, string][] = [
    [isEmpty(basics.name), 'basics/name', 'Name', 'Your name is missing.'],
    [isEmpty(basics.email), 'basics/email', 'Email', 'Most answers come by email.'],
    [isEmpty(basics.phone), 'basics/phone', 'Phone', 'Some recruiters call first.'],
    [
      [
        basics.location?.city,
        basics.location?.region,
        basics.location?.address,
        basics.location?.countryCode,
      ].every(isEmpty),
      'basics/location/city',
      'Place',
      'A city is enough; filters by place look for it.',
    ],
  ]
  return missing
    .filter(([is]) => is)
    .map(([, field, name, advice]) => finding('contact', field, name, advice))
}
