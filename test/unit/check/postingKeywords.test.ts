import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'

const vocabulary = bundledVocabulary()
const read = (text: string, options = {}) => findPostingKeywords(text, vocabulary, options)
const terms = (text: string, demand?: string, options = {}) =>
  read(text, options)
    .filter((keyword) => demand === undefined || keyword.demand === demand)
    .map((keyword) => keyword.term)

const nurse = `Registered Nurse - ICU
Mercy Hospital

About us
Mercy leads in telehealth and public health. Founded in 1920.

Responsibilities
- Provide direct patient care and administer medications
- Monitor vital signs; document in Epic EHR

Qualifications
- Current RN license in Ohio
- BLS required; ACLS preferred
- 2+ years of critical care experience

Preferred
- CCRN
- Ventilator management

Benefits
Health insurance, 401(k), tuition assistance for nursing research, payroll cards.
We are an equal opportunity employer regardless of gender identity; accounting for all.`

describe('the keywords of a posting', () => {
  it('tell what a nurse’s advert requires, prefers and mentions', () => {
    expect(terms(nurse, 'required')).toEqual(expect.arrayContaining(['BLS', 'Critical care']))
    expect(terms(nurse, 'required').some((term) => /^RN|Registered Nurse$/.test(term))).toBe(true)
    expect(terms(nurse, 'preferred')).toEqual(
      expect.arrayContaining(['ACLS', 'CCRN', 'Ventilator management']),
    )
    expect(terms(nurse, 'mentioned')).toEqual(expect.arrayContaining(['Vital signs', 'Epic']))
  })

  it('leave out benefits, equal opportunity and the company’s own story', () => {
    for (const term of ['Telehealth', 'Public health', 'Payroll', 'Accounting', 'Research']) {
      expect(terms(nurse)).not.toContain(term)
    }
  })

  it('understand an accountant’s running text', () => {
    const text = `We are looking for an accountant to own our month-end close.
You will prepare journal entries and support the annual audit.
Requirements: CPA, 3+ years in public accounting, strong knowledge of GAAP, advanced Excel (pivot tables). NetSuite is a plus.`
    expect(terms(text, 'required')).toEqual(expect.arrayContaining(['CPA', 'GAAP', 'Excel', 'Pivot tables']))
    expect(terms(text, 'preferred')).toEqual(['NetSuite'])
    expect(terms(text, 'mentioned')).toEqual(expect.arrayContaining(['Month-end close', 'Journal entries']))
  })

  it('understand an electrician’s advert', () => {
    const text = `ELECTRICIAN
Must have a journeyman license. Duties: install conduit and wiring per the NEC; read blueprints; troubleshoot motor controls.
OSHA 10 preferred. We offer paid holidays and a 401k.`
    expect(terms(text, 'required').join()).toMatch(/journeyman/i)
    expect(terms(text, 'preferred')).toEqual(['OSHA 10'])
    expect(terms(text, 'mentioned')).toEqual(expect.arrayContaining(['NEC', 'Motor controls']))
  })

  it('understand a software advert and name no company', () => {
    const text = `Backend Engineer at Snowflake Coffee
What you'll do
• Build REST APIs in Go and Python
• Run services on AWS with Kubernetes
What you bring
• 5+ years of backend development
• PostgreSQL or MySQL, Kafka
Nice to have
• Rust, React
Less talk, more action: go fast or rest.`
    const options = { title: 'Backend Engineer', company: 'Snowflake Coffee' }
    expect(terms(text, 'required', options)).toEqual(expect.arrayContaining(['PostgreSQL', 'MySQL', 'Kafka']))
    expect(terms(text, 'preferred', options)).toEqual(['Rust', 'React'])
    expect(terms(text, 'mentioned', options)).toEqual(
      expect.arrayContaining(['Go', 'Python', 'AWS', 'Kubernetes']),
    )
    for (const term of ['Snowflake', 'Less']) expect(terms(text, undefined, options)).not.toContain(term)
  })

  it('put required before preferred before mentioned, with weights 3 and 1', () => {
    const ranks = read(nurse).map(({ demand }) => ['required', 'preferred', 'mentioned'].indexOf(demand))
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
    for (const { weight, demand } of read(nurse)) expect(weight).toBe(demand === 'required' ? 3 : 1)
  })

  it('are none for a text that asks for nothing, and never throw', () => {
    expect(read('')).toEqual([])
    expect(read('Come and see us on Sunday.')).toEqual([])
    expect(read('\ud800\0 ﷽ \u202e')).toEqual([])
  })

  it('take a megabyte in under two seconds', () => {
    const before = performance.now()
    read(`${nurse}\n`.repeat(1_000))
    read('Python, SQL and Go with '.repeat(40_000))
    expect(performance.now() - before).toBeLessThan(4_000)
  })
})
