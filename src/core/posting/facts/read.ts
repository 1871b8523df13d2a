import { readCredentials } from './credentials'
import { readDegrees } from './degree'
import { readContract, readEmployment, readHours, readShifts } from './employment'
import { readLanguages } from './languages'
import type { JobFacts, Statement, YearsAsked } from './model'
import { readAuthorisation, readChecks, readClearance, readSponsorship } from './permission'
import { readSeniority } from './seniority'
import { readTravel, readWorkplace } from './workplace'
import { findYears } from './years'

/** The years asked overall: the greatest number that is required, else the greatest that is preferred. */
function readYears(statements: readonly Statement[]): YearsAsked | null {
  let best: YearsAsked | null = null
  for (const { text, demand, isIgnored } of statements) {
    if (isIgnored) continue
    const asked = demand === 'preferred' ? 'preferred' : 'required'
    const [first] = findYears(text).toSorted((one, other) => other.min - one.min)
    if (first === undefined) continue
    const isBetter =
      best === null ||
      (best.demand === 'preferred' && asked === 'required') ||
      (best.demand === asked && first.min > best.min)
    if (isBetter) best = { min: first.min, max: first.max, demand: asked, text: text.trim() }
  }
  return best
}

/**
 * What an advert says of the job besides its terms, each with the sentence it stands in.
 * Takes its title, its statements with their demand, and what names the certifications of a text.
 */
export function readJobFacts(
  title: string,
  statements: readonly Statement[],
  certified: (text: string) => string[],
): JobFacts {
  const years = readYears(statements)
  const all = [{ text: title, demand: 'mentioned' as const, isIgnored: false }, ...statements]
  return {
    seniority: readSeniority(title, statements.map(({ text }) => text).join('\n'), years),
    years,
    degrees: readDegrees(statements),
    credentials: readCredentials(statements, certified),
    languages: readLanguages(all),
    workplace: readWorkplace(all),
    travel: readTravel(statements),
    sponsorship: readSponsorship(statements),
    authorisation: readAuthorisation(statements),
    clearance: readClearance(all),
    checks: readChecks(statements),
    employment: readEmployment(title, statements),
    contract: readContract(all),
    hoursPerWeek: readHours(statements),
    shifts: readShifts(all),
  }
}
