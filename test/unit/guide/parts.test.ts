import { describe, expect, it } from 'vitest'
import { readGrowth } from '../../../src/core/guide/growth'
import { splitSentence } from '../../../src/core/guide/lists'
import { readMoney } from '../../../src/core/guide/money'
import { splitBeforeCapitals, splitRunOn } from '../../../src/core/guide/splitRunOn'
import { cleanTitle } from '../../../src/core/guide/title'
import { readYears } from '../../../src/core/guide/years'

describe('money as guides write it', () => {
  it.each([
    ['$113K/year', { single: 113_000, currency: 'USD', period: 'YEAR' }],
    ['$85,000 – $140,000', { low: 85_000, high: 140_000, currency: 'USD' }],
    ['£38k-£55k', { low: 38_000, high: 55_000, currency: 'GBP' }],
    ['€60.000–€85.000', { low: 60_000, high: 85_000, currency: 'EUR' }],
    ['45k–60k EUR', { low: 45_000, high: 60_000, currency: 'EUR' }],
    ["CHF 95'000 - 120'000", { low: 95_000, high: 120_000, currency: 'CHF' }],
    ['₹8 LPA', { single: 800_000, currency: 'INR', period: 'YEAR' }],
    ['6-12 lakh', { low: 600_000, high: 1_200_000, currency: 'INR' }],
    ['₹12,00,000 per annum', { single: 1_200_000, currency: 'INR', period: 'YEAR' }],
    ['C$70,000', { single: 70_000, currency: 'CAD' }],
    ['$95,000 AUD', { single: 95_000, currency: 'AUD' }],
    ['$28.50 - $41.00 an hour', { low: 28.5, high: 41, currency: 'USD', period: 'HOUR' }],
    ['up to $120K', { high: 120_000, low: null }],
    ['$140K+', { low: 140_000, high: null }],
    ['60 000 € – 80 000 €', { low: 60_000, high: 80_000, currency: 'EUR' }],
  ])('%s', (text, expected) => {
    expect(readMoney(text, true)[0]).toMatchObject(expected)
  })

  it('does not take a span of calendar years for pay', () => {
    expect(readMoney('from 2023 to 2033', true)).toEqual([])
  })
})

describe('years of experience', () => {
  it.each([
    ['0–2 yrs', 0, 2],
    ['10+ years', 10, null],
    ['less than 1 year', 0, 1],
    ['2 to 4 yrs', 2, 4],
    ['6 months - 2 years', 0.5, 2],
    ['over 10 years', 10, null],
    ['Years 3–5', 3, 5],
    ['Entry (0-2)', 0, 2],
  ])('%s', (text, min, max) => {
    expect(readYears(text, true)).toMatchObject({ min, max })
  })
})

describe('growth', () => {
  it.each([
    ['+11% over the next 10 years', 11, 10],
    ['5% (2023–2033)', 5, 10],
    ['projected to grow 28 percent from 2022 to 2032', 28, 10],
    ['-3%', -3, null],
    ['decline of 4% over the next decade', -4, 10],
    ['much faster than average (23%)', 23, null],
    ['6%, faster than the 3% average for all occupations', 6, null],
  ])('%s', (text, percent, years) => {
    expect(readGrowth(text)).toEqual({ percent, years })
  })
})

describe('lists that were run together', () => {
  it.each([
    ['Server-side ProgrammingAPI DevelopmentSQLSystem ArchitectureCloud Computing (AWS/Azure/GCP)DevOps', 'Server-side Programming|API Development|SQL|System Architecture|Cloud Computing (AWS/Azure/GCP)|DevOps'],
    ['Patient CareMedication AdministrationEHR SystemsBLS/ACLS', 'Patient Care|Medication Administration|EHR Systems|BLS/ACLS'],
    ['EpicCernerHIPAA', 'Epic|Cerner|HIPAA'],
    ['iOS DevelopmentSwiftUIXcode', 'iOS Development|SwiftUI|Xcode'],
    ['AutoCADRevit2D Drafting', 'AutoCAD|Revit|2D Drafting'],
    ['QuickBooksGAAPExcel', 'QuickBooks|GAAP|Excel'],
    ['CI/CDKubernetesTerraform', 'CI/CD|Kubernetes|Terraform'],
    ['JavaScriptNode.jsC++C#HTMLCSS', 'JavaScript|Node.js|C++|C#|HTML|CSS'],
    ['McKinsey FrameworksPowerPointeCommerce', 'McKinsey Frameworks|PowerPoint|eCommerce'],
    ['REST APIsSOC 2ISO 27001NIST', 'REST APIs|SOC 2|ISO 27001|NIST'],
    ['Communication', 'Communication'],
  ])('%s', (text, expected) => {
    expect(splitRunOn(text)).toEqual(expected.split('|'))
  })

  it('are cut by the names the guide itself uses', () => {
    expect(splitRunOn('ZooTrackPhlebotomy', new Set(['ZooTrack']))).toEqual(['ZooTrack', 'Phlebotomy'])
  })

  it('part before a capital where one space parts them, but not after a linking word', () => {
    expect(splitBeforeCapitals('System reliability Performance Security')).toEqual(['System reliability', 'Performance', 'Security'])
    expect(splitBeforeCapitals('Attention to Detail Patience')).toEqual(['Attention to Detail', 'Patience'])
  })
})

describe('a sentence that lists', () => {
  it('is split at its top-level commas', () => {
    expect(splitSentence('Plan menus (lunch, dinner), order 1,000 eggs, and train cooks, including apprentices, porters and waiters.')).toEqual([
      'Plan menus (lunch, dinner)',
      'Order 1,000 eggs',
      'Train cooks, including apprentices, porters and waiters',
    ])
  })
})

describe('the title', () => {
  it.each([
    ['Electrician Career Guide (2026)', 'Electrician'],
    ['How to Become a Chef: The Complete Guide', 'Chef'],
    ['CAREER PROFILE: ACCOUNTANT', 'Accountant'],
    ['Sales Manager | CareerHub', 'Sales Manager'],
    ['Registered Nurse (RN)', 'Registered Nurse (RN)'],
    ['The Complete Guide to Becoming a UX Designer', 'UX Designer'],
  ])('%s', (text, expected) => {
    expect(cleanTitle(text)).toBe(expected)
  })
})
