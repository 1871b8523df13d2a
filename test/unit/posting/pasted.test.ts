import { describe, expect, test } from 'vitest'
import { readPosting } from '../../../src/core/posting/read'

interface Case {
  name: string
  text: string
  title: string | null
  company: string | null
  location: string | null
  remote: boolean | null
  type: string | null
  pay: [number | null, number | null, string | null, string | null] | null
}

const cases: Case[] = [
  {
    name: 'a page copied whole from a network site',
    text: `Skip to main content\nAcme Robotics\nShare\nShow more options\nSenior Backend Engineer\nAustin, TX · Reposted 2 weeks ago · Over 100 applicants\n$140K/yr - $180K/yr\nHybrid\nFull-time\nEasy Apply\nSave\nAbout the job\nAcme Robotics builds warehouse robots.\n\nResponsibilities\n• Build APIs in Go and Python`,
    title: 'Senior Backend Engineer',
    company: 'Acme Robotics',
    location: 'Austin, TX',
    remote: false,
    type: 'FULL_TIME',
    pay: [140_000, 180_000, 'USD', 'YEAR'],
  },
  {
    name: 'title over company, place and pay',
    text: 'Backend Developer\nAcme Corp · Austin, TX (Hybrid)\n$120K–$140K a year\n\nWhat you will do\nBuild things.',
    title: 'Backend Developer',
    company: 'Acme Corp',
    location: 'Austin, TX',
    remote: false,
    type: null,
    pay: [120_000, 140_000, 'USD', 'YEAR'],
  },
  {
    name: 'a page copied from a search engine for jobs',
    text: `Registered Nurse - ICU\nSt. Mary's Hospital\n4.1 out of 5 stars\n1200 Pine St, Portland, OR 97205\n$38.50 - $52.75 an hour - Full-time\nApply now\n\nJob details\nPay\n$38.50 - $52.75 an hour\nJob type\nFull-time\nLocation\nPortland, OR 97205\n\nFull job description\nSign-on bonus up to $10,000. This role is on-site.`,
    title: 'Registered Nurse - ICU',
    company: "St. Mary's Hospital",
    location: 'Portland, OR 97205',
    remote: false,
    type: 'FULL_TIME',
    pay: [38.5, 52.75, 'USD', 'HOUR'],
  },
  {
    name: 'lines with labels',
    text: 'Position: Staff Accountant\r\nCompany: Brightwater LLC\r\nLocation: Denver, CO\r\nEmployment Type: Part-time\r\nSalary: $32 - $36 per hour\r\n\r\nWe need someone to close books.',
    title: 'Staff Accountant',
    company: 'Brightwater LLC',
    location: 'Denver, CO',
    remote: null,
    type: 'PART_TIME',
    pay: [32, 36, 'USD', 'HOUR'],
  },
  {
    name: 'German labels, with remote work merely possible',
    text: 'Softwareentwickler (m/w/d) Backend\nMusterfirma GmbH\nStandort: München\nAnstellungsart: Vollzeit\nGehalt: 65.000 € - 80.000 € brutto im Jahr\nHomeoffice möglich\n\nIhre Aufgaben\n- Entwicklung von REST-APIs',
    title: 'Softwareentwickler (m/w/d) Backend',
    company: 'Musterfirma GmbH',
    location: 'München',
    remote: null,
    type: 'FULL_TIME',
    pay: [65_000, 80_000, 'EUR', 'YEAR'],
  },
  {
    name: 'a French one',
    text: 'Développeur Full Stack H/F\nSociété Lumière\nLyon (69)\nCDI - Temps plein\n45 000 € - 55 000 € par an\nTélétravail partiel',
    title: 'Développeur Full Stack H/F',
    company: 'Société Lumière',
    location: 'Lyon (69)',
    remote: false,
    type: 'FULL_TIME',
    pay: [45_000, 55_000, 'EUR', 'YEAR'],
  },
  {
    name: 'a school',
    text: 'Primary School Teacher\nOakfield Academy Trust\nLeeds, West Yorkshire\n£31,650 - £49,084 per annum\nPermanent, Full Time\n\nOakfield Academy Trust is seeking an enthusiastic teacher.',
    title: 'Primary School Teacher',
    company: 'Oakfield Academy Trust',
    location: 'Leeds, West Yorkshire',
    remote: null,
    type: 'FULL_TIME',
    pay: [31_650, 49_084, 'GBP', 'YEAR'],
  },
  {
    name: 'a sentence that hires',
    text: 'Globex is hiring a Senior Data Analyst in Chicago!\n\nAt Globex, we turn data into decisions. This is a fully remote position open to US residents. Pay is competitive.',
    title: 'Senior Data Analyst',
    company: 'Globex',
    location: 'Chicago',
    remote: true,
    type: null,
    pay: null,
  },
  {
    name: 'one line with bars',
    text: 'Data Engineer | Initech | Berlin (Remote)\n€70k-€90k\n',
    title: 'Data Engineer',
    company: 'Initech',
    location: 'Berlin',
    remote: true,
    type: null,
    pay: [70_000, 90_000, 'EUR', 'YEAR'],
  },
  {
    name: 'a title at a company',
    text: 'Marketing Manager at Umbrella Inc.\nNew York, NY (On-site)\nFull-time\n\nAbout Umbrella\nWe raised $40M last year.',
    title: 'Marketing Manager',
    company: 'Umbrella Inc.',
    location: 'New York, NY',
    remote: false,
    type: 'FULL_TIME',
    pay: null,
  },
  {
    name: 'Markdown',
    text: '**Journeyman Electrician**\n\n**Location:** Tulsa, OK\n**Pay:** $28–$34/hr DOE\n**Type:** Full-Time\n\n**About Sparks & Sons Electric**\nFamily-owned since 1974.',
    title: 'Journeyman Electrician',
    company: 'Sparks & Sons Electric',
    location: 'Tulsa, OK',
    remote: null,
    type: 'FULL_TIME',
    pay: [28, 34, 'USD', 'HOUR'],
  },
  {
    name: 'a Canadian one',
    text: 'Software Developer\nMaple Systems Inc.\nToronto, ON\n$95,000 - $115,000 a year\nRemote',
    title: 'Software Developer',
    company: 'Maple Systems Inc.',
    location: 'Toronto, ON',
    remote: true,
    type: null,
    pay: [95_000, 115_000, 'CAD', 'YEAR'],
  },
  {
    name: 'a recruiter’s message',
    text: 'Hi Maria,\n\nI hope you are well. We have a Senior QA Engineer opening at Hooli in Seattle, WA. The role is hybrid and pays $130k to $150k. Interested?\n\nBest,\nTom',
    title: 'Senior QA Engineer',
    company: 'Hooli',
    location: 'Seattle, WA',
    remote: false,
    type: null,
    pay: [130_000, 150_000, 'USD', 'YEAR'],
  },
  {
    name: 'an authority, labels over values',
    text: 'Job Title: Budget Analyst\nDepartment: Department of Finance\nLocation\nSacramento County\nJob Type\nPermanent, Full Time\nSalary\n$5,684.00 - $7,113.00 per Month',
    title: 'Budget Analyst',
    company: null,
    location: 'Sacramento County',
    remote: null,
    type: 'FULL_TIME',
    pay: [5684, 7113, 'USD', 'MONTH'],
  },
  {
    name: 'one line with bars, as a forum asks for',
    text: "Stripe | Software Engineer, Payments | San Francisco, CA or REMOTE (US) | Full-time | $180k-$240k\nWe're building payments. Apply: https://pay.example/jobs/1",
    title: 'Software Engineer, Payments',
    company: 'Stripe',
    location: 'San Francisco, CA',
    remote: true,
    type: 'FULL_TIME',
    pay: [180_000, 240_000, 'USD', 'YEAR'],
  },
  {
    name: 'an agency that names no client',
    text: 'Our client, a leading law firm in Chicago, is looking for an experienced Litigation Paralegal to join their team. The salary is $75,000 - $90,000 DOE. This is a full-time, on-site position.',
    title: 'Litigation Paralegal',
    company: null,
    location: null,
    remote: false,
    type: 'FULL_TIME',
    pay: [75_000, 90_000, 'USD', 'YEAR'],
  },
  {
    name: 'a start-up board',
    text: 'Senior Frontend Engineer\nNimbus Labs\n$130k – $170k • 0.1% – 0.3%\nRemote • United States • Full Time\n\nReposted: 3 days ago\n\nJob Location\nRemote • United States\n\nAbout the job\nNimbus Labs is building weather APIs.',
    title: 'Senior Frontend Engineer',
    company: 'Nimbus Labs',
    location: 'United States',
    remote: true,
    type: 'FULL_TIME',
    pay: [130_000, 170_000, 'USD', 'YEAR'],
  },
  {
    name: 'a hospital with a postcode',
    text: 'Staff Nurse - Band 5\nNHS Greater Manchester\nManchester, M13 9WL\n£29,970 to £36,483 a year per annum\nPermanent\nFull time, Flexible working',
    title: 'Staff Nurse - Band 5',
    company: 'NHS Greater Manchester',
    location: 'Manchester, M13 9WL',
    remote: null,
    type: 'FULL_TIME',
    pay: [29_970, 36_483, 'GBP', 'YEAR'],
  },
  {
    name: 'emoji before labels',
    text: "🚀 We're hiring: Growth Marketer 🚀\n📍 Location: Lisbon, Portugal\n💰 Salary: €45,000 – €55,000\n🏢 Company: Sunbeam\n🕒 Full-time",
    title: 'Growth Marketer',
    company: 'Sunbeam',
    location: 'Lisbon, Portugal',
    remote: null,
    type: 'FULL_TIME',
    pay: [45_000, 55_000, 'EUR', 'YEAR'],
  },
  {
    name: 'capitals throughout',
    text: 'REGISTERED NURSE (RN) - EMERGENCY DEPARTMENT\nMERCY HEALTH\nSPRINGFIELD, MO\nFULL TIME / NIGHTS\n$34.00 - $48.50 PER HOUR',
    title: 'REGISTERED NURSE (RN) - EMERGENCY DEPARTMENT',
    company: 'MERCY HEALTH',
    location: 'SPRINGFIELD, MO',
    remote: null,
    type: 'FULL_TIME',
    pay: [34, 48.5, 'USD', 'HOUR'],
  },
  {
    name: 'a company full of figures that are no pay',
    text: 'Customer Success Manager\nLoopware\nBoston, MA\n\nAbout Loopware\nLoopware raised $25M and serves 2,000 customers. Our customers save $1,200 per year.\nYou will manage a portfolio of $3M ARR.\nBenefits: $1,500 home office stipend, $100/month phone allowance, 401k match.',
    title: 'Customer Success Manager',
    company: 'Loopware',
    location: 'Boston, MA',
    remote: null,
    type: null,
    pay: null,
  },
  {
    name: 'prose that is no posting',
    text: 'It was the best of times, it was the worst of times, it was the age of wisdom.\nThere were a king with a large jaw and a queen with a plain face.',
    title: null,
    company: null,
    location: null,
    remote: null,
    type: null,
    pay: null,
  },
]

describe('a pasted posting', () => {
  test.each(cases)('$name', (expected) => {
    const posting = readPosting(expected.text)
    const { salary } = posting
    expect({
      title: posting.title,
      company: posting.company,
      location: posting.location,
      remote: posting.remote,
      type: posting.employmentType,
      pay: salary === null ? null : [salary.min, salary.max, salary.currency, salary.period],
    }).toEqual({
      title: expected.title,
      company: expected.company,
      location: expected.location,
      remote: expected.remote,
      type: expected.type,
      pay: expected.pay,
    })
  })

  test('keeps its text, with line ends made one kind', () => {
    expect(readPosting('Cook\r\nBistro 9\r\n\r\n\r\n\r\n- Grill \r\n').description).toBe(
      'Cook\nBistro 9\n\n- Grill',
    )
  })

  test('states dates and its address behind labels', () => {
    const posting = readPosting(
      'Nurse\nPosted on March 5, 2026\nClosing date: 30 April 2026\nApply: https://clinic.example/jobs/7\n',
    )
    expect(posting).toMatchObject({
      datePosted: '2026-03-05',
      validThrough: '2026-04-30',
      url: 'https://clinic.example/jobs/7',
    })
    expect(readPosting('Nurse\nPosted 3 days ago\nWard work').datePosted).toBeNull()
  })

  test.each([
    ['This is not a remote position.', false],
    ['You will support remote teams and remote monitoring of hybrid clouds.', null],
    ['Work from home stipend of $500.', null],
    ['This role is hybrid, three days a week in the office.', false],
    ['We are a remote-first company and this is a 100% remote role.', true],
    ['On-site gym and on-site interviews.', null],
  ])('remote work in prose: %s', (sentence, remote) => {
    expect(readPosting(`Systems Administrator\nInitech\n\nWhat we offer\n${sentence}`).remote).toBe(remote)
  })
})
