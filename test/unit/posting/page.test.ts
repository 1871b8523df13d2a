import { describe, expect, test } from 'vitest'
import { readPosting } from '../../../src/core/posting/read'

describe('a page without JSON-LD', () => {
  test('is read from microdata', () => {
    const posting = readPosting(
      `<html><body><div itemscope itemtype="http://schema.org/JobPosting"><h1 itemprop="title">Chef de Partie</h1>
       <span itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">Bistro 9</span></span>
       <div itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><div itemprop="address" itemscope>
       <span itemprop="addressLocality">Leeds</span>, <span itemprop="addressCountry">UK</span></div></div>
       <meta itemprop="datePosted" content="2026-02-01"><span itemprop="employmentType">Full Time</span>
       <div itemprop="description"><p>Cook.</p><ul><li>Grill</li></ul></div></div></body></html>`,
    )
    expect(posting).toMatchObject({
      title: 'Chef de Partie',
      company: 'Bistro 9',
      location: 'Leeds, UK',
      employmentType: 'FULL_TIME',
      datePosted: '2026-02-01',
      description: 'Cook.\n\n- Grill',
    })
  })

  test('is read from what is visible, without menu, footer and scripts', () => {
    const posting = readPosting(
      `<html><head><title>Staff Accountant - Brightwater | Jobs</title><link rel="canonical" href="https://brightwater.example/j/9"></head>
       <body><nav>Home Jobs</nav><main><h1>Staff Accountant</h1><p>Brightwater LLC · Denver, CO (On-site)</p>
       <p>$70,000 – $82,000 a year</p><h2>About the role</h2><ul><li>Close books</li><li>GAAP &amp; more</li></ul></main>
       <footer>© 2026</footer><script>document.write('never')</script></body></html>`,
    )
    expect(posting).toMatchObject({
      title: 'Staff Accountant',
      company: 'Brightwater LLC',
      location: 'Denver, CO',
      remote: false,
      salary: { min: 70_000, max: 82_000, currency: 'USD', period: 'YEAR' },
      url: 'https://brightwater.example/j/9',
    })
    expect(posting.description).toContain('- Close books\n- GAAP & more')
    expect(posting.description).not.toMatch(/Home|2026|never/)
  })

  test('is read from the names that a board gives its elements', () => {
    const posting = readPosting(
      `<html><body><h1 data-automation="job-detail-title">Truck Driver</h1><span data-automation="advertiser-name">Haul Co</span><span
       data-automation="job-detail-location">Perth WA</span><span data-automation="job-detail-work-type">Full time</span><span
       data-automation="job-detail-salary">$38 – $42 per hour</span><div data-automation="jobAdDetails"><p>Drive.</p></div></body></html>`,
    )
    expect(posting).toMatchObject({
      title: 'Truck Driver',
      company: 'Haul Co',
      location: 'Perth WA',
      employmentType: 'FULL_TIME',
      salary: { min: 38, max: 42, period: 'HOUR' },
    })
    expect(posting.description).toContain('Haul Co Perth WA')
  })

  test('does not take the dates and titles of similar jobs', () => {
    const posting = readPosting(
      `<html><body><section class="top-card"><h1 class="topcard__title">Data Analyst</h1><a class="topcard__org-name-link">Initech</a>
       <span class="topcard__flavor--bullet">Chicago, IL</span><span>2 weeks ago</span></section>
       <div class="show-more-less-html__markup"><p>We need SQL.</p></div>
       <section class="similar-jobs"><h3 class="job-title">Other Engineer</h3><time datetime="2026-01-01">1 month ago</time></section></body></html>`,
    )
    expect(posting).toMatchObject({
      title: 'Data Analyst',
      company: 'Initech',
      location: 'Chicago, IL',
      datePosted: null,
    })
    expect(posting.description).not.toContain('Other Engineer')
  })

  test('carries the data of its tracking system in a script', () => {
    const data = {
      job: {
        text: 'Welder',
        categories: { location: 'Gary, IN', commitment: 'Full-time' },
        hostedUrl: 'https://jobs.lever.co/ironworks/1',
        description: '<p>Weld.</p>',
      },
    }
    const posting = readPosting(
      `<html><body><script>window.__data = ${JSON.stringify(data)};</script><p>Loading</p></body></html>`,
    )
    expect(posting).toMatchObject({
      title: 'Welder',
      company: 'Ironworks',
      location: 'Gary, IN',
      description: 'Weld.',
    })
  })
})

const read = (value: unknown) => readPosting(JSON.stringify(value), 'json')

describe('JSON of tracking systems and boards', () => {
  test('Greenhouse: cents without a period, several levels, escaped content', () => {
    const posting = read({
      id: 1,
      title: 'Data Scientist',
      absolute_url: 'https://boards.greenhouse.io/acmecorp/jobs/1',
      content: '&lt;p&gt;Do &amp;amp; learn&lt;/p&gt;',
      location: { name: 'New York, NY (Hybrid)' },
      first_published: '2026-01-05T10:00:00-05:00',
      pay_input_ranges: [
        { min_cents: 15_000_000, max_cents: 18_000_000, currency_type: 'USD', title: 'L4' },
        { min_cents: 18_000_000, max_cents: 22_000_000, currency_type: 'USD', title: 'L5' },
      ],
    })
    expect(posting).toMatchObject({
      title: 'Data Scientist',
      company: 'Acmecorp',
      location: 'New York, NY',
      remote: false,
      datePosted: '2026-01-05',
      salary: { min: 150_000, max: 220_000, currency: 'USD', period: 'YEAR' },
      description: 'Do & learn',
    })
  })

  test('Lever: the title in text, epoch milliseconds, the company in the address', () => {
    const posting = read({
      text: 'SRE',
      hostedUrl: 'https://jobs.lever.co/hooli-x/abc',
      workplaceType: 'hybrid',
      createdAt: 1_767_571_200_000,
      categories: { location: 'London', commitment: 'Full-time', allLocations: ['London', 'Paris'] },
      salaryRange: { currency: 'GBP', interval: 'per-year-salary', min: 80_000, max: 95_000 },
      descriptionPlain: 'Run it',
      lists: [{ text: 'You will', content: '<li>Page</li><li>Fix</li>' }],
    })
    expect(posting).toMatchObject({
      title: 'SRE',
      company: 'Hooli X',
      location: 'London; Paris',
      remote: false,
      employmentType: 'FULL_TIME',
      datePosted: '2026-01-05',
      salary: { min: 80_000, max: 95_000, currency: 'GBP', period: 'YEAR' },
      description: 'Run it\n\nYou will\n\n- Page\n- Fix',
    })
  })

  test('Ashby: hybrid although it says remote', () => {
    const posting = read({
      jobs: [
        {
          title: ' Product Engineer',
          location: 'Berlin',
          secondaryLocations: [{ location: 'Vienna' }],
          employmentType: 'FullTime',
          isRemote: true,
          workplaceType: 'Hybrid',
          publishedAt: '2026-02-03T00:00:00Z',
          jobUrl: 'https://jobs.ashbyhq.com/Linear/x',
          descriptionHtml: '<p>Hi</p>',
          compensation: {
            summaryComponents: [
              {
                compensationType: 'Salary',
                interval: '1 YEAR',
                currencyCode: 'EUR',
                minValue: 80_000,
                maxValue: 110_000,
              },
            ],
          },
        },
      ],
    })
    expect(posting).toMatchObject({
      title: 'Product Engineer',
      company: 'Linear',
      location: 'Berlin; Vienna',
      remote: false,
      employmentType: 'FULL_TIME',
      datePosted: '2026-02-03',
      salary: { min: 80_000, max: 110_000, currency: 'EUR', period: 'YEAR' },
    })
  })

  test('a record with the usual names', () => {
    expect(
      read({
        position: 'Welder',
        company: 'Ironworks',
        location: 'Gary, IN',
        salary_min: 52_000,
        salary_max: 64_000,
        description: 'Weld.'.repeat(30),
      }),
    ).toMatchObject({
      title: 'Welder',
      company: 'Ironworks',
      location: 'Gary, IN',
      salary: { min: 52_000, max: 64_000, period: 'YEAR' },
    })
  })
})

describe('a saved message', () => {
  const html =
    '<html><body><h1>Café Manager</h1><p>Bean Co · Lyon, France</p><p>Run the café.</p><ul><li>Coffee</li></ul></body></html>'
  const head =
    'From: "Jobs" <a@b.example>\r\nTo: me@x.example\r\nSubject: =?utf-8?Q?Fwd=3A_Caf=C3=A9_Manager_at_Bean_Co?=\r\nMIME-Version: 1.0\r\n'

  test('in parts: the page is read, not the plain text', () => {
    const posting = readPosting(
      `${head}Content-Type: multipart/alternative;\r\n boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\nplain only\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--b1--\r\n`,
      'eml',
    )
    expect(posting).toMatchObject({ title: 'Café Manager', company: 'Bean Co', location: 'Lyon, France' })
    expect(posting.description).toContain('Run the café.\n\n- Coffee')
  })

  test('with quoted text, soft line breaks and the title in its subject', () => {
    const posting = readPosting(
      `${head}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHello,\r\n\r\nwe run a caf=E9 and look forward to meet=\r\ning you.\r\n`,
    )
    expect(posting).toMatchObject({ title: 'Café Manager', company: 'Bean Co' })
    expect(posting.description).toContain('we run a café and look forward to meeting you.')
  })
})
