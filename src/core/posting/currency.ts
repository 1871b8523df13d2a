/** Signs and words for a currency that name exactly one. A plain dollar is read from the place, see `dollarOf`. */
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₽': 'RUB',
  '₺': 'TRY',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '¥': 'JPY',
  '￥': 'JPY',
  円: 'JPY',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  mx$: 'MXN',
  r$: 'BRL',
  nt$: 'TWD',
  rs: 'INR',
  'rs.': 'INR',
  rm: 'MYR',
  rp: 'IDR',
  r: 'ZAR',
  'fr.': 'CHF',
  sfr: 'CHF',
  ksh: 'KES',
  euro: 'EUR',
  euros: 'EUR',
  dollars: 'USD',
  pounds: 'GBP',
  rupees: 'INR',
}

const codes = new Set(
  (
    'USD EUR GBP INR CAD AUD NZD CHF JPY CNY RMB KRW SGD HKD TWD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH ' +
    'ILS AED SAR QAR KWD EGP ZAR NGN KES GHS BRL MXN ARS CLP COP PEN PHP IDR MYR THB VND PKR BDT LKR'
  ).split(' '),
)

/** Currency names and signs, for a pattern that finds amounts before or after them. */
export const currencyPattern = {
  before:
    '(?:US|CA|AU|NZ|HK|SG|MX|NT|[CASR])?\\$|[£€₹₩₪₽₺₫₱₦¥￥]|\\b(?:Rs\\.?|RM|Rp\\.?|KSh|Fr\\.|SFr|R(?=\\s?\\d)|' +
    `${[...codes].join('|')})`,
  after: `(?:${[...codes].join('|')}|euros?|dollars|pounds|rupees|zł|Kč)(?![\\p{L}])|[£€₹₩₪₽₺₫₱¥円]|\\$(?!\\s?\\d)`,
}

/** The currency code that a text names; `$` for a dollar that may be anyone's; null for anything else. */
export function currencyOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const word = text.trim()
  if (word === '$') return '$'
  const upper = word.toUpperCase()
  if (upper === 'RMB') return 'CNY'
  if (codes.has(upper)) return upper
  const sign = signs[word.toLowerCase()]
  if (sign !== undefined) return sign
  return /^[A-Z]{3}$/.test(upper) ? upper : null
}

const dollars: readonly { country: RegExp; region?: RegExp; code: string }[] = [
  { country: /\bcanada\b/i, region: /,\s*(?:ON|BC|QC|AB|MB|SK|NS|NB|NL|PE|YT|NU)\b/, code: 'CAD' },
  { country: /\baustralia\b/i, region: /,?\s(?:NSW|VIC|QLD|TAS|ACT)\b/, code: 'AUD' },
  { country: /\bnew zealand\b|\baotearoa\b/i, code: 'NZD' },
  { country: /\bsingapore\b/i, code: 'SGD' },
  { country: /\bhong kong\b/i, code: 'HKD' },
]

/** Whose dollar a plain `$` is, by the job's place: the US dollar unless the place is in another dollar country. */
export function dollarOf(place: string | null): string {
  const text = place ?? ''
  return dollars.find(({ country, region }) => country.test(text) || region?.test(text))?.code ?? 'USD'
}
