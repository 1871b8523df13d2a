import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { companyKey, likenessOf, linkKey } from '../../../src/core/application/similar'

const job = (title: string, company: string, url: string | null = null) => ({ title, company, url })

describe('two applications look like one job', () => {
  it.each([
    [job('Backend Developer', 'Acme, Inc.'), job('Backend developer', 'ACME'), 'job'],
    [job('Entwickler (m/w/d)', 'Müller GmbH'), job('Entwickler', 'Müller GmbH & Co. KG'), 'job'],
    [
      job('Nurse', 'Hill', 'https://hill.example/jobs/7?utm_source=mail'),
      job('Ward Nurse', 'Hill Ltd', 'https://www.hill.example/jobs/7/'),
      'link',
    ],
    [
      job('Nurse', '', 'https://jobs.example/view?id=7'),
      job('Nurse II', 'Hill', 'https://jobs.example/view?id=7&trk=x'),
      'link',
    ],
  ] as const)('%j and %j', (a, b, expected) => {
    expect(likenessOf(a, b)).toBe(expected)
    expect(likenessOf(b, a)).toBe(expected)
  })
})

describe('two jobs are never taken for one', () => {
  it.each([
    ['of companies with a word in common', job('Engineer', 'Acme Ltd'), job('Engineer', 'Acme Labs')],
    ['of companies whose names are numbers', job('Buyer', '1&1'), job('Buyer', '11')],
    [
      'of one company with different titles',
      job('Backend Developer', 'Acme'),
      job('Frontend Developer', 'Acme'),
    ],
    ['of one title at different levels', job('Developer', 'Acme'), job('Senior Developer', 'Acme')],
    [
      'because they share the careers page of a job site',
      job('Welder', 'Kran', 'https://jobs.example/careers'),
      job('Welder', 'Hafen', 'https://jobs.example/careers'),
    ],
    [
      'because their links differ in a number alone',
      job('A', 'Acme', 'https://a.example/j?id=1'),
      job('B', 'Acme', 'https://a.example/j?id=2'),
    ],
    ['because neither has a link', job('A', 'Acme'), job('B', 'Acme')],
    [
      'because both links are only a home page',
      job('A', 'Acme', 'https://a.example'),
      job('B', 'Acme', 'https://a.example/'),
    ],
    ['of C++ and C', job('C++ Developer', 'Acme'), job('C Developer', 'Acme')],
  ] as const)('%s', (_why, a, b) => {
    expect(likenessOf(a, b)).toBeNull()
  })
})

it('gives a company whose whole name is a legal form a key of its own', () => {
  expect(companyKey('Co')).toBe('co')
})

it('never fails on any address or name', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      linkKey(a)
      expect(likenessOf(job(a, b, a), job(a, b, a))).toBe(
        companyKey(b) === '' ? (linkKey(a) === null ? null : 'link') : 'job',
      )
    }),
  )
})
