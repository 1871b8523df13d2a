import type { LabelledResume } from './resumesOne'

/** More whole resumes; see resumesOne. */
export const resumesTwo: LabelledResume[] = [
  {
    name: 'Bilanzbuchhalterin, tabellarischer Lebenslauf',
    text: `LEBENSLAUF

Persönliche Daten
Name: Sabine Krüger
Geburtsort: Kassel

Berufserfahrung
04/2017 – heute    Bilanzbuchhalterin, Hessische Draht GmbH, Kassel
                   – Erstellung der Monats- und Jahresabschlüsse nach HGB
                   – Debitoren- und Kreditorenbuchhaltung für drei Gesellschaften
                   – Einführung von DATEV Unternehmen online, 30 % weniger Papier
                   – Abstimmung mit Steuerberater und Wirtschaftsprüfern
08/2011 – 03/2017  Finanzbuchhalterin, Möbel Ernst KG
                   – Umsatzsteuervoranmeldungen und Zahlungsverkehr
                   – Mahnwesen, Außenstände um 18 % gesenkt

Weiterbildung
Bilanzbuchhalterin (IHK), 2016

Kenntnisse
DATEV (sehr gut), MS Excel (sehr gut), SAP FI (Grundkenntnisse)
Englisch: fließend
Führerschein Klasse B
`,
    yes: [
      'Jahresabschluss',
      'HGB',
      'DATEV',
      'Debitorenbuchhaltung',
      'Kreditorenbuchhaltung',
      'Excel',
      'Mahnwesen',
      'Umsatzsteuervoranmeldung',
      'Bilanzbuchhalter',
      'Zahlungsverkehr',
      'Englisch',
      'Führerschein Klasse B',
    ],
    no: ['IFRS', 'Lohnbuchhaltung', 'Controlling', 'Französisch', 'Power BI', 'Kostenrechnung', 'Access'],
  },
  {
    name: 'Fachinformatiker, Stichworte und Fließtext',
    text: `Jonas Feldmann | Fachinformatiker für Systemintegration | Dresden

Kurzprofil
Administrator mit sieben Jahren Erfahrung in heterogenen Netzen. Nicht nur Windows, sondern auch Linux im täglichen Betrieb.

Beruflicher Werdegang
Stadtwerke Elbtal, Systemadministrator, seit 2019
• Betrieb von 140 virtuellen Servern unter VMware
• Einführung von Ansible, Rollout-Zeit von drei Tagen auf zwei Stunden verkürzt
• Verantwortlich für Datensicherung und Notfallplanung
• 2nd-Level-Support für 600 Anwender
Autohaus Nord, IT-Techniker, 2016–2019
• Verwaltung des Active Directory und der Exchange-Postfächer
• Schulung neuer Mitarbeiter

Kenntnisse
Windows Server, Linux (Debian, RHEL), PowerShell, Bash, Cisco-Switches, Veeam
Keine Erfahrung mit Kubernetes. Derzeit lerne ich Terraform.

Sprachen
Deutsch (Muttersprache), Englisch (B2)
`,
    yes: [
      'VMware',
      'Ansible',
      'Linux',
      'Windows Server',
      'Active Directory',
      'PowerShell',
      'Bash',
      'Datensicherung',
      'Microsoft Exchange',
      'Veeam',
      'Cisco',
      'Systemadministration',
      'Red Hat Enterprise Linux',
      '2nd Level Support',
    ],
    no: ['Kubernetes', 'Terraform', 'Java', 'Azure', 'ITIL', 'Docker', 'Go'],
  },
  {
    name: 'hotel front office, mixed bullets',
    text: `LUCIA FERRARI
Front Office Manager

EXPERIENCE

Hotel Belvedere, Lugano   Front Office Manager   2020 -
o Lead a team of 14 at a 220-room property
o Raised the guest satisfaction score from 82 to 91
o Handle complaints and VIP arrivals in person
o Train receptionists on Opera PMS and upselling; room upgrades +22 %

Hotel Bristol, Genova     Receptionist           2015 - 2020
o Check-in and check-out, cash handling, night audit
o Managed group reservations of up to 90 rooms

EDUCATION
Hotel school, Stresa

SKILLS
Opera PMS ~ Fidelio ~ Microsoft Office ~ Booking Extranet
Italian, German, English, French
`,
    yes: [
      'Opera PMS',
      'Upselling',
      'Guest Satisfaction',
      'Night Audit',
      'Cash Handling',
      'Microsoft Office',
      'Complaint Handling',
      'Team Leadership',
      'Reservations',
      'Staff Training',
      'Italian',
      'Fidelio',
    ],
    no: ['Revenue Management', 'Housekeeping', 'Sommelier', 'Micros', 'Spanish', 'Event Planning', 'Chef'],
  },
  {
    name: 'paralegal, wrapped lines',
    text: `Grace Lindqvist, Paralegal

SUMMARY
Litigation paralegal with five years in employ-
ment law and a steady hand with deadlines.

EXPERIENCE
Hollis & Wray LLP, Minneapolis (2019 to present)
 * Drafted pleadings, motions and discovery re-
   sponses for four attorneys
 * Managed e-discovery in Relativity: 1.2 million
   documents over 14 matters
 * Conducted legal
   research in Westlaw and LexisNexis
 * Kept the trial calendar; no deadline missed
Ramsey County Court, Clerk (2017 to 2019)
 * Filed 60 cases a day, handled records requests

EDUCATION
Paralegal certificate (ABA approved), Hamline
`,
    yes: [
      'Litigation',
      'Employment Law',
      'eDiscovery',
      'Relativity',
      'Legal Research',
      'Westlaw',
      'LexisNexis',
      'Pleadings',
      'Paralegal',
      'Discovery',
      'Drafting',
    ],
    no: ['Contract Management', 'Patent', 'Corporate Law', 'Clio', 'Notary', 'Due Diligence', 'iManage'],
  },
  {
    name: 'digital marketer, slashes and pipes',
    text: `Amira Haddad | Digital Marketing Manager | Manchester | amira@example.com

— Experience —
Head of Growth | Oat & Co (D2C breakfast brand) | 2021–today
> Grew organic sessions 3x in 18 months (technical SEO + content marketing)
> Managed £45k/month across Google Ads, Meta Ads & TikTok at a ROAS of 4.1
> A/B tested 60 landing pages; conversion rate up from 1.8% to 2.9%
> Wrote and automated 25 e-mail flows in Klaviyo
PPC Executive | Brightlane Agency | 2018–2021
> Ran search and shopping campaigns for 16 clients
> Reported with GA4 and Looker Studio

— Skills —
SEO/SEM | Google Analytics | Tag Manager | Shopify | Canva | Ahrefs
Interested in learning Python.
`,
    yes: [
      'SEO',
      'Search Engine Optimization',
      'Google Ads',
      'A/B Testing',
      'Email Marketing',
      'Klaviyo',
      'Content Marketing',
      'Google Analytics 4',
      'Looker Studio',
      'Shopify',
      'PPC',
      'Google Tag Manager',
      'Facebook Ads',
      'Conversion Rate Optimization',
    ],
    no: ['Python', 'HubSpot', 'Public Relations', 'Photoshop', 'Event Marketing', 'Marketo', 'R'],
  },
  {
    name: 'data scientist, academic style',
    text: `Curriculum Vitae — Dr. Mei-Lin Chow

Research interests: causal inference, survival analysis

Positions
2022–        Data Scientist, Office for Health Statistics
             Built survival models in R and Python for 4.1 million records.
             Published a dashboard (Shiny) used by 60 hospitals.
             Taught a course on statistics with Stata to analysts.
2018–2022    Postdoctoral fellow, Institute of Epidemiology
             Analysed cohort data in SAS; 11 peer-reviewed papers.
             Wrote grant proposals worth 900,000.

Education
2018         PhD Biostatistics, Uppsala
2013         BSc Mathematics

Technical
R (tidyverse, survival), Python (pandas, scikit-learn), SQL, LaTeX, Git, HPC (Slurm)

Awards: Apple Prize for young statisticians; Oracle travel grant
`,
    yes: [
      'R',
      'Python',
      'SAS',
      'Stata',
      'Shiny',
      'SQL',
      'scikit-learn',
      'pandas',
      'Git',
      'LaTeX',
      'Grant Writing',
      'Survival Analysis',
      'Biostatistics',
      'Data Analysis',
    ],
    no: ['SPSS', 'Oracle', 'Apple', 'TensorFlow', 'Tableau', 'C', 'Deep Learning'],
  },
  {
    name: 'HR generalist in the public sector',
    text: `JAMES PATTERSON
Human Resources Generalist — City of Dayton

Experience
City of Dayton, Human Resources Generalist, 2017 to date
- Recruit and onboard 120 employees per year (police, parks, water)
- Administer benefits and FMLA leave for 1,900 staff
- Handle grievances with two unions; 90 % settled at step one
- Maintain records in Workday and report EEO figures to the council
Lakeside Staffing, Recruiter, 2013 to 2017
- Screened applicants, held interviews, checked references
- Access to confidential files; spotless audit

Certificates
SHRM-CP (2019)

Other
Conversational Spanish. Excel at keeping calm. Lead singer of a choir.
`,
    yes: [
      'Recruiting',
      'Onboarding',
      'Benefits Administration',
      'FMLA',
      'Workday',
      'SHRM-CP',
      'Labor Relations (grievances/unions)',
      'Interviewing',
      'Human Resources',
      'Spanish',
      'Employee Relations (Grievances)',
    ],
    no: ['Excel', 'Access', 'Payroll', 'Lead', 'Compensation', 'ADP', 'Python', 'DOE'],
  },
]
