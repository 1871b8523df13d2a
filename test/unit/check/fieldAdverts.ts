/** Adverts of many fields as they are published, with the concrete terms a reader marks in them, labelled beforehand. */
export const fieldAdverts: { name: string; terms: string[]; text: string }[] = [
  {
    name: 'Data engineer',
    terms: [
      'data pipelines',
      'Python',
      'SQL',
      'Airflow',
      'dbt',
      'Snowflake',
      'data modeling',
      'star schema',
      'AWS',
      'S3',
      'Glue',
      'Kafka',
      'Terraform',
      'CI/CD',
      'code review',
      'unit testing',
      'data quality',
      'on-call',
      'Great Expectations',
      'Spark',
      'Looker',
      'data governance',
      'GDPR',
      'Git',
      'Agile',
    ],
    text: `Senior Data Engineer (Hybrid, Denver CO)

Who we are
Bright Harbor is a 300-person logistics company. We move 40 million parcels a year and we think data is how we will move more.

The role
You will join a team of six and own the data pipelines that feed finance, operations and our customers. You will work closely with analysts and product managers, and you will have real influence on our architecture.

What you'll do
• Design, build and maintain batch and streaming data pipelines in Python and SQL, orchestrated with Airflow
• Own our data modeling in dbt on Snowflake (star schema, slowly growing)
• Move event data through Kafka into S3 and Glue
• Improve data quality with Great Expectations and unit testing, and take part in code review
• Work with security on data governance and GDPR requests
• Share an on-call rotation (one week in seven)

What we're looking for
• 5+ years of experience in data engineering
• Strong Python and SQL; Git and CI/CD are second nature
• Hands-on experience with AWS and infrastructure written in Terraform
• Comfortable in an Agile team

Nice to have
• Spark
• Looker or another BI tool

Benefits
Medical, dental and vision from day one, 401(k) with 4% match, 20 days PTO, paid parental leave, home office stipend, yoga on Wednesdays.

Bright Harbor is an equal opportunity employer. All qualified applicants will receive consideration without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, disability or veteran status.`,
  },
  {
    name: 'HR generalist',
    terms: [
      'employee relations',
      'onboarding',
      'benefits administration',
      'payroll',
      'performance management',
      'recruitment',
      'FMLA',
      'FLSA',
      'ADA',
      'HRIS',
      'Workday',
      'employee handbook',
      'background checks',
      'I-9',
      'Excel',
      'confidentiality',
      'conflict resolution',
      'SHRM-CP',
      'PHR',
      'employment law',
      'workplace investigations',
      'leave management',
      'job descriptions',
      'exit interviews',
      'open enrollment',
      'ADP',
      'Human Resources',
    ],
    text: `Human Resources Generalist

Job Summary: Under the direction of the HR Director, the HR Generalist supports roughly 250 employees at our two plants in Dayton.

Essential Duties and Responsibilities:
- Serves as first point of contact for employee relations questions; conducts workplace investigations and recommends next steps
- Coordinates recruitment for hourly positions, including job descriptions, background checks and onboarding
- Runs open enrollment and day-to-day benefits administration; processes leave management requests under FMLA
- Reviews bi-weekly payroll in ADP before it is submitted
- Maintains the HRIS (Workday) and personnel records; completes I-9 verification
- Guides supervisors through performance management and conflict resolution
- Conducts exit interviews and updates the employee handbook

Minimum Qualifications:
Bachelor's degree in Human Resources or related field
3 years of experience as a generalist
Working knowledge of employment law, including FLSA and ADA
Proficient in Excel
Ability to maintain confidentiality

Preferred:
SHRM-CP or PHR certification
Experience in a union environment
Bilingual (Spanish)

Physical Requirements: sit, stand, walk, and lift up to 20 pounds.

We offer health insurance, a pension plan, tuition reimbursement and free parking.
EEO/AA employer M/F/D/V.`,
  },
  {
    name: 'Tax accountant',
    terms: [
      'tax returns',
      'partnerships',
      'CPA',
      'tax research',
      'tax planning',
      'GAAP',
      'financial statements',
      'CCH Axcess',
      'QuickBooks',
      'Excel',
      'bank reconciliations',
      'sales tax',
      'payroll tax',
      'multi-state',
      'fixed assets',
      'depreciation',
      'trial balance',
      'workpapers',
      'IRS notices',
      'UltraTax',
      'Enrolled Agent',
      'accounting',
      'time management',
    ],
    text: `Staff Tax Accountant – Hollis & Byrne CPAs

Our firm has looked after family businesses since 1978. This is a full-time position in our Boise office with some Saturdays from February to April.

Responsibilities
* Prepare individual, corporate and partnership tax returns
* Perform tax research and support partners with tax planning
* Prepare multi-state, sales tax and payroll tax filings
* Post adjusting entries to the trial balance, maintain fixed assets and depreciation schedules
* Bank reconciliations and compiled financial statements in accordance with GAAP
* Draft responses to IRS notices
* Organise workpapers for review

Requirements
Bachelor's in accounting
CPA or CPA candidate; Enrolled Agent considered
1-3 years in public practice
QuickBooks Online, Excel
CCH Axcess or UltraTax experience is a plus
Good time management during busy season

What's in it for you
Health, dental, 401k, CPE paid, bonus in May, casual dress, and a pizza night every other Thursday.`,
  },
  {
    name: 'Physical therapist',
    terms: [
      'physical therapy',
      'manual therapy',
      'therapeutic exercise',
      'gait training',
      'orthopedics',
      'plan of care',
      'documentation',
      'patient education',
      'EMR',
      'WebPT',
      'HIPAA',
      'Medicare',
      'BLS',
      'CPR',
      'DPT',
      'state license',
      'dry needling',
      'home exercise programs',
      'physical therapist assistants',
      'post-operative',
      'balance',
      'discharge planning',
      'evaluations',
      'pediatrics',
    ],
    text: `PHYSICAL THERAPIST – OUTPATIENT ORTHOPEDICS
Valley Motion Clinic, Tucson AZ  |  Full-time  |  Sign-on bonus $5,000

ABOUT THE JOB
See 10-12 patients a day, one on one. No double booking. We are owned by therapists.

DUTIES
- Complete evaluations and develop a plan of care for each patient
- Provide manual therapy, therapeutic exercise, gait training and balance work, including post-operative knees and shoulders
- Teach home exercise programs and give patient education
- Supervise physical therapist assistants and aides
- Complete timely documentation in our EMR (WebPT) that meets HIPAA and Medicare requirements
- Take part in discharge planning

QUALIFICATIONS
- Graduate of an accredited physical therapy program (DPT preferred)
- Current Arizona state license or eligibility
- BLS / CPR certification
- Dry needling certification preferred
- Pediatrics experience a plus

BENEFITS
Medical/dental/vision, 3 weeks PTO, $1,500 continuing education, student loan help.

Valley Motion is an Equal Opportunity Employer and does not discriminate on the basis of age, race, religion or any protected class.`,
  },
  {
    name: 'Science teacher',
    terms: [
      'teaching',
      'biology',
      'chemistry',
      'lesson planning',
      'curriculum',
      'classroom management',
      'differentiated instruction',
      'IEP',
      'Google Classroom',
      'formative assessment',
      'lab safety',
      'Next Generation Science Standards',
      'parent communication',
      'teaching certificate',
      'co-teaching',
      'English language learners',
      'project-based learning',
      'data-driven instruction',
      'PowerSchool',
      'coaching',
      'AP Biology',
    ],
    text: `Science Teacher, Grades 9-12 (Biology / Chemistry)
Riverside Unified School District

Position overview
Riverside High serves 1,400 students who speak 31 languages at home. We are looking for a teacher who believes every one of them can do science.

Primary responsibilities
• Daily teaching of biology and chemistry, with AP Biology in the second year
• Lesson planning aligned to the curriculum and the Next Generation Science Standards
• Differentiated instruction for English language learners and students with an IEP; co-teaching with special education staff
• Uses formative assessment and data-driven instruction to adjust pacing
• Strong classroom management and lab safety
• Regular parent communication
• Keeps grades in PowerSchool and assignments in Google Classroom

Required
Valid California teaching certificate in science
Bachelor's degree

Desired
Experience with project-based learning
Willingness to take on coaching of a sport or club

Salary & benefits
$58,900–$104,000 by step. District-paid health plan, STRS pension scheme.

The district prohibits discrimination, harassment, intimidation and bullying based on actual or perceived ancestry, ethnicity, gender identity or religion.`,
  },
  {
    name: 'Mechanical design engineer',
    terms: [
      'SolidWorks',
      'GD&T',
      'sheet metal',
      'injection molding',
      'FEA',
      'DFM',
      'prototyping',
      'bill of materials',
      'engineering change orders',
      'PDM',
      'tolerance analysis',
      'design reviews',
      'DFMEA',
      'ISO 13485',
      'medical devices',
      'verification',
      'mechanical engineering',
      'technical drawings',
      'root cause analysis',
      '3D printing',
      'Minitab',
      'supplier',
      'test protocols',
      'project management',
    ],
    text: `Mechanical Design Engineer II

Arden Instruments makes infusion pumps that are used in 40 countries. Come and help us design the next one.

What you will do:
- Take parts and assemblies from concept to production in SolidWorks
- Create technical drawings with GD&T, maintain the bill of materials and release engineering change orders in PDM
- Design plastic parts for injection molding and brackets in sheet metal, with DFM input from each supplier
- Run FEA and tolerance analysis; build prototypes (3D printing, machining) and write test protocols for verification
- Lead design reviews and contribute to DFMEA
- Root cause analysis of field returns

What you bring:
- BS in mechanical engineering
- 3-5 years designing electromechanical products
- Knowledge of ISO 13485 and design controls for medical devices
- Clear written English

Bonus points:
- Minitab
- Project management experience

Perks: hybrid Fridays, on-site gym, company kayak. Arden participates in E-Verify and celebrates diversity.`,
  },
  {
    name: 'HVAC technician',
    terms: [
      'HVAC',
      'preventive maintenance',
      'troubleshooting',
      'rooftop units',
      'chillers',
      'boilers',
      'heat pumps',
      'EPA 608',
      'refrigerant',
      'ductwork',
      'building automation',
      'wiring diagrams',
      'low voltage',
      'brazing',
      "driver's license",
      'OSHA 10',
      'customer service',
      'NATE',
      'on-call',
      'lockout/tagout',
      'VFD',
      'work orders',
      'hand tools',
      'thermostats',
    ],
    text: `Commercial HVAC Service Technician – $32-44/hr DOE

Are you tired of chasing a quota? At Pinnacle Air we fix things right the first time.

Day to day you will
· Do preventive maintenance and troubleshooting on rooftop units, chillers, boilers and heat pumps
· Read wiring diagrams and test low voltage controls, thermostats and VFD drives
· Recover and charge refrigerant; brazing of line sets; small ductwork changes
· Follow lockout/tagout on every job
· Close work orders on a tablet and explain findings to the customer (customer service matters!)
· Take part in on-call every fifth week

Must have
· EPA 608 Universal
· 4+ years commercial HVAC
· Clean driver's license
· Own hand tools

Nice to have
· NATE
· OSHA 10
· Building automation experience (any brand)

We pay for: take-home van, fuel card, uniforms, health insurance at 80%, paid holidays, retirement with match. Pre-employment drug screen and background check.`,
  },
  {
    name: 'Supply planner',
    terms: [
      'demand planning',
      'supply planning',
      'S&OP',
      'SAP',
      'inventory',
      'safety stock',
      'forecast accuracy',
      'MRP',
      'purchase orders',
      'lead times',
      'Excel',
      'pivot tables',
      'Power BI',
      'KPIs',
      'supplier',
      'logistics',
      'APICS',
      'CPIM',
      'root cause analysis',
      'continuous improvement',
      'cross-functional',
      'stakeholder',
      'supply chain management',
      'ERP',
      'master data',
      'Incoterms',
    ],
    text: `Supply Planner (m/f/x) – Rotterdam

Our client, a maker of coffee machines, is hiring for its European planning hub.

Your responsibilities
- Translate the output of demand planning into a supply planning proposal for three plants
- Prepare the monthly S&OP deck and defend it in front of stakeholders
- Set safety stock, track inventory and improve forecast accuracy
- Run MRP in SAP, release purchase orders and chase lead times with each supplier
- Keep master data clean
- Agree Incoterms and transport with the logistics team
- Report KPIs in Power BI; root cause analysis of missed deliveries; continuous improvement ideas are welcome

Your profile
- Bachelor's or master's degree in supply chain management, business or engineering
- 2–4 years in a similar role with an ERP system
- Excel at an advanced level (pivot tables, lookups)
- Used to cross-functional work
- APICS or CPIM is an advantage
- English C1, Dutch is nice

What we offer
28 days holiday, travel allowance, pension plan, fresh fruit and good coffee of course.`,
  },
  {
    name: 'Sous chef',
    terms: [
      'food safety',
      'HACCP',
      'menu planning',
      'food cost',
      'inventory',
      'ordering',
      'ServSafe',
      'line cooks',
      'banquets',
      'allergens',
      'portion control',
      'knife skills',
      'scheduling',
      'training',
      'sanitation',
      'fine dining',
      'pastry',
      'leadership',
      'recipe costing',
      'labor cost',
      'butchery',
      'expediting',
    ],
    text: `Sous Chef | The Larch Hotel, Vermont

We're a 64-room inn with a farm-to-table restaurant (90 seats) and a busy wedding season.

You'll be responsible for
→ Running the line five nights a week and expediting on Saturdays
→ Training and scheduling of eight line cooks
→ Inventory, ordering, food cost and labor cost against budget
→ Menu planning and recipe costing with the Executive Chef
→ Banquets of up to 180 guests
→ Food safety, allergens and sanitation (HACCP plan in place)
→ Portion control

You have
→ 3+ years as sous chef or strong lead cook, ideally in fine dining
→ Excellent knife skills and some butchery; pastry is a bonus
→ ServSafe Manager
→ Calm leadership in the heat of service

You get
→ $62-70k, two days off in a row, staff meals, health plan after 60 days, ski pass, discounted stays

The Larch is proud to be an equal opportunity workplace.`,
  },
  {
    name: 'Social worker',
    terms: [
      'case management',
      'LCSW',
      'LMSW',
      'crisis intervention',
      'psychosocial assessments',
      'treatment plans',
      'care coordination',
      'discharge planning',
      'Medicaid',
      'community resources',
      'group therapy',
      'motivational interviewing',
      'trauma-informed care',
      'substance abuse',
      'documentation',
      'EHR',
      'HIPAA',
      'bilingual',
      'Spanish',
      'home visits',
      'advocacy',
      'MSW',
      'interdisciplinary team',
      'housing',
      'mental health',
      'social work',
    ],
    text: `Clinical Social Worker (LMSW/LCSW)

Harbor Point Health Center provides care to everyone, whether or not they can pay.

What you'll be doing
• Psychosocial assessments and treatment plans for adults with mental health and substance abuse needs
• Individual counseling and group therapy
• Crisis intervention, safety planning
• Case management: connecting clients to housing, Medicaid and other community resources
• Care coordination and discharge planning with the interdisciplinary team
• Home visits as needed; advocacy with outside agencies
• Timely documentation in the EHR, in line with HIPAA

What you need
• MSW and current LMSW or LCSW in New York
• Two years of post-graduate social work experience
• Training in motivational interviewing and trauma-informed care
• Bilingual Spanish strongly preferred

Compensation and benefits
$68,000–$82,000; loan repayment site; four weeks vacation; employee assistance program.

We do not discriminate in employment on the basis of race, color, creed, national origin, sex, age, disability, marital status, arrest record or any other legally protected characteristic.`,
  },
  {
    name: 'QC chemist',
    terms: [
      'HPLC',
      'GC',
      'UV-Vis',
      'dissolution',
      'Karl Fischer',
      'GMP',
      'method validation',
      'stability',
      'raw materials',
      'SOPs',
      'LIMS',
      'Empower',
      'OOS investigations',
      'CAPA',
      'deviations',
      'chemistry',
      'USP',
      'data integrity',
      'calibration',
      'FDA',
      'wet chemistry',
      'laboratory notebooks',
      'change control',
      '21 CFR Part 11',
    ],
    text: `QC Chemist I/II – second shift (2:00 pm – 10:30 pm)

Job description
The QC Chemist tests raw materials, in-process samples, finished product and stability samples in a GMP laboratory.

Key responsibilities
1. Performs wet chemistry, HPLC, GC, UV-Vis, dissolution and Karl Fischer testing to USP and in-house methods
2. Records results in laboratory notebooks and LIMS; data integrity is everyone's job
3. Supports method validation and transfers
4. Writes and revises SOPs; participates in change control
5. Assists with OOS investigations, deviations and CAPA
6. Calibration and upkeep of instruments

Qualifications
BS in chemistry or a related science
0–3 years (level I) or 3–6 years (level II) in pharma
Experience with Empower software strongly preferred
Familiarity with FDA expectations and 21 CFR Part 11

Work environment
Lab with chemicals; safety glasses required; able to stand for long periods.

Benefits include medical, dental, life insurance, 15% shift differential and an on-site cafeteria. We are an Equal Opportunity Employer, including disability and protected veteran status.`,
  },
  {
    name: 'Graphic designer',
    terms: [
      'Adobe Creative Suite',
      'Photoshop',
      'Illustrator',
      'InDesign',
      'Figma',
      'branding',
      'typography',
      'print',
      'social media',
      'email',
      'motion graphics',
      'After Effects',
      'brand guidelines',
      'packaging',
      'photography',
      'retouching',
      'HTML',
      'CSS',
      'presentation design',
      'art direction',
      'prepress',
      'portfolio',
      'accessibility',
    ],
    text: `Graphic Designer (mid-level, remote in the UK)

Hi! We're Fernway, a small studio that makes food brands look delicious.

A typical month
- Branding and packaging for two or three clients
- Social media and email assets, sometimes with motion graphics in After Effects
- Print: menus, catalogues and point-of-sale, right through prepress
- Presentation design for pitches
- Photography days: light art direction and a lot of retouching

You'll need
- 3 years in a studio or in-house team
- A portfolio that shows typography you are proud of
- Adobe Creative Suite (Photoshop, Illustrator, InDesign) and Figma
- An eye for accessibility and the patience to follow brand guidelines

It would be lovely if you also
- know some HTML and CSS

What you'll get: £34k–£40k, 25 days plus bank holidays, a pension scheme, a laptop, and a box of samples every quarter. We welcome applicants of every background.`,
  },
  {
    name: 'Pflegefachkraft',
    terms: [
      'Grundpflege',
      'Behandlungspflege',
      'Pflegedokumentation',
      'Pflegeplanung',
      'Wundversorgung',
      'Medikamentengabe',
      'Vitalzeichen',
      'Palliativpflege',
      'Demenz',
      'examinierte Pflegefachkraft',
      'Führerschein Klasse B',
      'Teamfähigkeit',
      'Qualitätsmanagement',
      'Praxisanleiter',
      'Deutschkenntnisse',
      'Schichtdienst',
      'MS Office',
      'Angehörige',
      'Einfühlungsvermögen',
    ],
    text: `Pflegefachkraft (m/w/d) in Voll- oder Teilzeit

Das Haus am Lindenpark ist eine Einrichtung mit 84 Plätzen in Kassel.

Ihre Aufgaben
- Grundpflege und Behandlungspflege unserer Bewohnerinnen und Bewohner
- Pflegeplanung und Pflegedokumentation am Tablet
- Wundversorgung, Medikamentengabe und Kontrolle der Vitalzeichen
- Begleitung von Menschen mit Demenz, Palliativpflege
- Beratung der Angehörigen
- Mitarbeit im Qualitätsmanagement

Ihr Profil
- Abgeschlossene Ausbildung als examinierte Pflegefachkraft (Altenpflege oder Gesundheits- und Krankenpflege)
- Gute Deutschkenntnisse
- Bereitschaft zum Schichtdienst
- Teamfähigkeit und Einfühlungsvermögen
- Grundkenntnisse in MS Office
- Führerschein Klasse B von Vorteil
- Weiterbildung zum Praxisanleiter wünschenswert

Wir bieten
- 30 Tage Urlaub, Jahressonderzahlung, betriebliche Altersvorsorge, Jobrad
- Kostenlose Getränke und ein herzliches Team

Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.`,
  },
  {
    name: 'Finanzbuchhalter',
    terms: [
      'Finanzbuchhaltung',
      'Kreditorenbuchhaltung',
      'Debitorenbuchhaltung',
      'Kontenabstimmung',
      'Monatsabschluss',
      'Jahresabschluss',
      'Umsatzsteuervoranmeldung',
      'HGB',
      'IFRS',
      'DATEV',
      'SAP',
      'Excel',
      'Mahnwesen',
      'Zahlungsverkehr',
      'Anlagenbuchhaltung',
      'Bilanzbuchhalter',
      'Steuerfachangestellte',
      'Reisekostenabrechnung',
      'Englischkenntnisse',
      'Rechnungswesen',
      'Steuerberater',
      'Teamfähigkeit',
      'Zuverlässigkeit',
      'Buchhaltung',
    ],
    text: `Finanzbuchhalter (m/w/d)

Wir sind ein Familienunternehmen aus dem Maschinenbau mit 180 Mitarbeitenden in Ulm. Zur Verstärkung unserer Buchhaltung suchen wir Sie.

Das erwartet Sie:
• Laufende Finanzbuchhaltung: Kreditorenbuchhaltung, Debitorenbuchhaltung und Anlagenbuchhaltung
• Zahlungsverkehr, Mahnwesen und Kontenabstimmung
• Umsatzsteuervoranmeldung und Reisekostenabrechnung
• Mitwirkung am Monatsabschluss und Jahresabschluss nach HGB
• Ansprechpartner für Steuerberater und Wirtschaftsprüfer

Das bringen Sie mit:
• Kaufmännische Ausbildung, z. B. als Steuerfachangestellte oder Weiterbildung zum Bilanzbuchhalter
• Mehrjährige Berufserfahrung im Rechnungswesen
• Sicherer Umgang mit DATEV oder SAP sowie Excel
• IFRS und Englischkenntnisse sind von Vorteil
• Zuverlässigkeit und Teamfähigkeit

Das bieten wir:
Flexible Arbeitszeiten, zwei Tage Homeoffice, Fahrradleasing, Kantine. Ihre Bewerbung richten Sie bitte an Frau Sommer.`,
  },
]
