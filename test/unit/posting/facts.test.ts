import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { readPostingFacts } from '../../../src/core/check/postingFacts'
import { findYears } from '../../../src/core/posting/facts/years'

const read = (text: string, title: string | null = null) =>
  readPostingFacts(text, bundledVocabulary(), { title })
const years = (text: string) =>
  findYears(text).map(({ min, max }) => (max === null ? `${min}+` : `${min}-${max}`))

describe('years asked', () => {
  it.each([
    ['5+ years of Python', '5+'],
    ['3-5 years experience in payroll', '3-5'],
    ['At least two (2) years of supervisory experience', '2+'],
    ['Minimum 10 yrs. in commercial roofing', '10+'],
    ['Mind. 3 Jahre Erfahrung in der Buchhaltung', '3+'],
    ['3 bis 5 Jahre Berufserfahrung', '3-5'],
    ['Fünfjährige Erfahrung oder 4 Jahre als Koch', '4+'],
    ['one to two years’ experience as a dental assistant', '1-2'],
  ])('are read from %s', (text, want) => expect(years(text)).toEqual([want]))

  it.each([
    'You must be at least 18 years of age',
    'For over 50 years we have built bridges; your experience counts',
    'A two-year degree in nursing',
    'Our 25 years of history and experience',
    'Befristet auf 2 Jahre, Erfahrung willkommen',
    'within five years of appointment',
  ])('are not read from %s', (text) => expect(years(text)).toEqual([]))

  it('belong to the terms they count', () => {
    const { terms } = read(
      'Requirements:\n- 5+ years of Python and 2 years of Kubernetes\n- Docker (3+ years), SQL',
    )
    const of = (term: string) => terms.find((known) => known.term === term)?.years
    expect([of('Python'), of('Kubernetes'), of('Docker'), of('SQL')]).toEqual([5, 2, 3, null])
  })
})

describe('demand in a sentence', () => {
  const demand = (text: string) =>
    Object.fromEntries(read(text).terms.map(({ term, demand: asked }) => [term, asked]))
  it('parts what is required from what is wished for', () => {
    expect(demand('Requirements\n- Strong SQL skills, ideally with PostgreSQL')).toEqual({
      SQL: 'required',
      PostgreSQL: 'preferred',
    })
    expect(demand('Requirements\n- Docker (Kubernetes a plus)')).toEqual({
      Docker: 'required',
      Kubernetes: 'preferred',
    })
    expect(
      demand(
        'Du bringst mit\n- Java, Kenntnisse in Kafka sind wünschenswert; Docker ist zwingend erforderlich',
      ),
    ).toMatchObject({
      Kafka: 'preferred',
      Docker: 'required',
    })
    expect(demand('You must know Python. Experience with Rust is not required.')).toEqual({
      Python: 'required',
      Rust: 'preferred',
    })
  })

  it('keeps years in a block that is wished for, and ends a block at the paragraph after its list', () => {
    const text =
      'Nice to have\n- Kafka, Terraform (2 years)\n- Docker (required)\n\nWe work in Leeds. Our tools are Jira and Figma.'
    expect(demand(text)).toEqual({
      Docker: 'required',
      Kafka: 'preferred',
      Terraform: 'preferred',
      Jira: 'mentioned',
      Figma: 'mentioned',
    })
  })

  it('takes “The ideal candidate” for a heading that requires, and a job title for none', () => {
    expect(demand('The ideal candidate has:\n- Python\n- SQL')).toEqual({
      Python: 'required',
      SQL: 'required',
    })
    expect(demand('Compensation Analyst\nBuild pay models in Excel and SQL.')).toMatchObject({
      Excel: 'mentioned',
    })
  })

  it('requires no single one of the fields that a degree may be in, nor what runs in production', () => {
    expect(
      demand(
        'Requirements\n- Bachelor’s degree in Physics or Electrical Engineering\n- Running Spark in production',
      ),
    ).toEqual({
      Physics: 'mentioned',
      'Electrical engineering': 'mentioned',
      Spark: 'required',
    })
  })

  it('reads lists marked with pictures', () => {
    expect(demand('What you need 💪\n✅ Python\n✅ SQL\n\nCherry on top 🍒\n⭐ Figma')).toEqual({
      Python: 'required',
      SQL: 'required',
      Figma: 'preferred',
    })
  })
})

describe('plain facts of an advert', () => {
  it.each([
    ['Senior Living Nurse', null],
    ['Junior High School Teacher', null],
    ['Lead Generation Specialist', null],
    ['Staff Nurse', null],
    ['Staff Software Engineer', 'lead'],
    ['Teamleiter Lager (m/w/d)', 'lead'],
    ['Werkstudent Marketing', 'intern'],
    ['VP of Sales', 'director'],
    ['Sr. Accountant', 'senior'],
  ])('the level of %s is %s', (title, level) =>
    expect(read('We need you.', title).seniority?.level ?? null).toBe(level),
  )

  it.each([
    ['You will work with remote sensing data and hybrid cloud systems.', null],
    ['This position is fully remote within Canada.', 'remote'],
    ['Hybrid: 3 days a week in the office', 'hybrid'],
    ['This is not a remote position.', 'onsite'],
    ['Bis zu 2 Tage Homeoffice pro Woche', 'hybrid'],
    ['We manage remote teams worldwide.', null],
  ])('“%s” is done %s', (text, place) => expect(read(text).workplace?.value ?? null).toBe(place))

  it.each([
    ['We do not sponsor visas.', 'none'],
    ['Visa sponsorship is available for this role.', 'offered'],
    ['You will manage our executive sponsors and sponsorship deals.', null],
    ['Must be authorized to work in the US without sponsorship.', 'none'],
  ])('“%s” on sponsorship: %s', (text, value) => expect(read(text).sponsorship?.value ?? null).toBe(value))

  it('languages are those spoken, with their own level', () => {
    const of = (text: string) => read(text).languages.map(({ language, level }) => `${language} ${level}`)
    expect(of('Requirements: German (C1), English B2')).toEqual(['German C1', 'English B2'])
    expect(of('Verhandlungssicheres Deutsch und gute Englischkenntnisse')).toEqual([
      'German business',
      'English good',
    ])
    expect(of('Deutsch- und Englischkenntnisse auf C1-Niveau')).toEqual(['German C1', 'English C1'])
    expect(of('Our French restaurant serves Spanish wines. Polish the silver.')).toEqual([])
    expect(of('BA in English or a related field')).toEqual([])
  })

  it('a degree says its fields, and whether experience may stand in', () => {
    expect(
      read('Requirements\n- Bachelor’s degree in Civil Engineering or Geology, or equivalent work experience')
        .degrees,
    ).toMatchObject([
      { level: 'bachelor', fields: ['Civil Engineering', 'Geology'], demand: 'required', orEquivalent: true },
    ])
    expect(read('Scrum Master for our master data. No degree needed.').degrees).toEqual([])
    expect(read('Anforderungen\n- Abgeschlossene Ausbildung als Kfz-Mechatroniker').degrees[0]?.level).toBe(
      'vocational',
    )
  })

  it('are silent where the advert is', () => {
    expect(read('Come and see us.')).toMatchObject({
      seniority: null,
      years: null,
      degrees: [],
      credentials: [],
      languages: [],
      workplace: null,
      travel: null,
      sponsorship: null,
      authorisation: null,
      clearance: null,
      employment: [],
      shifts: [],
      terms: [],
      guesses: [],
    })
  })

  it('quote a sentence of the advert, and never throw', () => {
    const words = fc.constantFrom(
      '5+ years',
      'Python',
      'degree in',
      'German C1',
      'remote',
      'visa',
      'plus',
      '\n- ',
      '. ',
      'Requirements:\n',
      'ü',
      '(',
      '👉 ',
      '25% travel',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const facts = read(text)
        const said = [...facts.degrees, ...facts.languages, ...facts.shifts, ...facts.guesses].map(
          (fact) => fact.text,
        )
        for (const sentence of said) expect(text).toContain(sentence)
      }),
    )
    expect(() => read('\ud800\0﷽ \u202e years of '.repeat(500))).not.toThrow()
  })
})

describe('guesses', () => {
  const guesses = (text: string) => read(text).guesses.map(({ term, demand }) => `${term}: ${demand}`)
  it('offer unknown names of requirements, marked with their demand, and count for nothing', () => {
    const text =
      'Requirements\n- Experience with Foobar Engine and Zyntrix\n- Plumbus repair preferred\nAbout us\nWe love Quuxery.'
    expect(guesses(text)).toEqual(expect.arrayContaining(['Foobar Engine: required', 'Zyntrix: required']))
    expect(guesses(text).join()).not.toContain('Quuxery')
    expect(read(text).terms).toEqual([])
  })

  it('leave out what everybody writes', () => {
    expect(
      guesses(
        'Requirements\n- Experience with a team\n- Strong skills\n- Bachelor’s degree in Botany\n- Must be 18',
      ),
    ).toEqual([])
  })
})

describe('terms that only share their letters', () => {
  const terms = (text: string) => read(text).terms.map(({ term }) => term)
  it.each([
    'Our office in Leeds is near the station.',
    'This is what our team does.',
    'You can explain a p-value.',
  ])('are not found in “%s”', (text) => expect(terms(text)).toEqual([]))

  it('give way to the term that stands there', () => {
    expect(terms('Requirements\n- Product management')).toEqual(['Product management'])
    expect(terms('Requirements\n- SQL, KPIs and REST APIs')).toEqual(expect.arrayContaining(['SQL']))
  })
})
