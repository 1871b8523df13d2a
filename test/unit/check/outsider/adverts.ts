/** Adverts with the concrete terms a reader would mark, and how strongly they are asked for where the advert makes it clear. */
export type LabelledAdvert = {
  name: string
  text: string
  required: string[]
  preferred: string[]
  other: string[]
}

export const adverts: LabelledAdvert[] = [
  {
    name: 'platform engineer',
    text: `Platform Engineer (m/w/d or however you identify)
Ferrolane builds routing software for rail freight. We are 80 people in Utrecht and growing.

What you'll do
- Run our Kubernetes clusters on AWS and keep them boring
- Write Terraform modules and Helm charts the product teams can use on their own
- Improve observability with Prometheus and Grafana
- Share the on-call rota

What we expect
- 4+ years with Linux and at least one scripting language (Python or Bash)
- Solid knowledge of Docker, networking and CI/CD
- You must be able to work in the EU

Nice to have
- Go
- Experience with ArgoCD or Flux

What we offer
- 28 days of leave, pension, a laptop of your choice
- We are an equal opportunity employer and value diversity.
`,
    required: ['Linux', 'Python', 'Bash', 'Docker', 'networking', 'CI/CD'],
    preferred: ['Go', 'ArgoCD', 'Flux'],
    other: ['Kubernetes', 'AWS', 'Terraform', 'Helm', 'observability', 'Prometheus', 'Grafana'],
  },
  {
    name: 'registered nurse',
    text: `Registered Nurse – Emergency Department (Nights)
Mercy Valley Hospital, Spokane WA. $42–$61 per hour plus differentials.

The ED RN triages patients, starts IVs, administers medications and documents care in Epic.

Required
* Current Washington RN license
* BLS and ACLS
* One year of acute care experience
Preferred
* BSN
* PALS, TNCC
* Experience with trauma

Benefits: medical, dental, vision, 403(b), tuition assistance. Mercy Valley does not discriminate on the basis of race, color, religion, sex or national origin.
`,
    required: ['RN license', 'BLS', 'ACLS', 'acute care'],
    preferred: ['BSN', 'PALS', 'TNCC', 'trauma'],
    other: ['triage', 'medication administration', 'Epic', 'Registered Nurse'],
  },
  {
    name: 'Buchhalter',
    text: `Finanzbuchhalter (m/w/d) in Vollzeit – Bielefeld

Die Oetting Küchen GmbH sucht zum nächstmöglichen Zeitpunkt Verstärkung.

Ihre Aufgaben
• Debitoren- und Kreditorenbuchhaltung
• Vorbereitung der Monats- und Jahresabschlüsse nach HGB
• Erstellung der Umsatzsteuervoranmeldungen
• Mahnwesen und Zahlungsverkehr

Ihr Profil
• Abgeschlossene kaufmännische Ausbildung
• Mehrjährige Erfahrung in der Finanzbuchhaltung
• Sicherer Umgang mit DATEV und MS Excel
• Idealerweise Kenntnisse in SAP
• Teamfähigkeit und Zuverlässigkeit

Wir bieten
• 30 Tage Urlaub, Jobrad, betriebliche Altersvorsorge
`,
    required: ['Finanzbuchhaltung', 'DATEV', 'Excel', 'Teamfähigkeit', 'kaufmännische Ausbildung'],
    preferred: ['SAP'],
    other: [
      'Debitorenbuchhaltung',
      'Kreditorenbuchhaltung',
      'Jahresabschluss',
      'HGB',
      'Umsatzsteuervoranmeldung',
      'Mahnwesen',
      'Zahlungsverkehr',
      'Monatsabschluss',
    ],
  },
  {
    name: 'data analyst, one block',
    text: `Data Analyst, Home Goods Retailer (hybrid, Columbus OH)

As a Data Analyst you will turn sales data into decisions for our merchandising team. You will write SQL against Snowflake, build dashboards in Tableau and explain them to people who do not like charts. You must have two or more years of SQL and strong Excel skills. Experience with Python or R is a plus, and familiarity with dbt is a bonus. You should be comfortable with A/B testing and basic statistics. A bachelor's degree in a quantitative field is required. We offer a 401(k) match, paid parental leave and a 30 % store discount.
`,
    required: ['SQL', 'Excel'],
    preferred: ['Python', 'R', 'dbt'],
    other: ['Snowflake', 'Tableau', 'dashboards', 'A/B testing', 'statistics'],
  },
  {
    name: 'maths teacher',
    text: `Teacher of Mathematics (KS3–KS5), Ridgeway Academy, Kent
Main pay scale, permanent, full time from September

We seek a teacher who plans engaging lessons, assesses pupils' progress and keeps calm classroom management.
Essential: Qualified Teacher Status; degree in mathematics or a related subject; knowledge of the national curriculum; commitment to safeguarding.
Desirable: experience of teaching A-level Further Maths; use of Desmos or GeoGebra; pastoral care experience as a form tutor.
The Academy is committed to safeguarding and all posts need an enhanced DBS check.
`,
    required: ['Qualified Teacher Status', 'national curriculum', 'safeguarding'],
    preferred: ['Desmos', 'GeoGebra', 'pastoral care'],
    other: ['classroom management', 'lesson planning', 'assessment', 'DBS check'],
  },
  {
    name: 'field sales',
    text: `Outside Sales Representative – Roofing Products
Territory: Greater Nashville. Base + uncapped commission + truck.

Responsibilities:
• Prospect and cold call contractors; build and manage a pipeline in Salesforce
• Deliver product demonstrations and negotiate pricing
• Hit quarterly quota

Qualifications:
• 3+ years of B2B sales, construction materials preferred
• Valid driver's license and clean record
• Proficiency with Microsoft Office
• Bilingual Spanish a plus
`,
    required: ['B2B sales', 'Microsoft Office'],
    preferred: ['construction materials'],
    other: ['cold calling', 'pipeline management', 'Salesforce', 'product demonstrations', 'negotiation'],
  },
  {
    name: 'Softwareentwickler',
    text: `Softwareentwickler Java (w/m/d) – Nürnberg oder remote

Wer wir sind
Die Pegnitz Mobility entwickelt Leitstellensoftware für Busse und Bahnen.

Deine Aufgaben
- Du entwickelst Microservices mit Java und Spring Boot
- Du gestaltest REST-Schnittstellen und schreibst automatisierte Tests
- Du arbeitest in einem Scrum-Team mit sieben Leuten

Das bringst du mit
- Studium der Informatik oder eine vergleichbare Ausbildung
- Mindestens drei Jahre Erfahrung mit Java
- Gute Kenntnisse in SQL, Git und Docker
- Fließendes Deutsch und gutes Englisch

Von Vorteil
- Erfahrung mit Kafka, Kubernetes oder Angular

Das bekommst du
- Deutschlandticket, Obstkorb, 30 Tage Urlaub
`,
    required: ['Java', 'SQL', 'Git', 'Docker'],
    preferred: ['Kafka', 'Kubernetes', 'Angular'],
    other: ['Microservices', 'Spring Boot', 'REST', 'Scrum', 'automatisierte Tests'],
  },
  {
    name: 'warehouse supervisor',
    text: `WAREHOUSE SUPERVISOR (2nd shift)
Location: Joliet, IL

SUMMARY
Supervise 25 associates in receiving, put-away, order picking and shipping. Keep inventory accuracy above 99.5 %.

MUST HAVES
- 2 years leading people in a distribution center
- Forklift certification
- Hands-on experience with a WMS (Manhattan, Blue Yonder or HighJump)
- Knowledge of OSHA standards

PLUSES
- Lean or Six Sigma training
- Bilingual English/Spanish

PERKS
Weekly pay, health insurance, free coffee. EOE/M/F/Vet/Disability.
`,
    required: ['forklift', 'WMS', 'Manhattan', 'Blue Yonder', 'HighJump', 'OSHA'],
    preferred: ['Lean', 'Six Sigma'],
    other: ['order picking', 'shipping', 'receiving', 'inventory accuracy'],
  },
  {
    name: 'brand designer',
    text: `Brand Designer at a climate-tech start-up (remote, EU time zones)

The role
Own our visual identity end to end: from logo tweaks to trade-fair walls. You'll design landing pages in Figma, make short motion pieces in After Effects and look after our design system with two front-end engineers.

You bring
- 3+ years in graphic design or branding; send a portfolio
- Fluency in Figma, Illustrator and Photoshop
- A feel for typography
- Working HTML/CSS is a bonus
- Experience with Webflow would be great, too
`,
    required: ['graphic design', 'branding', 'Figma', 'Illustrator', 'Photoshop', 'typography'],
    preferred: ['HTML', 'CSS', 'Webflow'],
    other: ['visual identity', 'landing pages', 'After Effects', 'design system', 'motion design'],
  },
  {
    name: 'Pflegefachkraft',
    text: `Pflegefachkraft (m/w/d) für unsere geriatrische Station, Klinikum Weserblick

Wir wünschen uns
– Abgeschlossene Ausbildung als Pflegefachfrau/-mann oder Gesundheits- und Krankenpfleger/in
– Erfahrung in Grund- und Behandlungspflege
– Kenntnisse in Wundmanagement und Pflegedokumentation
– Freude an der Arbeit mit älteren Menschen
– Wünschenswert: Weiterbildung zur Praxisanleiterin, Kenntnisse in Kinästhetik

Ihre Aufgaben
– Planung, Durchführung und Dokumentation der Pflege
– Medikamentengabe nach ärztlicher Anordnung

Wir bieten: Vergütung nach TVöD, 30 Tage Urlaub, Kita-Platz
`,
    required: ['Behandlungspflege', 'Wundmanagement', 'Pflegedokumentation', 'Grundpflege'],
    preferred: ['Praxisanleitung', 'Kinästhetik'],
    other: ['Medikamentengabe', 'Krankenpflege'],
  },
  {
    name: 'compliance counsel',
    text: `Compliance Counsel – Payments
You will advise product teams on anti-money laundering and data protection, draft policies, and deal with regulators.

Minimum qualifications: Juris Doctor; active bar membership; 5 years of experience in financial services regulation; deep knowledge of AML, KYC and GDPR.
Preferred qualifications: CAMS certification; experience with contract drafting; knowledge of PSD2.
About Lumo Pay: we move money for 2 million small shops. Our offices have dogs, snacks and a roof terrace.
`,
    required: ['AML', 'KYC', 'GDPR', 'financial services'],
    preferred: ['CAMS', 'contract drafting', 'PSD2'],
    other: ['data protection', 'Juris Doctor', 'anti-money laundering'],
  },
  {
    name: 'lab technician',
    text: `Laboratory Technician II - Microbiology QC (Job ID 88213)
Location: Cork. Contract: 23 months, shift.

Key duties
1. Perform environmental monitoring of clean rooms
2. Test water samples, endotoxin (LAL) and bioburden
3. Record results in LIMS, following GMP and good documentation practice
4. Support investigations and CAPA

Requirements
- Degree in microbiology or a related science
- 1-2 years in a GMP laboratory
- Aseptic technique
- Knowledge of HPLC is an advantage but not essential
- Attention to detail
`,
    required: ['GMP', 'aseptic technique', 'microbiology', 'attention to detail'],
    preferred: ['HPLC'],
    other: [
      'environmental monitoring',
      'LIMS',
      'CAPA',
      'good documentation practice',
      'bioburden',
      'endotoxin',
    ],
  },
]
