import { describe, expect, test } from 'vitest'
import { salaryInText } from '../../../src/core/posting/salaryText'

const flat = (text: string, place?: string) => {
  const found = salaryInText(text, place ?? null)
  return found === null ? null : [found.min, found.max, found.currency, found.period]
}

describe('pay in a text', () => {
  test.each([
    ['$120K–$140K a year', [120_000, 140_000, 'USD', 'YEAR']],
    ['€85.000 - €100.000', [85_000, 100_000, 'EUR', 'YEAR']],
    ['£45k', [45_000, 45_000, 'GBP', 'YEAR']],
    ['38–42 USD/hr', [38, 42, 'USD', 'HOUR']],
    ['8-12 Lacs', [800_000, 1_200_000, 'INR', 'YEAR']],
    ['₹ 8,00,000 - 12,00,000 P.A.', [800_000, 1_200_000, 'INR', 'YEAR']],
    ['Salary: up to $130,000 per year', [null, 130_000, 'USD', 'YEAR']],
    ['From $90K a year', [90_000, null, 'USD', 'YEAR']],
    ['$90,000+', [90_000, null, 'USD', 'YEAR']],
    ['Salary: 45,000 - 55,000', [45_000, 55_000, null, 'YEAR']],
    [
      'The base salary range is $150,000 to $185,000 plus bonus and equity.',
      [150_000, 185_000, 'USD', 'YEAR'],
    ],
    ['Pay\n$50/hr - $60/hr', [50, 60, 'USD', 'HOUR']],
    ['Pay: $25.50 an hour', [25.5, 25.5, 'USD', 'HOUR']],
    ['Gehalt: 65.000 € - 75.000 € brutto/Jahr', [65_000, 75_000, 'EUR', 'YEAR']],
    ['Salaire : 45 000 € à 55 000 € par an', [45_000, 55_000, 'EUR', 'YEAR']],
    ["CHF 110'000 – 130'000", [110_000, 130_000, 'CHF', 'YEAR']],
    ['$95,000 CAD', [95_000, 95_000, 'CAD', 'YEAR']],
    ['R$ 8.000 por mês', [8000, 8000, 'BRL', 'MONTH']],
    ['R450 000 per annum', [450_000, 450_000, 'ZAR', 'YEAR']],
    ['£400 - £450 per day', [400, 450, 'GBP', 'DAY']],
    ['$1,250 weekly', [1250, 1250, 'USD', 'WEEK']],
    ['Hourly rate: $38 - $44', [38, 44, 'USD', 'HOUR']],
    ['12 000 - 16 000 zł brutto', [12_000, 16_000, 'PLN', null]],
    ['¥6,000,000 - ¥8,000,000', [6_000_000, 8_000_000, 'JPY', 'YEAR']],
    ['Sign-on bonus: $10,000. Pay: $42.00 - $55.00 per hour', [42, 55, 'USD', 'HOUR']],
    ['$90-110k', [90_000, 110_000, 'USD', 'YEAR']],
  ])('%s', (text, expected) => {
    expect(flat(text)).toEqual(expected)
  })

  test.each([
    'Competitive salary',
    'We raised $40M in Series B and offer a $5,000 signing bonus. 401(k) match up to $3,000.',
    '$2,000 annual learning stipend',
    'We manage $2B in assets',
    'You will lead a $3,000,000 budget',
    '2020-2024 with 5-7 years of experience',
    '$0 - $0',
    'Call 555 123 4567',
  ])('is not found in: %s', (text) => {
    expect(flat(text)).toBeNull()
  })

  test('whose dollar it is follows the place', () => {
    expect(flat('$95,000 - $115,000 a year', 'Toronto, ON')?.[2]).toBe('CAD')
    expect(flat('$95,000 - $115,000 a year', 'Sydney, Australia')?.[2]).toBe('AUD')
    expect(flat('$95,000 - $115,000 a year', 'Austin, TX')?.[2]).toBe('USD')
    expect(flat('US$95,000 a year', 'Toronto, ON')?.[2]).toBe('USD')
  })
})
