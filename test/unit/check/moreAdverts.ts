/** A second set of adverts, labelled beforehand: the vocabulary was not made with them in sight. */
export const moreAdverts: { name: string; terms: string[]; text: string }[] = [
  {
    name: 'Security analyst',
    terms: [
      'SIEM',
      'Splunk',
      'incident response',
      'threat hunting',
      'EDR',
      'CrowdStrike',
      'phishing',
      'vulnerability management',
      'Nessus',
      'MITRE ATT&CK',
      'Python',
      'PowerShell',
      'firewalls',
      'IDS/IPS',
      'NIST',
      'ISO 27001',
      'Security+',
      'CISSP',
      'GCIH',
      'AWS',
      'playbooks',
      'log analysis',
      'malware analysis',
      'Active Directory',
      'on-call',
    ],
    text: `SOC Analyst, Tier 2

Location: Columbus, OH (3 days on site)

A regional credit union with 1.2 million members is growing its security team.

In this role you will:
• Investigate alerts from our SIEM (Splunk) and EDR (CrowdStrike) and run incident response from first alert to lessons learned
• Hunt: structured threat hunting mapped to MITRE ATT&CK
• Triage phishing reports and do basic malware analysis
• Drive vulnerability management with Nessus and the server team
• Write and tune playbooks; automate log analysis with Python or PowerShell
• Join the on-call rotation

You should have:
• 3+ years in a security operations role
• Good understanding of firewalls, IDS/IPS and Active Directory
• Security+ or GCIH; CISSP a plus
• Exposure to AWS
• Familiarity with NIST and ISO 27001

Our benefits: medical, dental, vision, 6% 401(k) match, tuition help, volunteer time. We are an Equal Opportunity Employer of minorities, females, protected veterans and individuals with disabilities.`,
  },
  {
    name: 'Product manager',
    terms: [
      'product management',
      'roadmap',
      'user research',
      'A/B testing',
      'SQL',
      'Amplitude',
      'Jira',
      'OKRs',
      'user stories',
      'backlog',
      'stakeholder management',
      'B2B',
      'SaaS',
      'APIs',
      'go-to-market',
      'pricing',
      'Figma',
      'discovery',
      'KPIs',
      'agile',
      'data analysis',
      'customer interviews',
      'PRDs',
    ],
    text: `Product Manager – Billing

Loopwise is used by 9,000 small companies to send invoices and get paid. Billing is the heart of it.

What you'll own
- The billing roadmap and its OKRs
- Continuous discovery: customer interviews, user research with our designer, prototypes in Figma
- PRDs and user stories that engineers like to read; a healthy backlog in Jira
- A/B testing of the checkout and pricing pages; KPIs in Amplitude
- Go-to-market with marketing and support
- Stakeholder management with finance and legal

About you
- 4+ years of product management in B2B SaaS
- You query data yourself with SQL; solid data analysis
- You have shipped products with APIs
- You have worked in agile teams
- Payments experience would be nice

Perks: remote within the EU, 30 days off, equipment budget, two retreats a year, stock options. Diverse teams build better products; please apply even if you do not tick every box.`,
  },
  {
    name: 'Electrician',
    terms: [
      'conduit',
      'wiring',
      'NEC',
      'blueprints',
      'motor controls',
      'VFD',
      'PLC',
      'troubleshooting',
      'three-phase',
      'panelboards',
      'transformers',
      'lockout/tagout',
      'journeyman',
      'OSHA 10',
      'preventive maintenance',
      'hand tools',
      'fire alarm',
      'lighting',
      'switchgear',
      "driver's license",
      'scissor lift',
      'arc flash',
    ],
    text: `INDUSTRIAL ELECTRICIAN (2nd shift)

Great Lakes Paperboard – Erie, PA. Union shop. $36.10 + shift premium.

Job duties:
Installs conduit and wiring in line with the NEC. Reads blueprints and ladder drawings. Maintains switchgear, panelboards and transformers. Troubleshooting of motor controls, VFD and PLC faults on the machines. Replaces lighting and tests the fire alarm system. Carries out preventive maintenance and fills in records.

Requirements:
- Journeyman card or 4 years industrial experience
- Three-phase power, lockout/tagout and arc flash practice
- Own hand tools
- OSHA 10 within 90 days
- Able to work on a scissor lift and ladders; valid driver's license
- High school diploma or GED

What we offer: health insurance from day 30, pension plan, eleven paid holidays, boot allowance.`,
  },
  {
    name: 'Marketing manager',
    terms: [
      'SEO',
      'Google Ads',
      'paid social',
      'HubSpot',
      'email marketing',
      'content marketing',
      'Google Analytics',
      'lead generation',
      'budget',
      'copywriting',
      'webinars',
      'marketing automation',
      'CRM',
      'Salesforce',
      'brand',
      'events',
      'ABM',
      'landing pages',
      'LinkedIn Ads',
      'agency',
      'KPIs',
      'project management',
      'WordPress',
      'Canva',
    ],
    text: `Marketing Manager (m/w/d) – English speaking, Berlin

About Kestrel
We sell lab software to hospitals. There are 60 of us.

What you will do
* Own demand: SEO, Google Ads, paid social and LinkedIn Ads with a yearly budget of €400k
* Run email marketing and marketing automation in HubSpot, connected to Salesforce (our CRM)
* Plan content marketing and webinars with our doctors; do some of the copywriting yourself
* Build landing pages in WordPress, quick assets in Canva
* Take care of two trade events a year and our agency
* ABM pilots with sales
* Report lead generation KPIs from Google Analytics

What you need
* 5 years in B2B marketing
* Good project management
* A feeling for brand and language

We offer: 28 days of vacation, public transport ticket, pension contributions, a friendly dog called Toast.`,
  },
  {
    name: 'Civil engineer',
    terms: [
      'Civil 3D',
      'AutoCAD',
      'grading',
      'stormwater',
      'drainage',
      'HEC-RAS',
      'permitting',
      'PE',
      'EIT',
      'cost estimates',
      'specifications',
      'site plans',
      'erosion control',
      'utility',
      'land development',
      'surveying',
      'zoning',
      'project management',
      'client',
      'roadway',
      'MicroStation',
      'water and sewer',
      'construction administration',
      'plan sets',
      'civil engineering',
    ],
    text: `Project Engineer – Land Development

Redbird Civil is a 40-person consulting firm in Raleigh.

Responsibilities include:
- Preparing site plans and full plan sets in AutoCAD Civil 3D: grading, drainage, roadway, water and sewer, erosion control
- Stormwater calculations; HEC-RAS modeling when needed
- Specifications and cost estimates
- Permitting and zoning submittals; utility coordination
- Construction administration: RFIs, shop drawings, site visits
- Some client contact and project management as you grow

Requirements
- BS in civil engineering
- EIT required, PE preferred
- 3 to 6 years in land development
- Basic understanding of surveying
- MicroStation is a plus

Compensation: $75,000 – $95,000, profit sharing, medical, flexible Fridays, paid PE exam fees.`,
  },
  {
    name: 'Paralegal',
    terms: [
      'litigation',
      'discovery',
      'pleadings',
      'e-filing',
      'depositions',
      'Westlaw',
      'Relativity',
      'case management',
      'trial preparation',
      'legal research',
      'calendaring',
      'Clio',
      'document review',
      'billing',
      'paralegal certificate',
      'Microsoft Office',
      'medical records',
      'personal injury',
      'notary',
      'Spanish',
      'attention to detail',
      'client communication',
      'drafting',
      'subpoenas',
    ],
    text: `Litigation Paralegal, Personal Injury

We are a six-attorney firm in San Antonio that has represented injured people since 1994.

Duties
• Drafting pleadings, discovery requests and responses, subpoenas
• E-filing in state and federal court; calendaring of deadlines
• Collecting and summarizing medical records
• Document review in Relativity
• Scheduling depositions and preparing exhibits; trial preparation
• Legal research in Westlaw
• Client communication by phone and in person
• Case management and billing entries in Clio

Qualifications
• Paralegal certificate or 3 years of litigation experience
• Attention to detail
• Microsoft Office
• Notary a plus
• Fluent Spanish preferred

Benefits: health insurance, SIMPLE IRA with match, free parking downtown, birthday off.`,
  },
  {
    name: 'Softwareentwickler',
    terms: [
      'Java',
      'Spring Boot',
      'Angular',
      'TypeScript',
      'REST',
      'PostgreSQL',
      'Docker',
      'Kubernetes',
      'GitLab',
      'CI/CD',
      'Scrum',
      'Unit Tests',
      'Code Reviews',
      'Clean Code',
      'Microservices',
      'Kafka',
      'Softwareentwicklung',
      'Informatik',
      'Deutschkenntnisse',
      'Englischkenntnisse',
      'Softwarearchitektur',
      'Teamfähigkeit',
      'Anforderungsanalyse',
      'agile',
      'Hibernate',
    ],
    text: `Softwareentwickler Java (m/w/d)

Wir entwickeln seit 2003 Lösungen für Stadtwerke. Rund 90 Kolleginnen und Kollegen arbeiten bei uns in Leipzig und remote.

Deine Aufgaben
- Du entwickelst Microservices mit Java und Spring Boot und Oberflächen mit Angular und TypeScript
- Du entwirfst REST-Schnittstellen und gestaltest unsere Softwarearchitektur mit
- Du sorgst mit Unit Tests, Code Reviews und Clean Code für Qualität
- Anforderungsanalyse gemeinsam mit dem Fachbereich in einem agilen Team (Scrum)

Dein Profil
- Studium der Informatik oder eine vergleichbare Ausbildung
- Mindestens drei Jahre Erfahrung in der Softwareentwicklung
- Sehr gute Kenntnisse in Java, Hibernate und PostgreSQL
- Erfahrung mit Docker, Kubernetes und GitLab CI/CD
- Kafka ist von Vorteil
- Teamfähigkeit sowie sehr gute Deutschkenntnisse und gute Englischkenntnisse

Das bieten wir dir
- 30 Tage Urlaub, flexible Arbeitszeiten, Jobticket, Obst, Kicker und eine betriebliche Altersvorsorge`,
  },
  {
    name: 'Retail store manager',
    terms: [
      'store operations',
      'visual merchandising',
      'loss prevention',
      'inventory',
      'P&L',
      'scheduling',
      'recruiting',
      'training',
      'coaching',
      'customer service',
      'POS',
      'cash handling',
      'KPIs',
      'sales goals',
      'retail',
      'Microsoft Office',
      'payroll',
      'leadership',
      'communication',
      'stockroom',
      'clienteling',
      'conflict resolution',
    ],
    text: `Store Manager - Ridge & Fern Outdoor, Bend OR

You love the mountains and you love people. You'll lead a team of 14.

KEY RESPONSIBILITIES
Own store operations, from opening to close, and the P&L
Meet sales goals and KPIs; coach the team on clienteling
Recruiting, training, coaching and scheduling; keep payroll within budget
Visual merchandising to company standards
Inventory counts, stockroom order and loss prevention
Cash handling and POS accuracy
Handle conflict resolution with kindness and give customer service that people talk about

QUALIFICATIONS
3+ years retail management
Strong leadership and communication
Microsoft Office
Flexible schedule, including weekends

PERKS
Gear discount, health plan, paid time off, ski pass raffle
Ridge & Fern is an equal opportunity employer.`,
  },
]
