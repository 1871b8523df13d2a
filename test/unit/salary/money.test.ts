import { expect, test } from 'vitest'
import { formatMoney, formatMoneyRange } from '../../../src/core/money'

test('money is written as people read it', () => {
  expect(formatMoney(113_000, 'USD')).toBe('$113,000')
  expect(formatMoney(113_000, 'USD', { compact: true })).toBe('$113K')
  expect(formatMoney(87_500, 'USD', { compact: true })).toBe('$87.5K')
  expect(formatMoney(38.5, 'USD')).toBe('$38.50')
  expect(formatMoney(1_200_000, 'EUR', { compact: true })).toBe('€1.2M')
  expect(formatMoney(50_000, 'usd')).toBe('$50,000')
  expect(formatMoney(50_000, null)).toBe('50,000')
  expect(formatMoney(50_000, 'points')).toBe('50,000 points')
  expect(formatMoneyRange(85_000, 140_000, 'USD', { compact: true })).toBe('$85K–$140K')
  expect(formatMoneyRange(85_000, 85_000, 'USD')).toBe('$85,000')
})
