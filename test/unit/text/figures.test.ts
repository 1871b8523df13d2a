import { describe, expect, it } from 'vitest'
import { hasFigure } from '../../../src/core/text/figures'
import { stemWord } from '../../../src/core/text/stem'

describe('a figure in a bullet', () => {
  it.each([
    'Cut costs by 12%',
    'Saved $1.2M a year',
    'Grew revenue to €3 million',
    'Made builds 3x faster',
    'Served 50+ clients',
    'Led a team of 8',
    'Cared for 6 patients per shift',
    'Doubled sign-ups',
    'Closed the books in 3 days instead of 7',
    'Cut latency from 800ms to 200ms',
    'Trained five nurses',
    'Ran a 30-bed ward',
    'Handled 1,200 calls',
    'Kept a 1:5 patient ratio',
    'Reduced errors by half',
    'Taught hundreds of students',
    'Processed 300 invoices monthly in SAP',
  ])('is seen in %j', (text) => expect(hasFigure(text)).toBe(true))

  it.each([
    'Worked with Java since 2019',
    '5 years of experience with Python',
    'Over 3+ years in retail',
    'Upgraded Python 3.11 and Java 17',
    'Kept p99 latency low',
    'Call +1 555 123 4567',
    'Kept ISO 9001 papers in order',
    'Managed the team from 2018 - 2020',
    'Filed Form 1099 for clients',
    'Improved the rota',
    'Worked for 18 months on site',
    'Offered support 24/7',
  ])('is not seen in %j', (text) => expect(hasFigure(text)).toBe(false))
})

describe('word stems', () => {
  it.each([
    ['develops', 'development'],
    ['organised', 'organizing'],
    ['modelling', 'modeled'],
    ['led', 'leading'],
    ['analyses', 'analyzing'],
    ['programmes', 'programs'],
    ['budgeted', 'budgeting'],
  ])('join %s and %s', (one, other) => expect(stemWord(one)).toBe(stemWord(other)))

  it.each([
    ['account', 'accounting'],
    ['engine', 'engineering'],
    ['market', 'marketing'],
    ['custom', 'customer'],
    ['hospital', 'hospitality'],
    ['security', 'securities'],
  ])('keep %s and %s apart', (one, other) => expect(stemWord(one)).not.toBe(stemWord(other)))
})
