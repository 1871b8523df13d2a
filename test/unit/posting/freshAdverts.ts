import type { LabelledAdvert } from './labelledAdverts'

const none = {
  seniority: null,
  years: null,
  termYears: {},
  degree: null,
  orEquivalent: false,
  credentials: [],
  languages: [],
  workplace: null,
  travel: false,
  sponsorship: null,
  authorisation: false,
  clearance: false,
  employment: [],
  shifts: false,
} satisfies LabelledAdvert['facts']

/** Labelled after the rules were written, before they were run on them. */
export const freshAdverts: LabelledAdvert[] = [
  {
    name: 'product manager, questions as headings',
    title: 'Product Manager, Payments',
    text: `What is the job?
As Product Manager for Payments you decide what our checkout does next. You write product requirements, run A/B tests with the data team and set the roadmap together with engineering. Knowing SQL makes your life easier.

Who would enjoy it?
Somebody who has spent 4-6 years in product management, at least some of it on payments. You have shipped with agile teams, you are at home in Jira, and you can explain a p-value to a lawyer. An MBA is nice but we do not insist. French would be a bonus.

Where?
Paris or Lyon, three days a week in the office. Now and then you travel to our partners in Madrid.

What else?
Permanent contract, full-time. We help with the visa if you need one.`,
    required: ['product management', 'agile', 'Jira'],
    preferred: [],
    mentioned: ['A/B testing', 'roadmap', 'SQL', 'payments', 'product requirements'],
    facts: {
      ...none,
      years: 4,
      termYears: { 'product management': 4 },
      degree: 'master',
      degreeDemand: 'preferred',
      languages: ['French'],
      workplace: 'hybrid',
      travel: true,
      sponsorship: 'offered',
      employment: ['FULL_TIME'],
    },
  },
  {
    name: 'HVAC technician, one paragraph',
    title: 'HVAC Service Technician',
    text: `Coldbrook Mechanical is hiring an HVAC Service Technician for residential and light commercial work in Tulsa. You must have EPA 608 certification, a valid driver's license and at least three years of HVAC troubleshooting experience; NATE certification and sheet metal experience are preferred. Brazing and reading wiring diagrams are a must. On-call rotation every fifth week. High school diploma or GED required. We provide a van, paid holidays and a 401(k). Drug test and background check apply. Call Wes.`,
    required: ['EPA 608', 'HVAC', 'troubleshooting', 'brazing', 'wiring diagrams'],
    preferred: ['NATE', 'sheet metal'],
    mentioned: [],
    facts: {
      ...none,
      years: 3,
      termYears: { HVAC: 3 },
      degree: 'school',
      degreeDemand: 'required',
      credentials: ['EPA 608', "driver's license", 'NATE'],
      shifts: true,
    },
  },
  {
    name: 'Vertriebsmitarbeiter, German bullets',
    title: 'Vertriebsmitarbeiter im Außendienst (m/w/d)',
    text: `Das erwartet Sie:
▪ Betreuung und Ausbau unseres Kundenstamms im Raum Kassel
▪ Erstellung von Angeboten und Verhandlung von Rahmenverträgen
▪ Pflege der Kundendaten in Salesforce

Das bringen Sie mit:
▪ Eine kaufmännische Ausbildung oder ein vergleichbares Studium
▪ Mindestens 2 Jahre Erfahrung im Vertrieb, gerne im Maschinenbau
▪ Sicherer Umgang mit MS Office, insbesondere Excel und PowerPoint
▪ Führerschein der Klasse B
▪ Reisebereitschaft (ca. 60 %)
▪ Sehr gute Deutschkenntnisse, Englisch von Vorteil

Das erhalten Sie von uns:
▪ Firmenwagen, auch zur privaten Nutzung
▪ 30 Tage Urlaub und flexible Arbeitszeiten
▪ Unbefristete Anstellung in Vollzeit`,
    required: ['Vertrieb', 'MS Office', 'Excel', 'PowerPoint'],
    preferred: ['Maschinenbau'],
    mentioned: ['Salesforce', 'Verhandlung', 'Angebote'],
    facts: {
      ...none,
      years: 2,
      termYears: {},
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: true,
      credentials: ['Führerschein der Klasse B'],
      languages: ['German fluent', 'English'],
      travel: true,
      employment: ['FULL_TIME'],
    },
  },
  {
    name: 'security analyst, bold markdown left over',
    title: 'Cyber Security Analyst (SC Cleared)',
    text: `**Cyber Security Analyst (SC Cleared)**
*Remote with occasional travel to Bristol*

**Responsibilities**
* Monitor alerts in Splunk and Microsoft Sentinel
* Lead incident response and write playbooks
* Vulnerability management with Nessus

**Skills & Experience**
* 2+ years in a SOC
* SIEM administration
* Scripting in Python or PowerShell
* Knowledge of MITRE ATT&CK

**Desirable**
* CISSP or Security+
* Azure security

Active SC clearance is essential. Sole UK nationals only. £450 per day, outside IR35, 6-month contract.`,
    required: ['SIEM', 'Python', 'PowerShell', 'MITRE ATT&CK', 'SOC'],
    preferred: ['CISSP', 'Security+', 'Azure'],
    mentioned: [
      'Splunk',
      'Microsoft Sentinel',
      'incident response',
      'vulnerability management',
      'Nessus',
      'playbooks',
    ],
    facts: {
      ...none,
      years: 2,
      termYears: { SOC: 2 },
      credentials: ['CISSP', 'Security+'],
      workplace: 'remote',
      travel: true,
      clearance: true,
      employment: ['CONTRACTOR'],
    },
  },
  {
    name: 'warehouse lead, sections run without blank lines',
    title: 'Warehouse Team Lead - 2nd Shift',
    text: `Job Summary
Leads a crew of 12 in receiving, order picking and shipping.
Essential Functions:
- Assigns work and trains new associates
- Runs cycle counts and investigates inventory variances
- Enforces OSHA safety rules
Minimum Requirements:
- Two years' warehouse experience, including one year as a lead
- Certified on stand-up and sit-down forklifts
- Comfortable with a WMS (Manhattan preferred)
- Able to lift 50 lbs
Preferred Qualifications:
- Bilingual English/Spanish
- Lean or Six Sigma training
Hours: Monday-Friday, 2:30 pm - 11 pm, some Saturdays
Full-time with benefits. EOE.`,
    required: ['warehouse', 'forklift', 'WMS'],
    preferred: ['Manhattan', 'Lean', 'Six Sigma'],
    mentioned: ['receiving', 'order picking', 'shipping', 'cycle count', 'inventory', 'OSHA', 'training'],
    facts: {
      ...none,
      seniority: 'lead',
      years: 2,
      termYears: { warehouse: 2 },
      languages: ['English native', 'Spanish native'],
      employment: ['FULL_TIME'],
      shifts: true,
    },
  },
  {
    name: 'research scientist, academic',
    title: 'Senior Scientist, Protein Engineering',
    text: `The Role
We seek a Senior Scientist to join our protein engineering group on site in Cambridge, MA. You will design expression constructs, run high-throughput screening and present results to project teams.

Basic Qualifications
PhD in biochemistry, molecular biology or a related discipline with 3+ years of industry experience, or MS with 8+ years.
Demonstrated experience with directed evolution, protein purification (AKTA) and ELISA.
Strong publication record.

Preferred Qualifications
Experience with yeast display or phage display.
Programming in Python or R for data analysis.
Familiarity with Rosetta.

Equal Opportunity
All qualified applicants will receive consideration without regard to race, color, religion or national origin. Visa sponsorship is available.`,
    required: ['directed evolution', 'protein purification', 'ELISA', 'AKTA'],
    preferred: ['yeast display', 'phage display', 'Python', 'R', 'data analysis', 'Rosetta'],
    mentioned: ['protein engineering', 'high-throughput screening'],
    facts: {
      ...none,
      seniority: 'senior',
      years: 8,
      termYears: {},
      degree: 'master',
      degreeDemand: 'required',
      orEquivalent: false,
      workplace: 'onsite',
      sponsorship: 'offered',
    },
  },
]
