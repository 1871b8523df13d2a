/** Whole resumes in plain text, with the terms a reader finds (`yes`) and does not find (`no`), written before the engine was read. */
export type LabelledResume = { name: string; text: string; yes: string[]; no: string[] }

export const resumesOne: LabelledResume[] = [
  {
    name: 'ICU nurse, headings in capitals',
    text: `MARISOL VEGA, RN, BSN, CCRN
Tucson, AZ 85712 | (520) 555-0147 | m.vega@example.org

PROFESSIONAL SUMMARY
Critical care nurse with 8 years in a 24-bed ICU. Calm under pressure, precise in charting.

LICENSES & CERTIFICATIONS
Registered Nurse, State of Arizona, exp. 05/2027
BLS, ACLS (American Heart Association)

CLINICAL EXPERIENCE
Desert Springs Medical Center — Staff Nurse, ICU                        2018 – Present
• Manage ventilated patients and titrate vasoactive drips for a 1:2 assignment
• Precept 6 new graduates a year; 100 % stayed past year one
• Cut central line infections by 40 % with a checklist at every dressing change
• Document in Epic within 30 minutes of each assessment
El Camino Rehab — Nurse, Medical-Surgical                               2016 – 2018
• Administered medications and provided wound care for 6 patients per shift
• Educated patients and families on discharge plans

EDUCATION
BSN, University of Arizona, 2016
`,
    yes: [
      'Registered Nurse',
      'Basic Life Support',
      'ACLS',
      'Epic',
      'Wound Care',
      'Critical Care',
      'CCRN',
      'Medication Administration',
      'Patient Education',
      'ICU',
      'Charting',
    ],
    no: ['Pediatrics', 'Telemetry', 'PALS', 'Cerner', 'Phlebotomy', 'Case Management', 'Java'],
  },
  {
    name: 'backend developer, skills first',
    text: `Tomasz Zielinski
Senior Backend Engineer

Skills
Go, Python, PostgreSQL, Redis, Kafka, Docker, K8s, Terraform, AWS (ECS, Lambda, S3)

Experience
Parcelo (2020–now), Senior Backend Engineer
- Designed and built REST APIs in Go for label printing, 3,000 requests/s at p99 of 40 ms
- Split a Django monolith into 11 microservices
- Introduced CI/CD with GitLab; deploys went from weekly to 20 a day
- On call one week in five; wrote the runbooks
Kreditio (2016–2020), Software Developer
- Payment reconciliation in Python and SQL, saving 2 FTE
- Wrote unit tests and did code reviews for a team of six

Education
MSc Computer Science, AGH Krakow

Currently learning Rust. No experience with Java.
`,
    yes: [
      'Golang',
      'Python',
      'PostgreSQL',
      'Kubernetes',
      'Amazon Web Services',
      'API Development',
      'Microservices',
      'CI/CD',
      'Unit Testing',
      'Code Review',
      'Django',
      'Infrastructure as Code (Terraform/Pulumi)',
      'SQL',
      'GitLab',
    ],
    no: ['Rust', 'Java', 'JavaScript', 'Azure', 'GraphQL', 'R', 'C'],
  },
  {
    name: 'primary teacher, paragraphs without headings',
    text: `Helen Braithwaite, 22 Orchard Way, Leeds LS8

I have taught key stage 1 and 2 for eleven years, the last four as year 3 lead at St Oswald's Primary. I plan lessons for mixed-ability classes of thirty and adapt them for pupils with special educational needs. In 2022 I introduced a phonics scheme that lifted reading scores by 14 points.

I run the school's safeguarding training and chair the parents' evening. Before that I worked as a teaching assistant in Bradford, where I supported pupils with autism and led an after-school art club.

I hold a PGCE from Leeds Beckett and Qualified Teacher Status. I use SIMS and Google Classroom every day. I do not drive.
`,
    yes: [
      'Lesson Planning',
      'Special Educational Needs',
      'Safeguarding',
      'Phonics',
      'PGCE',
      'Google Classroom',
      'QTS',
      'SIMS',
      'SEN',
      'Teaching Assistant',
    ],
    no: ['LEED', 'Scheme', 'Driving', 'Behaviour Management', 'Secondary Education', 'Excel', 'Moodle'],
  },
  {
    name: 'accountant, two columns flattened',
    text: `DANIEL OKAFOR, CPA                         Houston, TX

CORE SKILLS                                 TOOLS
Month-end close                             NetSuite
Account reconciliations                     Advanced Excel (pivot tables, XLOOKUP)
GAAP reporting                              QuickBooks Online
SOX controls                                BlackLine

WORK HISTORY
Senior Accountant, Gulf Valve Works, Mar 2019 - Present
* Close the books of three entities in five days (was nine)
* Prepare journal entries and balance sheet reconciliations for 140 accounts
* Process A/P and A/R for 600 vendors and customers
* Prepared the budget and rolling forecast with the CFO
Staff Accountant, Bayou Foods, 2015 - 2019
* Assisted external auditors in the yearly audit; no material findings
* Filed sales tax returns in four states

EDUCATION
BBA Accounting, University of Houston
`,
    yes: [
      'CPA',
      'Certified Public Accountant',
      'NetSuite',
      'Excel',
      'QuickBooks',
      'Accounts Payable',
      'Accounts Receivable',
      'GAAP',
      'Reconciliation',
      'Journal Entries',
      'Budgeting',
      'Forecasting',
      'Month-end Close',
      'Sarbanes-Oxley',
    ],
    no: ['SAP', 'IFRS', 'Oracle', 'Payroll', 'Hyperion', 'Access'],
  },
  {
    name: 'account executive, tabs and dates left',
    text: `Priya Raman
Account Executive

2021-2025\tNorthbeam Software, Account Executive
\t• Closed $3.4M in new ARR, 128 % of quota
\t• Ran discovery calls and product demos for mid-market buyers
\t• Built pipeline by cold calling and LinkedIn Sales Navigator
\t• Negotiated multi-year contracts with legal and procurement
2018-2021\tFrontdesk.io, SDR
\t• Generated 40 qualified leads a month
\t• Kept Salesforce clean: zero overdue tasks

Skills: Salesforce, HubSpot, Gong, MEDDIC, forecasting
Languages: English, Hindi
`,
    yes: [
      'Salesforce',
      'HubSpot',
      'Cold Calling',
      'Lead Generation',
      'Contract Negotiation',
      'MEDDIC',
      'Forecasting',
      'Product Demos',
      'Gong',
      'Hindi',
      'Sales Navigator',
    ],
    no: ['Marketo', 'Outreach', 'Zoho', 'Customer Success', 'SEO', 'Power BI', 'Account Management'],
  },
  {
    name: 'electrician, short lines',
    text: `Kyle Brandt
Journeyman Electrician
Lic. #E-44871

WORK
Brandt & Sons Electric   2017-now
 - wired 60 new homes, rough-in to trim
 - bent EMT conduit, pulled feeders to 400 A
 - read blueprints and laid out panels
 - troubleshot motor controls and PLCs in two plants
Local 26 apprentice      2013-2017

TRAINING
OSHA 30, first aid / CPR, NFPA 70E
lockout/tagout

No experience with fiber optics. Exposure to solar.
`,
    yes: [
      'Electrician',
      'Conduit Bending',
      'Blueprint Reading',
      'PLC',
      'OSHA 30',
      'CPR',
      'NFPA 70E',
      'Lockout/Tagout',
      'First Aid',
      'Troubleshooting',
      'Motor Controls',
    ],
    no: ['Fiber Optics', 'Solar', 'HVAC', 'Welding', 'Plumbing', 'AutoCAD', 'CDL'],
  },
  {
    name: 'logistics coordinator, labels with colons',
    text: `Name: Ana Petrova
Position: Logistics Coordinator
Location: Rotterdam

Profile: Six years in ocean freight and customs clearance, at home in a crowded inbox.

Employment:
2019 - present: Maasline Forwarding B.V., Rotterdam
Booked 90 containers a week with 12 carriers and tracked them to the door.
Prepared bills of lading and export declarations.
Negotiated spot rates, 7% below the market index.
2016 - 2019: Varna Port Services
Planned truck loads and kept stock counts of bonded goods.

Software: SAP TM, CargoWise, MS Excel (vlookup, pivot)
Languages: Bulgarian (native), English (C1), Dutch (B1)
Licence: Driving licence category B
`,
    yes: [
      'Customs Clearance',
      'Freight Forwarding',
      'CargoWise',
      'SAP',
      'Excel',
      'Bill of Lading',
      'Ocean Freight',
      'Rate Negotiation',
      'Dutch',
      'English',
      "Driver's License",
    ],
    no: ['Air Freight', 'Forklift', 'C', 'WMS', 'German', 'Incoterms', 'Lean', 'Java'],
  },
]
