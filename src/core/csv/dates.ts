export type DateOrder = 'dayFirst' | 'monthFirst'

const months = [
  'jan|january|januar|janner',
  'feb|february|februar',
  'mar|march|marz|maerz|mrz',
  'apr|april',
  'may|mai',
  'jun|june|juni',
  'jul|july|juli',
  'aug|august',
  'sep|sept|september',
  'oct|october|okt|oktober',
  'nov|november',
  'dec|december|dez|dezember',
].map((names) => new Set(names.split('|')))

const monthOf = (word: string): number =>
  months.findIndex((names) =>
    names.has(
      word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .replace('.', ''),
    ),
  ) + 1

const two = (value: number) => String(value).padStart(2, '0')

function dateOf(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year
  const date = new Date(Date.UTC(full, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && full >= 1970 && full <= 2200 ? `${full}-${two(month)}-${two(day)}` : null
}

const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:[ ,T].*)?$/

/** Days since the last of 1899, as a spreadsheet counts. */
const firstSerial = 25_569
const lastSerial = 73_050

/** A day as tables write it, as YYYY-MM-DD; null for what is none. `order` decides only where both are possible. */
export function readDate(text: string, order: DateOrder): string | null {
  const clean = text.trim()
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(clean)
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const plain = slashed.exec(clean)
  if (plain !== null) {
    const [first, second, year] = [Number(plain[1]), Number(plain[2]), Number(plain[3])]
    const isDayFirst = clean.includes('.') || first > 12 || (second <= 12 && order === 'dayFirst')
    return isDayFirst ? dateOf(year, second, first) : dateOf(year, first, second)
  }
  const worded = clean.replace(/^(?:\p{L}+,?\s+)(?=\d)/u, (start) => (monthOf(start.trim()) > 0 ? start : ''))
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]+(\p{L}+)\.?,?[ -]+(\d{4}|\d{2})\b/u.exec(worded)
  if (dayFirst !== null) {
    const month = monthOf(dayFirst[2] ?? '')
    return month === 0 ? null : dateOf(Number(dayFirst[3]), month, Number(dayFirst[1]))
  }
  const monthFirst = /^(?:\p{L}+,\s*)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/u.exec(clean)
  if (monthFirst !== null) {
    const month = monthOf(monthFirst[1] ?? '')
    return month === 0 ? null : dateOf(Number(monthFirst[3]), month, Number(monthFirst[2]))
  }
  if (/^\d{5}(?:\.\d+)?$/.test(clean)) {
    const serial = Math.floor(Number(clean))
    if (serial < firstSerial || serial > lastSerial) return null
    return new Date((serial - firstSerial) * 86_400_000).toISOString().slice(0, 10)
  }
  return null
}

/** Which way round the days of a table stand; null where nothing in it tells. */
export function dateOrderOf(texts: readonly string[]): DateOrder | null {
  let dayFirst = 0
  let monthFirst = 0
  for (const text of texts) {
    const found = slashed.exec(text.trim())
    if (found === null || text.includes('.')) continue
    if (Number(found[1]) > 12) dayFirst += 1
    else if (Number(found[2]) > 12) monthFirst += 1
  }
  if (dayFirst === monthFirst) return null
  return dayFirst > monthFirst ? 'dayFirst' : 'monthFirst'
}

/** An instant as our own export writes it, or a day as midnight UTC; null for what is neither. */
export function readInstant(text: string, order: DateOrder): number | null {
  const clean = text.trim()
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(clean)) {
    const value = Date.parse(clean)
    return Number.isNaN(value) ? null : value
  }
  const day = readDate(clean, order)
  return day === null ? null : Date.parse(`${day}T00:00:00Z`)
}
