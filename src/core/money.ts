const formats = new Map<string, Intl.NumberFormat>()

function build(currency: string | null, compact: boolean, fraction: number): Intl.NumberFormat {
  const shape: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', maximumFractionDigits: 1 }
    : { minimumFractionDigits: fraction, maximumFractionDigits: fraction }
  if (currency === null) return new Intl.NumberFormat('en-US', shape)
  const digits = { minimumFractionDigits: compact ? 0 : fraction }
  return new Intl.NumberFormat('en-US', { ...shape, ...digits, style: 'currency', currency })
}

function format(currency: string | null, compact: boolean, fraction: number): Intl.NumberFormat {
  const key = `${currency ?? ''}|${compact}|${fraction}`
  const known = formats.get(key)
  if (known) return known
  const made = build(currency, compact, fraction)
  formats.set(key, made)
  return made
}

/** Whether the text is a currency code that can be shown as such (three letters, ISO 4217 shape). */
function isCurrencyCode(text: string): boolean {
  return /^[A-Za-z]{3}$/.test(text)
}

/**
 * An amount of money as people read it: `$113,000`, compact `$113K`, `$38.50` where cents matter.
 * Takes whole currency units; a currency that is not a code is written behind the number.
 */
export function formatMoney(
  amount: number,
  currency: string | null,
  options: { compact?: boolean } = {},
): string {
  const compact = options.compact === true && Math.abs(amount) >= 1000
  const fraction = Number.isInteger(amount) || Math.abs(amount) >= 1000 ? 0 : 2
  const code = currency ?? ''
  if (isCurrencyCode(code)) return format(code.toUpperCase(), compact, fraction).format(amount)
  const plain = format(null, compact, fraction).format(amount)
  return code === '' ? plain : `${plain} ${code}`
}

/** A range as people read it, the two ends joined by a dash; one amount when they are equal. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string | null,
  options: { compact?: boolean } = {},
): string {
  const first = formatMoney(low, currency, options)
  return low === high ? first : `${first}–${formatMoney(high, currency, options)}`
}
