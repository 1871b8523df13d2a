import { DomainError } from '../result'
import type { RoleProfile } from '../role/model'

const postingCues: readonly RegExp[] = [
  /\bwe(?:['’]re| are) (?:looking|searching|seeking|hiring)\b/i,
  /\b(?:about (?:us|the company|the team|our company)|who we are|why join us|join (?:us|our team)|our mission)\b/i,
  /\b(?:what we offer|we offer|our benefits|perks (?:and|&) benefits|benefits package)\b/i,
  /\bequal opportunity employer\b|\ball qualified applicants\b|\breasonable accommodation/i,
  /\b(?:apply now|how to apply|to apply|submit your (?:resume|cv|application)|send (?:us )?your (?:resume|cv))\b/i,
  /\byou(?:['’]ll| will) (?:join|report to|be reporting)\b|\breports? to\b|\breporting to\b/i,
  /\b(?:full[- ]time|part[- ]time|contract|permanent)\b.*\b(?:remote|hybrid|on[- ]?site|position)\b|\bemployment type\b|\bjob type\b|\bdate posted\b|\bposted \d+ days? ago\b/i,
  /\b(?:nice to have|preferred qualifications|minimum qualifications|required qualifications|what you bring|what you['’]ll bring|ideal candidate|the successful candidate)\b/i,
  /\b\d{1,2}k?\+? days? (?:of )?(?:pto|paid time off|vacation)\b|\b401\(k\)|\bhealth insurance\b|\bdental\b/i,
]

const some = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== null)

/** Names of the fields in which a profile holds something. */
function filled(profile: RoleProfile): string[] {
  const own = Object.entries(profile)
    .filter(
      ([name, value]) =>
        !['title', 'summary', 'unplaced', 'keywords', 'resources', 'description'].includes(name) &&
        some(value),
    )
    .map(([name]) => name)
  for (const [name, value] of Object.entries(profile.keywords)) if (some(value)) own.push(name)
  for (const [name, value] of Object.entries(profile.resources)) if (some(value)) own.push(name)
  return own
}

const guideOnly = new Set(
  (
    'growth outlook dayInTheLife mustHave strong avoid tips roadmap careerPath mistakes alternatives free paid communities jobPlatforms strategy traits values ' +
    'workStyle relatedCareers'
  ).split(' '),
)

/** Throws DomainError `validation` when what was read shows that the text is no career guide. */
export function mustBeGuide(profile: RoleProfile, text: string, headings: number): void {
  const fields = filled(profile)
  const typical =
    fields.filter((field) => guideOnly.has(field)).length + ((profile.salary?.levels.length ?? 0) > 1 ? 1 : 0)
  const cues = postingCues.filter((cue) => cue.test(text.slice(0, 200_000))).length
  if (cues >= 2 && typical <= 1 && typical < cues - 1) {
    throw new DomainError(
      'validation',
      'This looks like a job posting, not a career guide. Add it as a posting instead, or paste a guide that describes the role.',
    )
  }
  const titled = profile.title !== '' && (profile.salary !== null || profile.keywords.mustHave.length > 0)
  const long = text.length > 40_000
  const enough = fields.length >= 2 || (titled && headings >= 1)
  if (!enough || headings === 0 || (long && (fields.length < 4 || headings < 4))) {
    throw new DomainError(
      'validation',
      'This does not look like a career guide: no sections such as salary, skills or keywords were found in it. Paste the whole page of a guide.',
    )
  }
}
