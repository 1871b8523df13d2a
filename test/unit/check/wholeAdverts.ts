/** Adverts with the concrete terms a reader takes from them. */
export const wholeAdverts: {
  name: string
  required: string[]
  preferred: string[]
  mentioned: string[]
  text: string
}[] = [
  {
    name: 'Platform engineer',
    required: ['Kubernetes', 'Terraform', 'AWS', 'Python', 'CI/CD', 'GitHub Actions', 'Linux', 'Prometheus'],
    preferred: ['Go', 'ArgoCD', 'Istio'],
    mentioned: [
      'incident response',
      'on-call',
      'infrastructure as code',
      'observability',
      'capacity planning',
    ],
    text: `About Northwind Labs
We build scheduling software for clinics. Founded in 2014, we are 200 people.

What you'll do
- Own our infrastructure as code and keep clusters healthy
- Take part in the on-call rota and lead incident response
- Improve observability and capacity planning across services

Requirements
- 5+ years of experience with AWS and Linux
- Production experience running Kubernetes, Terraform and Prometheus
- Scripting in Python
- CI/CD pipelines (GitHub Actions)

Nice to have
- Go
- ArgoCD or Istio

Benefits
Health insurance, 401(k), Slack channel for dogs`,
  },
  {
    name: 'ICU nurse',
    required: ['Registered Nurse', 'BLS', 'ACLS', 'critical care', 'ventilator management', 'telemetry'],
    preferred: ['CCRN', 'Epic', 'BSN'],
    mentioned: [
      'patient assessment',
      'medication administration',
      'patient education',
      'care plans',
      'titration',
      'hemodynamic monitoring',
    ],
    text: `Registered Nurse - ICU (Nights)
Responsibilities:
• Performs patient assessment and updates care plans each shift
• Medication administration, including titration of vasoactive drips
• Hemodynamic monitoring
• Patient education for families
Qualifications:
• Current RN license in Ohio
• BLS and ACLS required; CCRN preferred
• Two years of critical care experience, with ventilator management and telemetry
• BSN preferred. Experience with Epic is a plus.
We are an equal opportunity employer.`,
  },
  {
    name: 'Senior accountant',
    required: ['CPA', 'GAAP', 'general ledger', 'Excel', 'account reconciliation', 'month-end close'],
    preferred: ['NetSuite', 'Big 4'],
    mentioned: [
      'journal entries',
      'variance analysis',
      'financial statements',
      'internal controls',
      'audit',
      'fixed assets',
      'accruals',
    ],
    text: `Senior Accountant
The Senior Accountant prepares journal entries, accruals and fixed assets schedules, supports the external audit and maintains internal controls. You will prepare monthly financial statements and variance analysis for management.
Minimum qualifications
Bachelor's degree in accounting
CPA required
4+ years with GAAP, general ledger, account reconciliation and month-end close
Advanced Excel
Preferred
NetSuite; Big 4 background`,
  },
  {
    name: 'Electrician',
    required: [
      'journeyman electrician',
      'NEC',
      'blueprint reading',
      'conduit bending',
      'OSHA 10',
      'troubleshooting',
    ],
    preferred: ['PLC', 'fire alarm systems'],
    mentioned: [
      'wiring',
      'motor controls',
      'switchgear',
      'lockout/tagout',
      'preventive maintenance',
      'transformers',
    ],
    text: `Commercial Electrician
Duties
Install wiring, switchgear, transformers and motor controls
Follow lockout/tagout on every job
Perform preventive maintenance
Must have
Journeyman electrician license
Knowledge of NEC; blueprint reading and conduit bending
OSHA 10 card
Troubleshooting skills
Bonus points: PLC, fire alarm systems`,
  },
  {
    name: 'Teacher',
    required: [
      'teaching license',
      'classroom management',
      'lesson planning',
      'differentiated instruction',
      'Google Classroom',
    ],
    preferred: ['ESL', 'Spanish'],
    mentioned: ['assessment', 'IEP', 'parent communication', 'curriculum development', 'literacy'],
    text: `Grade 4 Teacher
In this role you will support curriculum development, follow each student's IEP, run formative assessment and keep up parent communication. Literacy is our focus.
You bring:
- State teaching license
- Strong classroom management and lesson planning
- Differentiated instruction
- Google Classroom
Ideally: ESL endorsement, Spanish`,
  },
  {
    name: 'Marketing manager',
    required: ['SEO', 'Google Analytics', 'email marketing', 'HubSpot', 'content strategy', 'A/B testing'],
    preferred: ['Marketo', 'SQL', 'Figma'],
    mentioned: [
      'lead generation',
      'paid social',
      'brand guidelines',
      'budget management',
      'copywriting',
      'marketing automation',
    ],
    text: `Marketing Manager (remote)
Day to day
* Plan lead generation and paid social campaigns
* Budget management for agencies and freelancers
* Copywriting and brand guidelines
* Marketing automation
What we're looking for
* 4 years in B2B SaaS
* SEO and content strategy
* Google Analytics, HubSpot, email marketing
* Comfortable with A/B testing
Nice to haves: Marketo, SQL, Figma`,
  },
  {
    name: 'HR',
    required: ['employee relations', 'recruiting', 'HRIS', 'FMLA', 'onboarding', 'employment law'],
    preferred: ['SHRM-CP', 'Workday'],
    mentioned: [
      'performance management',
      'benefits administration',
      'payroll',
      'compensation',
      'training',
      'open enrollment',
    ],
    text: `HR Generalist
You will handle onboarding, benefits administration, open enrollment, payroll support, compensation reviews, performance management and training.
Required: employee relations, full-cycle recruiting, HRIS, FMLA and employment law knowledge
Preferred: SHRM-CP, Workday`,
  },
  {
    name: 'German dev',
    required: ['Java', 'Spring Boot', 'SQL', 'Git', 'REST'],
    preferred: ['Kotlin', 'Docker', 'Kubernetes'],
    mentioned: ['Scrum', 'Code Reviews', 'Microservices', 'agile'],
    text: `Softwareentwickler (m/w/d)
Ihre Aufgaben
- Entwicklung von Microservices
- Code Reviews im Team, agile Arbeit nach Scrum
Ihr Profil
- Sehr gute Kenntnisse in Java und Spring Boot
- SQL, Git, REST
- Wünschenswert: Kotlin, Docker, Kubernetes
Wir bieten
Flexible Arbeitszeiten, Excel-Kurse`,
  },
  {
    name: 'Paralegal',
    required: ['legal research', 'Westlaw', 'e-discovery', 'document review', 'litigation', 'legal writing'],
    preferred: ['Relativity', 'notary public'],
    mentioned: [
      'case management',
      'trial preparation',
      'depositions',
      'drafting pleadings',
      'client intake',
      'docketing',
    ],
    text: `Litigation Paralegal
What you'll do: client intake, docketing, trial preparation, scheduling depositions, drafting pleadings and case management.
Requirements
3+ years in litigation
Legal research (Westlaw) and legal writing
E-discovery and document review
Pluses
Relativity
Notary public`,
  },
  {
    name: 'Warehouse',
    required: ['forklift certification', 'inventory management', 'WMS', 'OSHA', 'order picking'],
    preferred: ['SAP', 'cycle counting'],
    mentioned: [
      'shipping and receiving',
      'cross-docking',
      'quality control',
      '5S',
      'scheduling',
      'supply chain',
    ],
    text: `Warehouse Supervisor
Responsibilities
- Lead shipping and receiving and cross-docking
- Quality control and 5S audits
- Scheduling of 20 associates in our supply chain
Requirements
- Forklift certification
- Inventory management in a WMS
- OSHA knowledge
- Order picking
- SAP and cycle counting preferred`,
  },
  {
    name: 'Data scientist',
    required: ['Python', 'SQL', 'machine learning', 'statistics', 'pandas', 'scikit-learn'],
    preferred: ['PyTorch', 'Spark', 'Airflow'],
    mentioned: [
      'experimentation',
      'data visualization',
      'feature engineering',
      'forecasting',
      'causal inference',
      'stakeholder management',
    ],
    text: `Data Scientist
About the role
You will design experimentation programmes, feature engineering, forecasting and causal inference work and present data visualization to leaders (stakeholder management).
Skills
- Python (pandas, scikit-learn) and SQL
- Machine learning and statistics
- Exposure to PyTorch, Spark or Airflow is desirable`,
  },
  {
    name: 'Restaurant manager',
    required: ['food safety', 'ServSafe', 'POS', 'staff scheduling', 'inventory control', 'P&L'],
    preferred: ['wine knowledge', 'bilingual'],
    mentioned: [
      'customer service',
      'food cost',
      'hiring',
      'menu planning',
      'cash handling',
      'conflict resolution',
      'training',
    ],
    text: `General Manager, Bistro 9
Your tasks: hiring and training, menu planning, food cost, cash handling, customer service, conflict resolution
Requirements:
- ServSafe; food safety
- POS systems
- Staff scheduling, inventory control, P&L
Desired: wine knowledge, bilingual`,
  },
  {
    name: 'Frontend',
    required: ['React', 'TypeScript', 'CSS', 'accessibility', 'unit testing'],
    preferred: ['Next.js', 'GraphQL'],
    mentioned: ['design system', 'code reviews', 'performance optimization', 'mentoring'],
    text: `Front-end engineer
The role
You will grow our design system, do code reviews, work on performance optimization and enjoy mentoring juniors.
You have
- 3+ years with React and TypeScript
- CSS and accessibility know-how
- Unit testing
Bonus
- Next.js or GraphQL`,
  },
  {
    name: 'Dental assistant',
    required: ['dental radiography', 'infection control', 'sterilization', 'CPR'],
    preferred: ['Dentrix', 'Spanish', 'bilingual'],
    mentioned: ['chairside assisting', 'patient scheduling', 'impressions', 'patient education', 'inventory'],
    text: `Dental Assistant
Duties:
- Chairside assisting and taking impressions
- Patient scheduling, patient education, inventory
Requirements:
- Dental radiography certificate; CPR
- Infection control and sterilization
Preferred: Dentrix, bilingual Spanish`,
  },
  {
    name: 'Financial analyst',
    required: ['financial modeling', 'Excel', 'forecasting', 'SQL', 'variance analysis'],
    preferred: ['Power BI', 'CFA', 'SAP'],
    mentioned: ['budgeting', 'KPI', 'business partnering', 'ad hoc reporting', 'board presentations'],
    text: `Financial Analyst
What you'll do
Own budgeting, KPI reporting, ad hoc reporting and board presentations; business partnering with sales.
What you need
3 years in financial modeling and forecasting. Strong Excel and SQL. Variance analysis.
Nice to have: Power BI, SAP, CFA level 1`,
  },
  {
    name: 'HVAC tech',
    required: ['EPA 608', 'HVAC', 'troubleshooting', 'refrigeration', "driver's license"],
    preferred: ['NATE', 'building automation'],
    mentioned: ['preventive maintenance', 'ductwork', 'boilers', 'chillers', 'customer service', 'brazing'],
    text: `HVAC Service Technician
Responsibilities
* Preventive maintenance on boilers and chillers
* Ductwork, brazing, customer service
Qualifications
* EPA 608 certification
* Two years in HVAC and refrigeration; troubleshooting
* Valid driver's license
* NATE certification a plus; building automation preferred`,
  },
]
