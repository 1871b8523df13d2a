import { resumeSchema, type ResumeDocument } from '../../../../src/core/resume/model'

/** Every section, letters beyond ASCII, long bullets: two to three pages. */
export const full: ResumeDocument = resumeSchema.parse({
  basics: {
    name: 'Łucja Núñez-Özgür',
    label: 'Lead Nurse Educator',
    email: 'lucja.nunez@example.org',
    phone: '+48 22 555 01 32',
    url: 'https://lucja.example.org',
    summary:
      'Registered nurse with 14 years on intensive-care and surgical wards in Kraków, Zürich and Málaga. Leads teaching for 120 nurses, cut central-line infections by 43% and writes the ward’s handover standard.\nLooking for a regional education role.',
    location: { city: 'Kraków', region: 'Małopolskie', countryCode: 'PL' },
    profiles: [
      { network: 'LinkedIn', username: 'lucja-nunez', url: 'https://www.linkedin.com/in/lucja-nunez' },
      { network: 'ORCID', username: '0000-0002-1825-0097', url: 'https://orcid.org/0000-0002-1825-0097' },
    ],
  },
  work: [
    {
      name: 'Szpital Uniwersytecki w Krakowie',
      position: 'Lead Nurse Educator',
      location: 'Kraków, Poland',
      startDate: '2021-03',
      url: 'https://www.su.example.pl',
      description: 'University hospital with 1,300 beds',
      summary: 'Responsible for the teaching of all surgical wards.',
      highlights: [
        'Built a 12-week residency for newly graduated nurses, taken by 86 nurses so far; first-year turnover fell from 27% to 11% and agency spending by PLN 1.4 million a year.',
        'Cut central-line infections by 43% in 18 months with a bundle checklist, simulation days and a weekly audit that the wards run themselves.',
        'Wrote the handover standard (SBAR) now used on 22 wards; incident reports that name a handover fell from 61 to 19 a year.',
        'Introduced ultrasound-guided cannulation; 40 nurses certified, 310 theatre hours saved.',
        'Manages a budget of PLN 900,000 and a team of six educators.',
      ],
    },
    {
      name: 'Universitätsspital Zürich',
      position: 'Intensive Care Nurse',
      location: 'Zürich, Switzerland',
      startDate: '2016-08-15',
      endDate: '2021-02-28',
      highlights: [
        'Cared for two ventilated patients per shift on a 34-bed mixed ICU, ECMO and CRRT included.',
        'Trained 25 colleagues on the new electronic record; documentation time per shift fell by 35 minutes.',
        'Chaired the pain and delirium group: daily CAM-ICU screening rose from 48% to 94%.',
      ],
    },
    {
      name: 'Hospital Regional de Málaga',
      position: 'Staff Nurse, Surgical Ward',
      location: 'Málaga, Spain',
      startDate: '2011-09',
      endDate: '2016-07',
      highlights: [
        'Looked after 12 patients a shift after abdominal and vascular surgery.',
        'Started a pressure-ulcer round that brought new ulcers down from 5.2% to 1.9% of admissions.',
        'Mentor to 31 students; voted best mentor of the year in 2015.',
      ],
    },
    {
      name: 'Clínica Santa Çelik',
      position: 'Nursing Assistant',
      location: 'Málaga, Spain',
      startDate: '2009',
      endDate: '2011',
      highlights: ['Night shifts on a 20-bed geriatric ward while studying.'],
    },
  ],
  projects: [
    {
      name: 'Ward Simulation Kit',
      description:
        'A box with everything a ward needs for a 30-minute simulation, with lesson plans under an open licence.',
      highlights: [
        'Used by 41 hospitals in six countries.',
        'Translated into Polish, Spanish, German and Turkish.',
      ],
      keywords: ['Simulation', 'Debriefing', 'Low-cost training'],
      startDate: '2020-01',
      url: 'https://simkit.example.org',
      roles: ['Founder', 'Maintainer'],
      entity: 'Nurses Without Walls',
      type: 'volunteering',
    },
  ],
  education: [
    {
      institution: 'Uniwersytet Jagielloński, Collegium Medicum',
      studyType: 'Master of Science',
      area: 'Nursing Education',
      startDate: '2018-10',
      endDate: '2020-06',
      score: '4.8/5.0',
      courses: ['Curriculum Design', 'Statistics (R, SPSS)', 'Simulation Pedagogy'],
    },
    {
      institution: 'Universidad de Málaga',
      studyType: 'Grado',
      area: 'Enfermería',
      startDate: '2007',
      endDate: '2011',
    },
  ],
  skills: [
    {
      name: 'Clinical',
      level: 'Expert',
      keywords: ['Mechanical ventilation', 'CRRT', 'ECMO', 'Advanced Life Support (ALS)'],
    },
    {
      name: 'Teaching',
      keywords: ['Curriculum design', 'Simulation', 'Debriefing', 'Assessment (OSCE, DOPS)'],
    },
    { name: 'Systems', keywords: ['Epic', 'AMMS', 'PDMS', 'Microsoft Excel'] },
  ],
  certificates: [
    {
      name: 'Advanced Life Support Instructor',
      issuer: 'European Resuscitation Council',
      date: '2023-11',
      url: 'https://erc.example.eu/c/8812',
    },
    { name: 'Certified Nurse Educator, Novice', issuer: 'National League for Nursing', date: '2022-04-03' },
  ],
  volunteer: [
    {
      organization: 'Médecins du Lac',
      position: 'Flight Nurse',
      startDate: '2014-05',
      endDate: '2014-09',
      summary: 'Mobile clinic for seasonal workers.',
      highlights: ['Treated 640 patients in 14 weeks.'],
    },
  ],
  awards: [
    {
      title: 'Nurse of the Year',
      awarder: 'Małopolska Chamber of Nurses',
      date: '2022',
      summary: 'For the residency programme.',
    },
  ],
  publications: [
    {
      name: 'Handover that holds: a stepped-wedge trial on 22 wards',
      publisher: 'Journal of Advanced Nursing',
      releaseDate: '2023-02-01',
      url: 'https://doi.example.org/10.1000/jan.15512',
      summary: 'First author.',
    },
  ],
  languages: [
    { language: 'Polish', fluency: 'Native' },
    { language: 'Spanish', fluency: 'Native' },
    { language: 'German', fluency: 'C1' },
    { language: 'English', fluency: 'C2' },
  ],
  interests: [
    { name: 'Mountains', keywords: ['Ski touring', 'Tatra rescue'] },
    { name: 'Choir' },
    { name: 'Chess' },
  ],
  references: [{ name: 'Prof. Anna Wójcik', reference: 'Łucja changed how this hospital teaches.' }],
})

/** An engineer as most resumes are: one to two pages. */
export const engineer: ResumeDocument = resumeSchema.parse({
  basics: {
    name: 'Tomás Ferreira',
    label: 'Senior Backend Engineer',
    email: 'tomas.ferreira@example.com',
    phone: '(415) 555-0132',
    url: 'https://tomas.example.com',
    summary:
      'Backend engineer with 9 years building payment and data platforms in Go, TypeScript and PostgreSQL. Led a team of six through a zero-downtime migration of 2.4 billion ledger rows and cut infrastructure spend by 31%.',
    location: { city: 'Oakland', region: 'CA' },
    profiles: [
      { network: 'GitHub', username: 'tferreira', url: 'https://github.com/tferreira' },
      { network: 'LinkedIn', username: 'tomas-ferreira', url: 'https://linkedin.com/in/tomas-ferreira' },
    ],
  },
  work: [
    {
      name: 'Harbourline Payments',
      position: 'Senior Backend Engineer',
      location: 'San Francisco, CA',
      startDate: '2021-03',
      highlights: [
        'Designed the double-entry ledger (Go, PostgreSQL, Kafka) that settles $1.9B a year for 14,000 merchants at 99.995% availability.',
        'Led six engineers through a nine-month, zero-downtime migration off a sharded MySQL cluster; no reconciliation breaks in two quarter-ends.',
        'Cut p99 payout latency from 1,840 ms to 210 ms by replacing a polling scheduler with an outbox and change-data-capture pipeline.',
        'Reduced AWS spend by 31% ($640K a year) through right-sizing and tiered storage.',
      ],
    },
    {
      name: 'City of Oakland, Department of Transportation',
      position: 'Software Developer',
      location: 'Oakland, CA',
      startDate: '2016-08',
      endDate: '2021-02',
      highlights: [
        'Delivered an open-data service (Python, PostGIS) used by 40 civic apps.',
        'Automated permit-fee reconciliation: 25 staff hours a week saved, $180K of unbilled fees recovered.',
        'Moved three legacy ASP.NET applications (C#) to containers with no scheduled downtime.',
      ],
    },
  ],
  education: [
    {
      institution: 'University of California, Berkeley',
      studyType: 'Bachelor of Science',
      area: 'Electrical Engineering and Computer Sciences',
      startDate: '2012-08',
      endDate: '2016-05',
      score: '3.78/4.00',
    },
  ],
  skills: [
    { name: 'Languages', keywords: ['Go', 'TypeScript', 'Python', 'SQL', 'C#', 'C++'] },
    {
      name: 'Data and infrastructure',
      keywords: ['PostgreSQL', 'Kafka', 'Redis', 'Amazon Web Services (AWS)', 'Kubernetes'],
    },
  ],
  certificates: [
    {
      name: 'AWS Certified Solutions Architect – Professional',
      issuer: 'Amazon Web Services',
      date: '2023-11',
    },
  ],
})

/** Hardly anything. */
export const tiny: ResumeDocument = resumeSchema.parse({
  basics: { name: 'Bo Li', email: 'bo@example.net', phone: '020 7946 0018' },
  work: [{ name: 'Corner Café', position: 'Barista', startDate: '2024' }],
  skills: [{ name: 'Latte art' }, { name: 'Cash handling' }, { name: 'Till systems', level: 'Advanced' }],
})
