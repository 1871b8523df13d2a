import { describe, expect, test } from 'vitest'
import { readPosting } from '../../../src/core/posting/read'

/** A page as boards send it; the fields are ours, the quirks are those seen on real boards. */
const base = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Backend Developer',
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  datePosted: '2026-03-05T23:30:00-08:00',
  validThrough: '2026-04-30',
  description: '<p>Build &amp; run</p><ul><li>Go</li><li>SQL</li></ul>',
  employmentType: ['FULL_TIME', 'CONTRACTOR'],
  jobLocation: {
    '@type': 'Place',
    address: {
      addressLocality: 'Austin',
      addressRegion: 'TX',
      addressCountry: { '@type': 'Country', name: 'US' },
    },
  },
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'USD',
    value: { '@type': 'QuantitativeValue', minValue: 120000, maxValue: '140,000', unitText: 'YEAR' },
  },
  url: 'https://acme.example/jobs/1',
}

function page(data: unknown, body = ''): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data)
  return `<!doctype html><html><head><title>x</title><script type="application/ld+json">${json}</script></head><body>${body}</body></html>`
}

const read = (change: object, body = '') => readPosting(page({ ...base, ...change }, body))
const at = (address: object, more: object = {}) => read({ jobLocation: { address }, ...more })
const pay = (baseSalary: unknown, more: object = {}) => read({ baseSalary, ...more }).salary

describe('a page with JSON-LD', () => {
  test('is read field by field', () => {
    expect(readPosting(page(base))).toEqual({
      title: 'Backend Developer',
      company: 'Acme',
      location: 'Austin, TX, US',
      remote: null,
      employmentType: 'FULL_TIME',
      salary: { min: 120_000, max: 140_000, currency: 'USD', period: 'YEAR' },
      datePosted: '2026-03-05',
      validThrough: '2026-04-30',
      url: 'https://acme.example/jobs/1',
      description: 'Build & run\n\n- Go\n- SQL',
    })
  })

  test('finds the posting in an @graph, behind other blocks, and follows references', () => {
    const graph = {
      '@graph': [
        { '@type': 'Organization', '@id': '#o', name: 'Graph Co' },
        { ...base, hiringOrganization: { '@id': '#o' } },
      ],
    }
    const html = page({ '@type': 'BreadcrumbList' }) + page(graph)
    expect(readPosting(html)).toMatchObject({ title: 'Backend Developer', company: 'Graph Co' })
    expect(readPosting(page([{ '@type': 'WebSite' }, base]))).toMatchObject({ company: 'Acme' })
  })

  test('reads a type that is a list, a full address or written with escapes', () => {
    expect(read({ '@type': ['Thing', 'JobPosting'] }).title).toBe('Backend Developer')
    expect(read({ '@type': 'http://schema.org/JobPosting' }).title).toBe('Backend Developer')
    expect(readPosting(page(JSON.stringify(base).replaceAll('"@type"', '"\\u0040type"'))).title).toBe(
      'Backend Developer',
    )
  })

  test('mends raw line breaks and stray backslashes', () => {
    const text = JSON.stringify({ ...base, description: 'XX' }).replace('XX', "one\ntwo \\d it\\'s\ttab")
    expect(readPosting(page(text)).description).toBe("one\ntwo \\d it's tab")
    expect(readPosting(page(`<!-- ${JSON.stringify(base)} -->`)).title).toBe('Backend Developer')
    expect(readPosting(page(JSON.stringify(base).replace(/\}$/, ',}'))).title).toBe('Backend Developer')
  })

  test('takes the posting that the page is about', () => {
    const other = { ...base, title: 'Night Porter', url: 'https://acme.example/jobs/2' }
    const canonical = '<link rel="canonical" href="https://acme.example/jobs/1?ref=x">'
    expect(readPosting(page([other, base]).replace('<head>', `<head>${canonical}`)).title).toBe(
      'Backend Developer',
    )
    expect(readPosting(page([other, base], '<h1>Backend Developer</h1>')).title).toBe('Backend Developer')
    expect(readPosting(page([other, base])).title).toBe('Night Porter')
  })

  test('is read from a plain JSON file as well', () => {
    expect(readPosting(JSON.stringify(base), 'json')).toMatchObject({
      title: 'Backend Developer',
      company: 'Acme',
    })
  })
})

describe('pay in JSON-LD', () => {
  test('stands directly on baseSalary and has no unit', () => {
    expect(pay({ currency: 'USD', minValue: 14, maxValue: 18.5 })).toEqual({
      min: 14,
      max: 18.5,
      currency: 'USD',
      period: 'HOUR',
    })
    expect(pay({ currency: 'USD', minValue: 90_000, maxValue: 215_800 })?.period).toBe('YEAR')
    expect(pay({ currency: 'USD', value: { minValue: 14, maxValue: 215_800 } })?.period).toBeNull()
    expect(pay({ currency: 'USD', value: { value: 4500 } })).toEqual({
      min: 4500,
      max: 4500,
      currency: 'USD',
      period: null,
    })
  })

  test('is a plain number, a price or a text', () => {
    expect(pay(85_000, { salaryCurrency: 'EUR' })).toEqual({
      min: 85_000,
      max: 85_000,
      currency: 'EUR',
      period: 'YEAR',
    })
    expect(
      pay({ '@type': 'PriceSpecification', price: '38.50', priceCurrency: 'USD', unitText: 'HOUR' })?.min,
    ).toBe(38.5)
    expect(pay({ currency: 'USD', value: { value: '55000', unitCode: 'ANN' } })).toEqual({
      min: 55_000,
      max: 55_000,
      currency: 'USD',
      period: 'YEAR',
    })
    expect(pay({ currency: 'EUR', value: '50000 - 60000' })).toMatchObject({ min: 50_000, max: 60_000 })
  })

  test('that is words or nought is none', () => {
    expect(pay({ currency: 'VND', value: { value: 'Canh tranh', unitText: 'MONTH' } })).toBeNull()
    expect(pay({ currency: 'INR', value: { value: '8-12 Lacs' } })).toBeNull()
    expect(pay({ currency: 'USD', value: { minValue: 0, maxValue: 0 } })).toBeNull()
    expect(
      pay({ currency: 'USD', value: { minValue: 0, maxValue: 95_000, unitText: 'YEAR' } }),
    ).toMatchObject({ min: null, max: 95_000 })
  })

  test('a unit that has no name here is not guessed at', () => {
    expect(
      pay({ currency: 'USD', value: { minValue: 300, maxValue: 350, unitText: 'BIWEEKLY' } })?.period,
    ).toBeNull()
  })

  test('names its currency and period in its own text', () => {
    expect(pay('$45,000 - $60,000')).toEqual({ min: 45_000, max: 60_000, currency: 'USD', period: 'YEAR' })
    const value = { '@type': 'QuantitativeValue', value: '£12.50 gross per hour' }
    expect(pay({ '@type': 'MonetaryAmount', value })).toMatchObject({
      min: 12.5,
      max: 12.5,
      currency: 'GBP',
      period: 'HOUR',
    })
  })

  test('a third party’s estimate is not pay', () => {
    const estimatedSalary = { '@type': 'MonetaryAmountDistribution', currency: 'USD', median: 150_000 }
    expect(pay(undefined, { estimatedSalary })).toBeNull()
  })

  test('stands only in the escaped description', () => {
    const description =
      '&lt;p&gt;Pay: $55,000 - $60,000 per year&lt;/p&gt;&lt;ul&gt;&lt;li&gt;One&lt;/li&gt;&lt;/ul&gt;'
    const posting = read({ baseSalary: undefined, description })
    expect(posting.salary).toEqual({ min: 55_000, max: 60_000, currency: 'USD', period: 'YEAR' })
    expect(posting.description).toBe('Pay: $55,000 - $60,000 per year\n\n- One')
  })
})

describe('place, remote work, type and dates in JSON-LD', () => {
  test('words that are no place are dropped', () => {
    const nowhere = { addressLocality: 'Anywhere', addressRegion: '-', addressCountry: 'UNAVAILABLE' }
    expect(at(nowhere, { jobLocationType: 'TELECOMMUTE' })).toMatchObject({ location: null, remote: true })
    expect(at({ addressLocality: 'Acme', addressRegion: 'OH', addressCountry: 'US' }).location).toBe('OH, US')
    expect(
      at({ addressLocality: 'Singapore', addressRegion: 'Singapore', addressCountry: 'Singapore' }).location,
    ).toBe('Singapore')
  })

  test('packed and listed places are told apart', () => {
    expect(
      at({ addressLocality: 'US, OR, Hillsboro', addressCountry: 'United States of America' }).location,
    ).toBe('Hillsboro, OR, United States of America')
    expect(at({ addressLocality: ['Bengaluru', 'Pune'], addressCountry: 'India' }).location).toBe(
      'Bengaluru, India; Pune, India',
    )
    expect(read({ jobLocation: 'Lyon, France' }).location).toBe('Lyon, France')
    const many = Array.from({ length: 251 }, (_, i) => ({ address: { addressCountry: `C${i}` } }))
    expect(read({ jobLocation: many }).location).toBe('251 locations')
  })

  test('where applicants may live is no proof of remote work', () => {
    const posting = read({
      jobLocation: undefined,
      applicantLocationRequirements: { '@type': 'Country', name: 'USA' },
    })
    expect(posting).toMatchObject({ location: 'USA', remote: null })
  })

  test('a place called Remote is none, and says that the work is', () => {
    expect(at({ addressLocality: 'Remote', addressCountry: 'US' })).toMatchObject({
      location: 'US',
      remote: true,
    })
    expect(read({ jobLocation: { '@type': 'Place', name: 'Remote' } })).toMatchObject({
      location: null,
      remote: true,
    })
  })

  test('hybrid stands in the visible page only', () => {
    expect(read({}, '<h1>Backend Developer</h1><div>Austin, TX (Hybrid)</div>').remote).toBe(false)
  })

  test.each([
    ['Full-time', 'FULL_TIME'],
    ['FullTime', 'FULL_TIME'],
    ['Full Time', 'FULL_TIME'],
    ['full_time', 'FULL_TIME'],
    ['Contract', 'CONTRACTOR'],
    ['INTERN', 'INTERN'],
    ['Temporary', 'TEMPORARY'],
    ['Per diem', 'PER_DIEM'],
    ['Internal', null],
    ['International', null],
    ['', null],
  ])('the type %j is %s', (employmentType, expected) => {
    expect(read({ employmentType, description: 'x' }).employmentType).toBe(expected)
  })

  test.each([
    ['2020-10-20 20:28:32 UTC', '2020-10-20'],
    ['2026-03-05T01:00:00+14:00', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
    ['5 Mar 2026', '2026-03-05'],
    ['05.03.2026', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['13/03/2026', '2026-03-13'],
    ['03/05/2026', null],
    ['2 days ago', null],
    ['2026-02-30', null],
    ['soon', null],
  ])('the date %j is %s', (datePosted, expected) => {
    expect(read({ datePosted }).datePosted).toBe(expected)
  })
})
