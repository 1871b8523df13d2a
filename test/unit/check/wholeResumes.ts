/** Whole resumes with what a reader finds in them. */
export const wholeResumes: {
  name: string
  found: string[]
  missing: string[]
  bullets: number
  withFigure: number
  text: string
}[] = [
  {
    name: 'software',
    found: [
      'Python',
      'Kubernetes',
      'AWS',
      'SQL',
      'CI/CD',
      'React',
      'Mentoring',
      'API Development',
      'Docker',
      'Machine Learning',
    ],
    missing: ['Java', 'Rust', 'Go', 'Terraform', 'Azure'],
    bullets: 4,
    withFigure: 2,
    text: `Jane Roe
jane.roe@java.dev | github.com/jroe

SUMMARY
Backend engineer with eight years in payments.

EXPERIENCE
Senior Engineer, Stripe, 2019 - Present
- Built REST APIs in Python that serve 3 million requests a day
- Moved 40 services to Kubernetes on AWS
- Set up CI/CD for the platform team
- Mentored junior engineers

EDUCATION
MSc Computer Science (thesis on machine learning), 2014

SKILLS
SQL, Docker, React, Bash

INTERESTS
Currently learning Rust; no Azure so far`,
  },
  {
    name: 'nurse',
    found: ['Registered Nurse', 'BLS', 'Wound Care', 'Medication Administration', 'Epic', 'Triage', 'ACLS'],
    missing: ['Pediatrics', 'NICU', 'Chemotherapy', 'CCRN'],
    bullets: 3,
    withFigure: 2,
    text: `Maria Lopez, RN
Professional Summary
Registered Nurse with six years on medical-surgical floors.
Clinical Experience
Staff Nurse, Mercy Hospital, Denver, CO, 2018 – 2024
• Administered medications to 6 patients per shift
• Triaged 30+ walk-ins daily and gave wound care
• Educated families about diabetes
Licenses & Certifications
BLS, ACLS (AHA)
Clinical Skills
Epic, IV therapy, telemetry`,
  },
  {
    name: 'accountant',
    found: [
      'Accounts Payable',
      'General Ledger',
      'Excel',
      'GAAP',
      'CPA',
      'Month-end close',
      'QuickBooks',
      'Account Reconciliation',
    ],
    missing: ['SAP', 'Payroll', 'Tax Preparation'],
    bullets: 3,
    withFigure: 2,
    text: `PROFILE
Accountant with nine years under US GAAP.
WORK HISTORY
Staff Accountant | Birch & Co | 2015 - 2022
- Ran accounts payable for 9 entities and kept the general ledger
- Shortened month-end close from 9 to 5 days
- Reconciled bank accounts
CERTIFICATIONS
CPA, State of Ohio, 2016
SKILLS
Excel, QuickBooks, Power BI
ADDITIONAL INFORMATION
No SAP experience`,
  },
  {
    name: 'electrician',
    found: ['NEC', 'Conduit', 'Blueprint reading', 'Troubleshooting', 'OSHA 30', 'PLC', 'Lockout/Tagout'],
    missing: ['Welding', 'HVAC', 'CNC'],
    bullets: 4,
    withFigure: 1,
    text: `Summary
Journeyman with 12 years on commercial sites.
Experience
Electrician, Volt Bros, Tulsa, OK   2012 – 2024
• Bent conduit and pulled wire to the National Electrical Code
• Read blueprints for 30 sites
• Followed lockout/tagout on every job
• Troubleshot motor starters
Certifications
OSHA 30
Skills
PLC, VFD, megger testing`,
  },
  {
    name: 'teacher',
    found: [
      'Lesson Planning',
      'Classroom Management',
      'IEP',
      'Google Classroom',
      'Differentiated Instruction',
      'ESL',
    ],
    missing: ['Physics', 'Canvas', 'Coaching'],
    bullets: 3,
    withFigure: 1,
    text: `OBJECTIVE
Grade 4 teacher who likes to spark curiosity.
TEACHING EXPERIENCE
Teacher, Oak Elementary School, 2016 - 2023
- Planned lessons and differentiated instruction for 28 students
- Wrote IEPs with parents
- Managed the classroom calmly
CERTIFICATIONS
ESL endorsement
SKILLS
Google Classroom, Seesaw`,
  },
  {
    name: 'marketing',
    found: [
      'SEO',
      'Google Analytics',
      'Email Marketing',
      'A/B Testing',
      'HubSpot',
      'Content Creation',
      'Budget Management',
    ],
    missing: ['Marketo', 'TikTok', 'Salesforce'],
    bullets: 4,
    withFigure: 2,
    text: `Summary
Marketer for software firms.
Experience
Marketing Lead, Acme Inc., 2018 - Present
- Grew organic traffic by 60% with search engine optimization
- Managed a budget of $400k
- Created content for email marketing
- Ran A/B tests on landing pages
Skills
Google Analytics, HubSpot`,
  },
  {
    name: 'hr',
    found: ['Onboarding', 'Recruiting', 'HRIS', 'Employee Relations', 'SHRM-CP', 'FMLA'],
    missing: ['Payroll', 'Workday', 'Labor Law'],
    bullets: 3,
    withFigure: 2,
    text: `PROFESSIONAL EXPERIENCE
HR Generalist, Lumen Group, 2017 to 2024
- Recruited 80 engineers
- Onboarded 45 new hires a year
- Handled employee relations cases
CERTIFICATIONS
SHRM-CP
SKILLS
HRIS, FMLA, ADA
INTERESTS
Interested in payroll`,
  },
  {
    name: 'german',
    found: ['Java', 'Projektmanagement', 'SAP', 'Führung', 'Schulung'],
    missing: ['Python', 'Kotlin'],
    bullets: 3,
    withFigure: 1,
    text: `PROFIL
Entwickler mit zehn Jahren Erfahrung.
BERUFSERFAHRUNG
Softwareentwickler, Muster GmbH, 2015 - 2023
- Entwicklung von Diensten in Java
- Projektmanagement und Fuehrung von 8 Mitarbeitern
- Schulungen im Haus
KENNTNISSE
SAP, Git
SONSTIGES
Keine Erfahrung mit Python`,
  },
  {
    name: 'data',
    found: ['Python', 'SQL', 'Tableau', 'Airflow', 'Forecasting', 'A/B Testing'],
    missing: ['R', 'Spark', 'Java', 'SAS'],
    bullets: 3,
    withFigure: 2,
    text: `Summary
Analyst at the R&D arm of a grocer; never used SAS.
Experience
Data Analyst, Spark Energy Inc., 2020 - Present
- Forecasted demand for 800 items in Python
- Ran A/B tests that raised sales by 4%
- Scheduled SQL jobs in Airflow
Skills
Tableau, JavaScript`,
  },
  {
    name: 'chef',
    found: ['Menu Planning', 'Food Safety', 'Inventory Management', 'ServSafe', 'Team Leadership'],
    missing: ['Chef', 'Excel', 'Baking'],
    bullets: 4,
    withFigure: 1,
    text: `Experience
Kitchen lead, Blue Fork, 2016 - 2023
- Planned menus for a 90-seat room
- Managed inventory and ordering
- Kept food safety records
- Led a team in the kitchen and helped it excel
Certifications
ServSafe Manager`,
  },
  {
    name: 'support',
    found: ['Active Directory', 'Windows', 'Troubleshooting', 'ServiceNow', 'Customer Service', 'ITIL'],
    missing: ['Linux', 'Cisco', 'AWS'],
    bullets: 3,
    withFigure: 2,
    text: `PROFILE
IT support specialist focused on customer service.
EMPLOYMENT
Help Desk Analyst, Cisco, 2018 - 2022
- Troubleshot 30 tickets a day in ServiceNow
- Moved 800 desks to Windows 11
- Managed accounts in Active Directory
CERTIFICATIONS
ITIL 4
INTERESTS
Hoping to learn AWS`,
  },
  {
    name: 'pflege',
    found: ['Wundversorgung', 'Pflegedokumentation', 'Medikamentengabe'],
    missing: ['Intensivpflege', 'Englisch'],
    bullets: 3,
    withFigure: 1,
    text: `PROFIL
Examinierte Pflegefachkraft.
BERUFSERFAHRUNG
Pflegefachkraft, Klinikum Nord, 2015 - 2023
- Wundversorgung bei 12 Patienten je Schicht
- Pflegedokumentation am Rechner
- Medikamentengabe nach Plan`,
  },
]
