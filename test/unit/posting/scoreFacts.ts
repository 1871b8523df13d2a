import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { readPostingFacts } from '../../../src/core/check/postingFacts'
import type { LabelledAdvert } from './labelledAdverts'
import { isSameTerm } from './scoreTerms'

/** How many plain facts of adverts are read as a reader labelled them, and which are not. */
export function scoreFacts(adverts: readonly LabelledAdvert[]): { share: number; wrong: string[] } {
  let right = 0
  let all = 0
  const wrong: string[] = []
  for (const advert of adverts) {
    const { facts: label, name } = advert
    const facts = readPostingFacts(advert.text, bundledVocabulary(), {
      title: advert.title,
      company: advert.company ?? null,
    })
    const same = (field: string, got: unknown, want: unknown) => {
      all++
      if (JSON.stringify(got) === JSON.stringify(want)) right++
      else wrong.push(`${name}: ${field} is ${JSON.stringify(got)}, not ${JSON.stringify(want)}`)
    }
    const said = facts.seniority?.from === 'years' ? null : (facts.seniority?.level ?? null)
    same('seniority', said, label.seniority)
    same('years', facts.years?.min ?? null, label.years)
    for (const [term, years] of Object.entries(label.termYears)) {
      const asked = facts.terms
        .filter((known) => isSameTerm(known.term, term))
        .map((known) => known.years ?? 0)
      same(`years of ${term}`, Math.max(0, ...asked), years)
    }
    const [degree] = facts.degrees
    same('degree', degree?.level ?? null, label.degree)
    same('demand of the degree', degree?.demand ?? null, label.degreeDemand ?? null)
    same('or equivalent', degree?.orEquivalent ?? false, label.orEquivalent)
    const isNamed = (one: string, other: string) =>
      one.toLowerCase().includes(other.toLowerCase()) || isSameTerm(one, other)
    const names = facts.credentials.map((credential) => credential.name)
    const missing = label.credentials.filter((want) => !names.some((got) => isNamed(got, want)))
    const extra = names.filter((got) => !label.credentials.some((want) => isNamed(got, want)))
    same('missing credentials', missing, [])
    same('extra credentials', extra, [])
    const languages = facts.languages.map(({ language, level }) =>
      level === null ? language : `${language} ${level}`,
    )
    same('languages', languages, label.languages)
    same('workplace', facts.workplace?.value ?? null, label.workplace)
    same('travel', facts.travel !== null, label.travel)
    same('sponsorship', facts.sponsorship?.value ?? null, label.sponsorship)
    same('authorisation', facts.authorisation !== null, label.authorisation)
    same('clearance', facts.clearance !== null, label.clearance)
    same('employment', facts.employment, label.employment)
    same('shifts', facts.shifts.length > 0, label.shifts)
  }
  return { share: right / all, wrong }
}
