import { readNumber } from '../posting/amounts'
import { salaryInText } from '../posting/salaryText'
import { type PayPeriod, payPeriods } from '../role/model'
import { fold, type CsvField } from './fields'

interface PayCells {
  salary: string
  min: string
  max: string
  currency: string
  period: string
}
export interface CsvPay {
  min: number | null
  max: number | null
  currency: string | null
  period: PayPeriod | null
}

const most = 1e12

const periods: Record<string, PayPeriod> = {
  year: 'YEAR',
  yearly: 'YEAR',
  annual: 'YEAR',
  annually: 'YEAR',
  jahr: 'YEAR',
  month: 'MONTH',
  monthly: 'MONTH',
  monat: 'MONTH',
  week: 'WEEK',
  weekly: 'WEEK',
  woche: 'WEEK',
  day: 'DAY',
  daily: 'DAY',
  tag: 'DAY',
  hour: 'HOUR',
  hourly: 'HOUR',
  stunde: 'HOUR',
}

function amountOf(text: string): number | null {
  const clean = text.trim()
  const value = /^\d+(?:\.\d{1,2})?$/.test(clean)
    ? Number(clean)
    : readNumber(clean.replace(/[^\d.,'\s]/g, '').trim())
  return value === null || value < 0 || value > most ? null : value
}

const currencyOf = (text: string): string | null => {
  const code = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? code : null
}

const periodOf = (text: string): PayPeriod | null =>
  payPeriods.find((period) => period === text.trim().toUpperCase()) ?? periods[fold(text)] ?? null

/** Pay from whichever columns a table has; `lost` names those that hold what is no pay. */
export function readPay(cells: PayCells): { pay: CsvPay | null; lost: CsvField[] } {
  const lost: CsvField[] = []
  const min = amountOf(cells.min)
  const max = amountOf(cells.max)
  const currency = currencyOf(cells.currency)
  const period = periodOf(cells.period)
  if (cells.min.trim() !== '' && min === null) lost.push('salaryMin')
  if (cells.max.trim() !== '' && max === null) lost.push('salaryMax')
  if (cells.currency.trim() !== '' && currency === null) lost.push('currency')
  if (cells.period.trim() !== '' && period === null) lost.push('period')
  const stated = min !== null || max !== null
  const found = cells.salary.trim() === '' ? null : salaryInText(`Salary: ${cells.salary.trim()}`)
  const bare = found === null ? amountOf(/^[\d.,'\s]+$/.test(cells.salary.trim()) ? cells.salary : '') : null
  if (cells.salary.trim() !== '' && (stated || (found === null && bare === null))) lost.push('salary')
  if (stated) return { pay: { min, max, currency, period }, lost }
  if (found !== null && (found.min !== null || found.max !== null)) {
    const code = currency ?? currencyOf(found.currency ?? '')
    return { pay: { min: found.min, max: found.max, currency: code, period: period ?? found.period }, lost }
  }
  if (bare !== null) return { pay: { min: bare, max: bare, currency, period }, lost }
  // A currency or period without an amount is no pay, but it is not lost either.
  if (currency !== null) lost.push('currency')
  if (period !== null) lost.push('period')
  return { pay: null, lost }
}
