export interface Growth {
  percent: number | null
  years: number | null
}

const words =
  /\b(?:grow|growth|grew|increase|rise|expand|gain|decline|decrease|shrink|fall|drop|project|outlook|employment|jobs?|demand|faster|slower|average)\w*/i

function yearsOf(text: string): number | null {
  const span = /\b((?:19|20)\d\d)\s*(?:-|–|—|to|through|and|until)\s*((?:19|20)?\d\d)\b/i.exec(text)
  if (span?.[1] !== undefined && span[2] !== undefined) {
    const from = Number(span[1])
    const to = span[2].length === 2 ? Math.floor(from / 100) * 100 + Number(span[2]) : Number(span[2])
    if (to > from && to - from <= 50) return to - from
  }
  const next = /\b(\d{1,2})\s*-?\s*(?:years?|yrs?)\b/i.exec(text)
  if (next?.[1] !== undefined) return Number(next[1])
  if (/\b(?:next|coming|the) (?:ten years|decade)\b|\bdecade\b/i.test(text)) return 10
  if (/\bnext five years\b/i.test(text)) return 5
  if (/\b(?:per year|a year|annually|annual|yearly|year over year|p\.?a\.?)\b/i.test(text)) return 1
  return null
}

/**
 * Job growth in a text: "+11%", "-3 %", "grow 28 percent from 2022 to 2032", "decline 4%", "(2023–2033)". Percent over
 * the whole horizon, horizon in years. With `needsWord`, a bare percentage without a word of growth does not count.
 */
export function readGrowth(text: string, needsWord = false): Growth | null {
  if (text.length > 10_000 || (needsWord && !words.test(text))) return null
  const years = yearsOf(text)
  for (const match of text.matchAll(
    /([+\-−–]?)\s?(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:%|percent\b|per cent\b|pct\b)/gi,
  )) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (
      /\baverage(?: \w+){0,3} (?:of|is|at) ?$/i.test(before) ||
      /\b(?:than|versus|vs\.?) (?:the )?(?:\w+ ){0,4}$/i.test(before)
    )
      continue
    const clause = /[^.;]*$/.exec(before)?.[0] ?? ''
    if (needsWord && !words.test(clause) && !words.test(text.slice(match.index, match.index + 60))) continue
    const value = Number((match[2] ?? '').replace(',', '.'))
    const after = /^[^.;]{0,30}/.exec(text.slice(match.index + match[0].length))?.[0] ?? ''
    const minus = match[1] === '-' || match[1] === '−' || (match[1] === '–' && !/\d\s*$/.test(before))
    const falls =
      /\b(?:declin|decreas|shrink|fall|drop|contract|los[es])\w*\b/i.test(`${clause} | ${after}`) &&
      !/\b(?:grow|increas|rise)/i.test(clause)
    return { percent: minus || falls ? -value : value, years }
  }
  return years === null || needsWord ? null : { percent: null, years }
}

const filler = new Set(
  (
    'growth rate projected expected job jobs over the next years year yr yrs in to from by through of and for is are a an per decade ten ' +
    'employment outlook percent grow annually annual between until coming period projection projections'
  ).split(' '),
)

/** Whether a growth text says more than its figures. */
export function saysMoreThanGrowth(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !filler.has(word))
}
