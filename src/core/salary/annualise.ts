import type { PayPeriod } from '../role/model'

/** How many of a period make a paid year: 2,080 hours, 260 days, 52 weeks, 12 months. */
export const perYear: Readonly<Record<PayPeriod, number>> = {
  HOUR: 2080,
  DAY: 260,
  WEEK: 52,
  MONTH: 12,
  YEAR: 1,
}

/**
 * How many units of a currency do the work of one dollar, in round powers of ten, so that the thresholds below
 * do not take a monthly wage in yen for a yearly one. Only the size matters; it is never used to convert money.
 */
const unitScale: Readonly<Record<string, number>> = {
  INR: 10,
  PHP: 10,
  THB: 10,
  TWD: 10,
  CZK: 10,
  RUB: 10,
  ZAR: 10,
  MXN: 10,
  UAH: 10,
  EGP: 10,
  TRY: 10,
  JPY: 100,
  HUF: 100,
  PKR: 100,
  LKR: 100,
  BDT: 100,
  KES: 100,
  ISK: 100,
  RSD: 100,
  ARS: 100,
  KRW: 1000,
  CLP: 1000,
  NGN: 1000,
  COP: 1000,
  IDR: 10_000,
  VND: 10_000,
  IRR: 10_000,
}

/** Rounds half up to whole units; the tiny allowance keeps 0.5 from being lost to binary fractions. */
export function roundHalfUp(value: number, unit = 1): number {
  return Math.floor(value / unit + 0.5 + 1e-9) * unit
}

/** F0: pay per year. Takes an amount in currency units and its period. */
export function annualise(amount: number, period: PayPeriod): number {
  return amount * perYear[period]
}

/** The inverse of F0: a yearly amount as pay per period. */
export function perPeriod(yearly: number, period: PayPeriod): number {
  return yearly / perYear[period]
}

function inferOne(amount: number, scale: number): PayPeriod | null {
  if (!(amount > 0)) return null
  if (amount < 400 * scale) return 'HOUR'
  return amount >= 20_000 * scale ? 'YEAR' : null
}

/**
 * F0, where no period is stated: under 400 an hour, from 20,000 a year, anything between is ambiguous and stays null,
 * as does a range whose ends disagree. Amounts in currency units.
 */
export function inferPeriod(
  min: number | null,
  max: number | null,
  currency: string | null = null,
): PayPeriod | null {
  const scale = currency === null ? 1 : (unitScale[currency.toUpperCase()] ?? 1)
  const first = min ?? max
  const last = max ?? min
  if (first === null || last === null) return null
  const low = inferOne(first, scale)
  return low !== null && low === inferOne(last, scale) ? low : null
}
