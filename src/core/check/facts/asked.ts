import type { PostingFacts } from '../postingFacts'
import { lookUpTerm, termKey, type Vocabulary } from '../vocabulary'
import { durationText } from './dates'
import type { ResumeFacts } from './model'

/** Years that an advert asks beside those that dated entries show. */
export interface AskedYears {
  /** The term, or null for experience overall. */
  term: string | null
  asked: number
  months: number
  isEnough: boolean
  sentence: string
}

function sentence(term: string | null, asked: number, months: number): string {
  const years = `${asked}+ ${asked === 1 ? 'year' : 'years'}`
  const what = term === null ? `${years} of experience` : `${years} of ${term}`
  const shown =
    months === 0 ? 'no dated entry of yours shows it' : `your dated entries show ${durationText(months)}`
  return `Asks ${what}; ${shown}.`
}

type Counted = PostingFacts['terms'][number]

/** "5+ years of Java or Kotlin": terms of one clause with nothing but "or" between them ask for one of them. */
function alternatives(terms: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = []
  const byClause = new Map<string, Counted[]>()
  for (const term of terms)
    if (term.counted !== null)
      byClause.set(term.counted.text, [...(byClause.get(term.counted.text) ?? []), term])
  const start = ({ counted }: Counted) => counted?.start ?? 0
  const ordered = [...byClause.values()].flatMap((list) =>
    list.toSorted((one, other) => start(one) - start(other)),
  )
  for (const term of ordered) {
    const group = groups.find((known) => {
      const last = known.at(-1)
      if (last?.counted == null || term.counted === null || last.years !== term.years) return false
      if (last.counted.text !== term.counted.text) return false
      const between = term.counted.text.slice(last.counted.end, term.counted.start)
      return (
        /^\s*(?:\/|,?\s?(?:or|oder)\s|,)\s*$/i.test(between) && isChoice(term.counted.text, last.counted.end)
      )
    })
    if (group) group.push(term)
    else groups.push([term])
  }
  return groups
}

/** A comma list is a choice where an "or" closes it before an "and" does. */
function isChoice(text: string, from: number): boolean {
  const joint = /\/|\b(?:or|oder|and|und)\b/i.exec(text.slice(from, from + 120))?.[0]
  return joint !== undefined && /^(?:\/|or|oder)$/i.test(joint)
}

/** Years asked against years shown, for each term that the advert counts years of, and overall. */
export function compareYears(
  posting: Pick<PostingFacts, 'terms' | 'years'>,
  resume: Pick<ResumeFacts, 'terms' | 'months'>,
  vocabulary: Vocabulary,
): AskedYears[] {
  const byName = new Map(resume.terms.map(({ term, months }) => [termKey(term), months]))
  const monthsOf = (term: string) => byName.get(termKey(lookUpTerm(vocabulary, term)?.name ?? term)) ?? 0
  const row = (term: string | null, asked: number, months: number): AskedYears => ({
    term,
    asked,
    months,
    isEnough: months >= asked * 12,
    sentence: sentence(term, asked, months),
  })
  const rows = alternatives(posting.terms).map((group) => {
    const names = group.map(({ term }) => term)
    const name =
      names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
    return row(name, group[0]?.years ?? 0, Math.max(...names.map(monthsOf)))
  })
  const overall = posting.years
  if (overall !== null && !rows.some(({ asked }) => asked === overall.min))
    rows.unshift(row(null, overall.min, resume.months))
  return rows
}
