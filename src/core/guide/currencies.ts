const codes =
  'USD EUR GBP CAD AUD NZD CHF SEK NOK DKK PLN INR JPY CNY SGD HKD ZAR BRL MXN AED SAR ILS TRY CZK HUF KRW PHP THB MYR IDR VND NGN KES EGP PKR BDT RON QAR KWD UAH'

const known = new Set(codes.split(' '))

/** Longest first: "US$" must be tried before "$". */
export const currencySigns: readonly (readonly [sign: string, code: string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['CAD$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['SG$', 'SGD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₺', 'TRY'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₦', 'NGN'],
  ['₴', 'UAH'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['RMB', 'CNY'],
  ['Fr.', 'CHF'],
  ['SFr.', 'CHF'],
  ['RM', 'MYR'],
]

const nouns: Record<string, string> = {
  dollars: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  pounds: 'GBP',
  rupees: 'INR',
  francs: 'CHF',
  yen: 'JPY',
}

/** ISO code of a code, sign or plural noun as written beside an amount, or null. */
export function currencyOf(word: string): string | null {
  const trimmed = word.trim()
  const upper = trimmed.toUpperCase()
  if (known.has(upper)) return upper
  for (const [sign, code] of currencySigns) if (sign === trimmed) return code
  return nouns[trimmed.toLowerCase()] ?? null
}

const escape = (text: string) => text.replace(/[$.]/g, String.raw`\$&`)

const signPattern = currencySigns
  .map(([sign]) => sign)
  .toSorted((a, b) => b.length - a.length)
  .map(escape)
  .join('|')

/** Source of a pattern for any sign, code or noun; no capturing groups. */
export const currencyPattern = `(?:${signPattern}|\\b(?:${codes.replaceAll(' ', '|')})\\b|\\b(?:${Object.keys(nouns).join('|')})\\b)`
