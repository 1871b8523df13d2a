/** What a reader takes from an advert: its terms by demand, and its plain facts. Labelled before the first run. */
export interface LabelledAdvert {
  name: string
  title: string
  company?: string
  text: string
  required: string[]
  preferred: string[]
  mentioned: string[]
  facts: {
    seniority: string | null
    /** Least years of experience asked overall. */
    years: number | null
    termYears: Record<string, number>
    degree: string | null
    degreeDemand?: 'required' | 'preferred' | 'mentioned'
    orEquivalent: boolean
    credentials: string[]
    languages: string[]
    workplace: 'remote' | 'hybrid' | 'onsite' | null
    travel: boolean
    sponsorship: 'offered' | 'none' | null
    authorisation: boolean
    clearance: boolean
    employment: string[]
    shifts: boolean
  }
}

export const labelledAdverts: LabelledAdvert[] = [
  {
    name: 'data engineer, headings and bullets',
    title: 'Senior Data Engineer',
    company: 'Harbourline Analytics',
    text: `Senior Data Engineer
Harbourline Analytics · Leeds, UK · Hybrid (2 days per week in the office)

About Harbourline
We help ports plan berths. Our 40-person team has worked on maritime data for 12 years and our customers love Excel exports.

The role
You will own the pipelines that feed our forecasting models, from ingestion to data warehouse. You'll work closely with analysts and take part in code reviews.

What we're looking for
• 5+ years of experience in data engineering, with at least 3 years of Python
• Strong SQL and data modelling
• Hands-on experience with Airflow and dbt
• Experience running Spark in production
• Degree in computer science or a related field, or equivalent experience

Nice to have
• Kafka or other streaming tools
• Terraform
• Snowflake

Benefits
• Pension scheme, 28 days of holiday, training budget for AWS certifications
We are unable to offer visa sponsorship for this position. You must have the right to work in the UK.`,
    required: ['data engineering', 'Python', 'SQL', 'data modelling', 'Airflow', 'dbt', 'Spark'],
    preferred: ['Kafka', 'Terraform', 'Snowflake'],
    mentioned: ['data warehouse', 'code review', 'forecasting', 'data pipelines'],
    facts: {
      seniority: 'senior',
      years: 5,
      termYears: { 'data engineering': 5, Python: 3 },
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: true,
      credentials: [],
      languages: [],
      workplace: 'hybrid',
      travel: false,
      sponsorship: 'none',
      authorisation: true,
      clearance: false,
      employment: [],
      shifts: false,
    },
  },
  {
    name: 'registered nurse, capitals and labels',
    title: 'Registered Nurse (RN) - Emergency Department',
    text: `REGISTERED NURSE (RN) - EMERGENCY DEPARTMENT
FULL TIME, NIGHTS 7p-7a, EVERY OTHER WEEKEND

POSITION SUMMARY
Provides direct patient care in a 32-bed Level II trauma center. Performs triage, medication administration and patient assessment, and documents in Epic.

MINIMUM QUALIFICATIONS
Education: Graduate of an accredited school of nursing; BSN preferred.
Licensure: Current RN license in the state of Ohio or compact state.
Certifications: BLS required. ACLS and PALS within 6 months of hire. TNCC preferred.
Experience: One year of acute care experience required. Two years of emergency nursing experience preferred.

PHYSICAL REQUIREMENTS
Able to lift 50 pounds and stand for long periods.

WE OFFER
Medical, dental and vision insurance, tuition reimbursement, 403(b).
Pre-employment drug screen and background check required.`,
    required: ['Registered Nurse', 'BLS', 'acute care'],
    preferred: ['BSN', 'TNCC', 'emergency nursing'],
    mentioned: [
      'patient care',
      'triage',
      'medication administration',
      'patient assessment',
      'Epic',
      'trauma',
    ],
    facts: {
      seniority: null,
      years: 1,
      termYears: { 'acute care': 1 },
      degree: 'bachelor',
      degreeDemand: 'preferred',
      orEquivalent: false,
      credentials: ['RN license', 'BLS', 'ACLS', 'PALS', 'TNCC'],
      languages: [],
      workplace: null,
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME'],
      shifts: true,
    },
  },
  {
    name: 'Softwareentwickler, German with du',
    title: 'Backend-Entwickler (m/w/d)',
    text: `Backend-Entwickler (m/w/d) in Hamburg
Vollzeit, unbefristet, bis zu 3 Tage Homeoffice pro Woche

Wer wir sind
Die Fährwerk GmbH entwickelt seit 20 Jahren Software für Reedereien. Über 150 Kolleginnen und Kollegen arbeiten an zwei Standorten.

Deine Aufgaben
- Du entwickelst Microservices mit Java und Spring Boot
- Du entwirfst REST-Schnittstellen und betreust unsere PostgreSQL-Datenbanken
- Du achtest auf Testautomatisierung und Code-Reviews

Das bringst du mit
- Abgeschlossenes Studium der Informatik oder eine vergleichbare Ausbildung
- Mind. 3 Jahre Erfahrung in der Softwareentwicklung mit Java
- Sehr gute Kenntnisse in SQL, Docker und Git
- Deutsch auf C1-Niveau, gute Englischkenntnisse
- Erfahrung mit Kubernetes ist von Vorteil, Kenntnisse in Kafka sind wünschenswert

Das bieten wir dir
- 30 Tage Urlaub, Jobrad, Zuschuss zum Deutschlandticket und Yoga am Mittwoch`,
    required: ['Java', 'Softwareentwicklung', 'SQL', 'Docker', 'Git'],
    preferred: ['Kubernetes', 'Kafka'],
    mentioned: ['Microservices', 'Spring Boot', 'REST', 'PostgreSQL', 'Testautomatisierung', 'Code Review'],
    facts: {
      seniority: null,
      years: 3,
      termYears: { Java: 3 },
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: true,
      credentials: [],
      languages: ['German C1', 'English good'],
      workplace: 'hybrid',
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME'],
      shifts: false,
    },
  },
  {
    name: 'Pflegefachkraft, German with Sie',
    title: 'Pflegefachkraft (m/w/d) für die Innere Medizin',
    text: `Pflegefachkraft (m/w/d) für die Innere Medizin
Klinikum Altmoor · ab sofort · Voll- oder Teilzeit

Ihre Aufgaben
• Grund- und Behandlungspflege unserer Patientinnen und Patienten
• Wundversorgung und Medikamentengabe nach ärztlicher Anordnung
• Pflegedokumentation im System ORBIS
• Anleitung von Auszubildenden

Ihr Profil
• Abgeschlossene Ausbildung als Pflegefachkraft oder Gesundheits- und Krankenpfleger (m/w/d)
• Berufserfahrung in der Inneren Medizin wünschenswert, aber keine Bedingung
• Bereitschaft zum Schichtdienst, auch am Wochenende
• Weiterbildung zum Praxisanleiter von Vorteil
• Deutschkenntnisse mindestens B2

Wir bieten
• Vergütung nach TVöD-K, betriebliche Altersvorsorge, Mitarbeiterrabatte
Bei Einstellung ist ein erweitertes Führungszeugnis vorzulegen. Schwerbehinderte Menschen werden bei gleicher Eignung bevorzugt.`,
    required: ['Pflegefachkraft'],
    preferred: ['Innere Medizin', 'Praxisanleiter'],
    mentioned: [
      'Grundpflege',
      'Behandlungspflege',
      'Wundversorgung',
      'Pflegedokumentation',
      'Medikamentengabe',
      'ORBIS',
    ],
    facts: {
      seniority: null,
      years: null,
      termYears: {},
      degree: 'vocational',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: [],
      languages: ['German B2'],
      workplace: null,
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME', 'PART_TIME'],
      shifts: true,
    },
  },
  {
    name: 'sales manager, running prose',
    title: 'Regional Sales Manager, Building Products',
    text: `Tamarack Panels is looking for a Regional Sales Manager to grow our dealer network across the Pacific Northwest. Reporting to the VP of Sales, you'll manage a territory of 60 dealers, negotiate annual agreements and forecast sales by quarter.

You have seven or more years of B2B sales experience, at least two of them in building materials, and a record of beating quota. You know Salesforce inside out and are comfortable presenting to owners and builders alike. A valid driver's license and a clean driving record are required, as is travel up to 60% of the time. A bachelor's degree in business or marketing is preferred, but we care more about what you have done. Spanish is a plus.

This is a full-time, remote position based anywhere in Washington or Oregon. Base salary $95,000 to $110,000 plus commission, company car, health insurance and a 401(k).`,
    required: ['B2B sales', 'Salesforce', 'quota'],
    preferred: [],
    mentioned: ['negotiation', 'sales forecasting', 'territory management', 'building materials'],
    facts: {
      seniority: null,
      years: 7,
      termYears: { 'B2B sales': 7 },
      degree: 'bachelor',
      degreeDemand: 'preferred',
      orEquivalent: false,
      credentials: ["driver's license"],
      languages: ['Spanish'],
      workplace: 'remote',
      travel: true,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME'],
      shifts: false,
    },
  },
  {
    name: 'defence systems engineer, labelled lines',
    title: 'Systems Engineer III',
    text: `Job Title: Systems Engineer III
Location: Huntsville, AL (on-site)
Clearance Level: Active Secret clearance required
Schedule: 9/80

Job Description:
The successful candidate will define requirements, build interface control documents and support verification and validation of ground systems. Day-to-day work uses MATLAB and DOORS.

Basic Qualifications:
- Bachelor's degree in Electrical Engineering, Aerospace Engineering or Physics and 8 years of related experience, or Master's degree and 6 years
- U.S. citizenship is required
- Experience with requirements management tools such as DOORS
- Working knowledge of MIL-STD-461
- Proficiency in MATLAB/Simulink

Desired Qualifications:
- Model-based systems engineering (MBSE) with Cameo
- Python scripting
- INCOSE CSEP certification

Must be willing to travel up to 10%. EEO/AA employer including veterans and disabled.`,
    required: ['DOORS', 'requirements management', 'MIL-STD-461', 'MATLAB', 'Simulink'],
    preferred: ['MBSE', 'Cameo', 'Python', 'CSEP'],
    mentioned: ['verification and validation', 'interface control documents'],
    facts: {
      seniority: null,
      years: 8,
      termYears: {},
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: ['CSEP'],
      languages: [],
      workplace: 'onsite',
      travel: true,
      sponsorship: null,
      authorisation: true,
      clearance: true,
      employment: [],
      shifts: false,
    },
  },
  {
    name: 'Bilanzbuchhalter, German letter style',
    title: 'Bilanzbuchhalter (w/m/d)',
    text: `Für unseren Mandanten, ein Handelsunternehmen im Raum Nürnberg, suchen wir zum nächstmöglichen Zeitpunkt einen Bilanzbuchhalter (w/m/d) in Vollzeit.

Aufgabengebiet:
Erstellung von Monats- und Jahresabschlüssen nach HGB, Abstimmung der Konten, Anlagenbuchhaltung sowie Umsatzsteuervoranmeldung. Ansprechpartner für Wirtschaftsprüfer.

Anforderungsprofil:
Sie haben eine kaufmännische Ausbildung und eine Weiterbildung zum geprüften Bilanzbuchhalter (IHK). Fünf Jahre Berufserfahrung in der Finanzbuchhaltung setzen wir voraus, ebenso sichere Kenntnisse in DATEV und Excel. SAP-Kenntnisse sind ein Plus. Englisch fließend in Wort und Schrift. Gelegentliche Reisebereitschaft rundet Ihr Profil ab.

Wir freuen uns auf Ihre Bewerbung mit Gehaltsvorstellung.`,
    required: ['Bilanzbuchhalter', 'Finanzbuchhaltung', 'DATEV', 'Excel'],
    preferred: ['SAP'],
    mentioned: [
      'HGB',
      'Jahresabschluss',
      'Monatsabschluss',
      'Anlagenbuchhaltung',
      'Umsatzsteuervoranmeldung',
    ],
    facts: {
      seniority: null,
      years: 5,
      termYears: { Finanzbuchhaltung: 5 },
      degree: 'vocational',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: [],
      languages: ['English fluent'],
      workplace: null,
      travel: true,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME'],
      shifts: false,
    },
  },
  {
    name: 'restaurant cook, short and informal',
    title: 'Line Cook',
    text: `LINE COOK WANTED - Old Mill Tavern

We need a line cook for busy dinner service. Part-time, evenings and weekends, about 25 hours a week.

You'll work the grill and sauté stations, help with prep, keep to recipes and close down clean.

Must have:
* 1 year on the line in a busy kitchen
* Food handler card (ServSafe preferred)
* Good knife skills
* Be able to lift 40 lbs

Bonus if you've done butchery or baking. No degree needed. Staff meal every shift, tips shared. Walk in and ask for Dana!`,
    required: ['knife skills', 'food handler'],
    preferred: ['ServSafe', 'butchery', 'baking'],
    mentioned: ['grill', 'sauté', 'food preparation', 'line cook'],
    facts: {
      seniority: null,
      years: 1,
      termYears: {},
      degree: null,
      orEquivalent: false,
      credentials: ['food handler card', 'ServSafe'],
      languages: [],
      workplace: null,
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['PART_TIME'],
      shifts: true,
    },
  },
  {
    name: 'NHS band 6 therapist, person specification',
    title: 'Occupational Therapist Band 6',
    text: `Occupational Therapist Band 6
Fixed term for 12 months (maternity cover), 37.5 hours per week

Job overview
You will hold a caseload of adults with neurological conditions, carry out home visits and write goal-led treatment plans. You'll supervise students and band 5 staff.

Person specification
Qualifications
Essential criteria
- BSc or MSc in Occupational Therapy
- HCPC registration
Desirable criteria
- Membership of RCOT
Experience
Essential criteria
- Post-registration experience in stroke or neuro rehabilitation
- Experience of risk assessment and discharge planning
Desirable criteria
- Experience of splinting
- Use of SystmOne

This post is subject to a DBS check. Applicants who require sponsorship are welcome to apply and will be considered alongside all others. A full UK driving licence and use of a car are essential.`,
    required: [
      'Occupational Therapy',
      'HCPC',
      'stroke rehabilitation',
      'neuro rehabilitation',
      'risk assessment',
      'discharge planning',
    ],
    preferred: ['RCOT', 'splinting', 'SystmOne'],
    mentioned: ['caseload', 'home visits', 'treatment plans'],
    facts: {
      seniority: null,
      years: null,
      termYears: {},
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: ['HCPC registration', 'driving licence'],
      languages: [],
      workplace: null,
      travel: false,
      sponsorship: 'offered',
      authorisation: false,
      clearance: false,
      employment: ['TEMPORARY'],
      shifts: false,
    },
  },
  {
    name: 'frontend contractor, terse recruiter mail',
    title: 'React Developer (Contract)',
    text: `Hi,

Need: React Developer (Contract), 6 months with possible extension
Where: Austin TX, hybrid - 3 days onsite
Visa: no H1B, no sponsorship, W2 only

Must have: React (4+ yrs), TypeScript (3+ yrs), Redux, REST APIs, Jest
Nice to have: GraphQL, Next.js, Cypress, AWS
Plus: healthcare domain

Interview: two rounds on Zoom. Please send your updated resume in Word format with your expected rate.`,
    required: ['React', 'TypeScript', 'Redux', 'REST API', 'Jest'],
    preferred: ['GraphQL', 'Next.js', 'Cypress', 'AWS', 'healthcare'],
    mentioned: [],
    facts: {
      seniority: null,
      years: 4,
      termYears: { React: 4, TypeScript: 3 },
      degree: null,
      orEquivalent: false,
      credentials: [],
      languages: [],
      workplace: 'hybrid',
      travel: false,
      sponsorship: 'none',
      authorisation: false,
      clearance: false,
      employment: ['CONTRACTOR'],
      shifts: false,
    },
  },
  {
    name: 'Elektroniker, German trade with capitals',
    title: 'Elektroniker für Betriebstechnik (m/w/d)',
    text: `WIR SUCHEN VERSTÄRKUNG!

Elektroniker für Betriebstechnik (m/w/d)
in Wechselschicht, befristet auf 2 Jahre

WAS SIE ERWARTET
- Wartung und Instandhaltung unserer Förderanlagen
- Störungsbeseitigung an SPS-Steuerungen (Siemens S7)
- Prüfung ortsfester Anlagen nach DGUV V3

WAS SIE MITBRINGEN
- Abgeschlossene Berufsausbildung als Elektroniker oder Mechatroniker
- Kenntnisse in der SPS-Programmierung, idealerweise mit TIA Portal
- Führerschein Klasse B zwingend erforderlich
- Staplerschein wünschenswert
- Verhandlungssichere Deutschkenntnisse

WAS WIR BIETEN
- Schichtzulagen, Kantine, Parkplatz und ein gutes Team`,
    required: ['SPS', 'Elektroniker', 'Mechatroniker', 'SPS-Programmierung'],
    preferred: ['TIA Portal', 'Staplerschein'],
    mentioned: ['Wartung', 'Instandhaltung', 'Störungsbeseitigung', 'Siemens S7', 'DGUV V3'],
    facts: {
      seniority: null,
      years: null,
      termYears: {},
      degree: 'vocational',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: ['Führerschein Klasse B', 'Staplerschein'],
      languages: ['German business'],
      workplace: null,
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['TEMPORARY'],
      shifts: true,
    },
  },
  {
    name: 'high school teacher, public school form',
    title: 'Mathematics Teacher, Grades 9-12',
    text: `Position: Mathematics Teacher, Grades 9-12
Reports to: Principal
Term: 10 months, full-time

Primary Function
To plan and deliver lessons in Algebra I, Geometry and Precalculus, to assess student progress and to communicate with families.

Qualifications
1. Master's degree in Mathematics or Education (required within five years of appointment); bachelor's degree required
2. Valid state teaching certificate in Secondary Mathematics
3. Experience with Google Classroom and differentiated instruction
4. ESL endorsement a plus

Essential Duties
- Lesson planning aligned with the Common Core
- Classroom management
- Attend parent conferences and IEP meetings

The district does not discriminate on the basis of race, religion, sex, national origin, age or disability.`,
    required: ['Google Classroom', 'differentiated instruction', 'Mathematics', 'teaching certificate'],
    preferred: ['ESL'],
    mentioned: [
      'lesson planning',
      'Common Core',
      'classroom management',
      'IEP',
      'Algebra',
      'Geometry',
      'Precalculus',
    ],
    facts: {
      seniority: null,
      years: null,
      termYears: {},
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: ['teaching certificate'],
      languages: [],
      workplace: null,
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['FULL_TIME'],
      shifts: false,
    },
  },
  {
    name: 'marketing internship, start-up tone',
    title: 'Marketing Intern',
    text: `Marketing Intern @ Pebblewise

Who we are 🚀
Pebblewise is a seed-stage company reinventing pocket money. We're on a mission to make every kid money-smart.

What you'll be doing
👉 Schedule posts on Instagram and TikTok
👉 Draft our newsletter in Mailchimp
👉 Pull weekly numbers from Google Analytics

You might be a fit if you
✅ Are studying marketing, communications or similar (Bachelor's)
✅ Write clear, fluent English - German would be great too
✅ Know your way around Canva
✅ Have at least a little experience with SEO

Cherry on top
⭐ Figma
⭐ Video editing (CapCut, Premiere Pro)

The deal
Paid internship, 20 hours/week, fully remote within the EU, start in June. Apply with a link to something you made.`,
    required: ['Canva', 'SEO'],
    preferred: ['Figma', 'video editing', 'CapCut', 'Premiere Pro'],
    mentioned: ['Instagram', 'TikTok', 'newsletter', 'Mailchimp', 'Google Analytics'],
    facts: {
      seniority: 'intern',
      years: null,
      termYears: {},
      degree: 'bachelor',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: [],
      languages: ['English fluent', 'German'],
      workplace: 'remote',
      travel: false,
      sponsorship: null,
      authorisation: false,
      clearance: false,
      employment: ['INTERN'],
      shifts: false,
    },
  },
  {
    name: 'paralegal, paragraphs under headings',
    title: 'Litigation Paralegal',
    company: 'Marrow & Finch LLP',
    text: `Litigation Paralegal

Marrow & Finch LLP seeks an experienced litigation paralegal to join its Chicago office. The firm is consistently ranked among the top 50 in the Midwest.

Responsibilities
The paralegal manages discovery, drafts pleadings, prepares trial exhibits and maintains case calendars. He or she will coordinate e-filing with state and federal courts and carry out cite checking.

Requirements
Candidates need a minimum of four years' litigation experience in a law firm. An associate's degree or paralegal certificate is required; a bachelor's degree is strongly preferred. Proficiency with Relativity, Westlaw and Microsoft Office is essential, and experience with iManage is desirable. Occasional overtime and evening work before trial.

Compensation and Benefits
The pay range is $70,000 to $85,000. We offer medical insurance and profit sharing.

Work Authorization
Applicants must be authorized to work in the United States; we cannot sponsor visas at this time. The position is in the office five days a week.`,
    required: ['litigation', 'paralegal certificate', 'Relativity', 'Westlaw', 'Microsoft Office'],
    preferred: ['iManage'],
    mentioned: ['discovery', 'pleadings', 'trial exhibits', 'e-filing', 'cite checking'],
    facts: {
      seniority: null,
      years: 4,
      termYears: { litigation: 4 },
      degree: 'associate',
      degreeDemand: 'required',
      orEquivalent: false,
      credentials: ['paralegal certificate'],
      languages: [],
      workplace: 'onsite',
      travel: false,
      sponsorship: 'none',
      authorisation: true,
      clearance: false,
      employment: [],
      shifts: true,
    },
  },
]
