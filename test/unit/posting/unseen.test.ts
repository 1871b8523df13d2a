import { describe, expect, test } from 'vitest'
import { readPosting } from '../../../src/core/posting/read'

describe('postings of layouts met later', () => {
  test('a label that states the kind of workplace is no town', () => {
    const posting = readPosting(
      'Warehouse Associate\nBrightPath Logistics\nColumbus, OH 43215\nWork Location: In person\n\nPick and pack orders.',
    )
    expect(posting.location).toBe('Columbus, OH 43215')
    expect(posting.remote).toBe(false)
  })

  test('Colorado is a state, and Co a form of company', () => {
    expect(readPosting('Payroll Specialist\nGrün Energy\nDenver, CO\n\nYou run payroll.').location).toBe(
      'Denver, CO',
    )
    expect(readPosting('Payroll Specialist\nHill, Co\nBoise, ID\n\nYou run payroll.').company).toBe(
      'Hill, Co',
    )
  })

  test('a street before its town is left out', () => {
    expect(
      readPosting('Nurse\nSt. Brigid Clinic\nLocation: 4500 SW Hill Rd, Portland, OR 97205\n').location,
    ).toBe('Portland, OR 97205')
  })

  test('the employer stands above its rating and its job', () => {
    const posting = readPosting(
      'Harbor & Finch LLP\n4.1 ★\nSenior Accountant\nBoston, MA\n$78K - $96K (Employer est.)\nSave\nJob\nCompany\nRating\nThe Role\nClose the month.',
    )
    expect(posting.company).toBe('Harbor & Finch LLP')
    expect(posting.title).toBe('Senior Accountant')
  })

  test('a title, its company and a note in brackets on one line', () => {
    const posting = readPosting('Marketing Manager at Pebble & Pine (Remote, Europe)\n\nYou own campaigns.')
    expect(posting.title).toBe('Marketing Manager')
    expect(posting.company).toBe('Pebble & Pine')
    expect(posting.remote).toBe(true)
  })

  test.each([
    ['Veröffentlicht am 12.09.2026', '2026-09-12'],
    ['Publié le 3 octobre 2026', '2026-10-03'],
    ['Published on 4 May 2026', '2026-05-04'],
  ])('the day of "%s"', (line, date) => {
    expect(
      readPosting(`Buchhalter (m/w/d)\nNordlicht GmbH\nHamburg\n${line}\n\nAufgaben\n- Abschluss`).datePosted,
    ).toBe(date)
  })

  test('a German advert names a smaller town alone', () => {
    const advert = (line: string) =>
      readPosting(`Elektroniker (m/w/d)\nMüller Anlagenbau GmbH\n${line}\nVollzeit\n\nAufgaben\n- Wartung`)
        .location
    expect(advert('Reutlingen')).toBe('Reutlingen')
    expect(advert('Neustadt an der Weinstraße')).toBe('Neustadt an der Weinstraße')
    expect(advert('Festanstellung')).toBeNull()
    expect(advert('Unbefristeter Vertrag')).toBeNull()
  })

  test('the title alone tells an internship', () => {
    expect(readPosting('Software Intern (Summer 2027)\nTidepool Labs\n\nBuild robots.').employmentType).toBe(
      'INTERN',
    )
    expect(readPosting('Internal Auditor\nTidepool Labs\n\nAudit books.').employmentType).toBeNull()
  })

  test("a page's own site is the employer unless it is a job board", () => {
    const page = (site: string) =>
      readPosting(
        `<html><head><meta property="og:site_name" content="${site}"></head><body><h1>HR Partner</h1><ul><li>Salary: £45k per annum</li></ul></body></html>`,
      ).company
    expect(page('Calder Group')).toBe('Calder Group')
    expect(page('LinkedIn')).toBeNull()
  })

  test('of the two bodies of a message the one that states the job is read', () => {
    const message = [
      'From: alerts@example.org',
      'To: me@example.org',
      'Subject: New job',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=UTF-8',
      '',
      'Payroll Specialist\nGrün Energy\nDenver, CO\n$30 - $36 per hour\nFull-time\n\nYou run payroll.',
      '--b',
      'Content-Type: text/html; charset=UTF-8',
      '',
      '<html><body><p>View in browser</p></body></html>',
      '--b--',
    ].join('\n')
    const posting = readPosting(message)
    expect(posting.title).toBe('Payroll Specialist')
    expect(posting.salary).toEqual({ min: 30, max: 36, currency: 'USD', period: 'HOUR' })
  })
})
