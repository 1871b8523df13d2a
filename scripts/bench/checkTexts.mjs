/** Bullets and sentences of many fields; every resume of the measurement draws its own from them. */
const bullets = `Built REST APIs in TypeScript and Node.js for 26 carriers and cut response time by 40%
Moved nine services from virtual machines to Docker and Kubernetes on AWS
Wrote PostgreSQL queries that plan 1.4 million parcels a day, and tuned their indexes
Mentored three developers, reviewed code and ran the on-call rota for the platform team
Set up CI/CD with GitHub Actions, so that a release takes minutes instead of a day
Led the move to event-driven architecture with Kafka; retired two legacy systems
Designed the data model of the billing service and documented its interfaces
Automated infrastructure with Terraform and Ansible across three regions
Managed a budget of $2.4M, forecast spending and reported variances to the board
Reconciled 300 accounts a month and prepared journal entries under US GAAP
Trained 40 new colleagues on Excel, Power BI and the reporting standards of the group
Cared for up to six patients on a surgical ward, gave medication and documented in Epic
Planned lessons for 28 third graders, assessed their progress and met their families
Installed and tested switchgear to the electrical code on sites across two counties
Ran email campaigns in HubSpot and raised qualified leads by 31% within two quarters
Negotiated contracts with twelve suppliers and cut the cost of freight by a tenth
Coordinated schedules of 14 technicians and kept equipment availability above 98%
Resolved escalated complaints and kept customer satisfaction over 4.6 of 5
Introduced unit testing and code review; escaped defects fell by half in one year
Analyzed churn with Python, pandas and SQL and presented the findings to leadership
Drew 40 floor plans in Revit and AutoCAD and checked them against building codes
Handled intake, triage and discharge of 60 patients a shift with two other nurses
Wrote grant applications worth $1.2M for the museum's education programme
Kept the warehouse management system in step with 90,000 items and trained its users
Maintained hydraulic equipment, diagnosed faults and kept the service records complete
Developed onboarding material and coached team leads through their first quarter
Improved search ranking by rewriting 120 pages and fixing the site's structured data
Monitored services with Grafana and Prometheus and led the review of every incident
Drafted employment contracts and advised managers on labor law and fair process
Organized events for 800 guests, from menu planning to the final invoice`.split('\n')

const skills = `TypeScript, Node.js, PostgreSQL, Redis, Kafka, Docker, Kubernetes, Terraform, AWS
Communication, problem solving, teamwork, stakeholder management, time management
Excel, Power BI, Tableau, Jira, Confluence, Git, Linux, Figma, Salesforce, SAP`.split('\n')

const posting = `Backend Developer
Riverbend Logistics, Portland, OR

About the role
You will design and run the services that plan, price and track two million shipments a month. You work with product, data and
operations, and you own what you build from the first sketch to the on-call rota.

What you will do
- Design and build REST APIs and event-driven services in Node.js and TypeScript
- Model data in PostgreSQL and keep queries fast as tables grow
- Move the remaining services to Kubernetes on AWS and automate infrastructure with Terraform
- Write unit and integration tests, review code and keep CI/CD green
- Monitor services with Grafana and Prometheus and take part in incident response
- Mentor junior developers and write documentation that others can follow
- Work with data engineers on Kafka topics, data contracts and data quality

Requirements
- 5+ years of experience in backend development
- Strong knowledge of TypeScript, Node.js and SQL
- Experience with Docker, Kubernetes and one cloud platform (AWS, Azure or GCP)
- Solid understanding of system architecture, microservices and message queues
- Experience with CI/CD, Git and automated testing
- Good communication and problem solving skills; you explain trade-offs in plain words
- Bachelor's degree in Computer Science or equivalent practical experience

Nice to have
- Go, Rust or Java
- GraphQL, gRPC and OpenAPI
- Redis, Elasticsearch or MongoDB
- Experience in logistics, supply chain or warehouse management
- AWS certification
- Familiarity with machine learning in production, for example with Python and MLOps

Who you will work with
Your team has six developers, a designer and a product manager. It owns pricing, route planning and the interface that carriers use,
and it talks to dispatchers every week. Two data engineers look after the warehouse, and a platform group keeps the clusters alive.
You will have a say in what is built next, and time set aside to pay back technical debt before it hurts.

How we work
We plan in two-week sprints, hold short stand-ups and write design documents before we build. Decisions are made by the people
closest to the work, and every incident ends in a blameless review. You share the on-call rota with five others, one week in six.
We use Jira, Confluence, Slack and GitHub, and we keep meetings out of the mornings so that there is time for focused work.

What we offer
- Salary of $120,000 to $150,000 a year, depending on experience
- Health, dental and vision insurance, 401(k) match
- 25 days of paid time off and parental leave
- A training budget of $2,000 a year and time to use it

Riverbend Logistics is an equal opportunity employer. We welcome applicants regardless of race, color, religion, sex, sexual
orientation, gender identity, national origin, age, disability or veteran status. Reasonable accommodations are made on request.`

/** A posting of about 3,000 characters. */
export const checkPosting = posting

/** What the role asks for. */
export const checkRole = {
  title: 'Backend Developer',
  keywords: {
    mustHave: [
      'Server-side Programming',
      'API Development',
      'SQL',
      'System Architecture',
      'Cloud Computing (AWS/Azure/GCP)',
      'DevOps',
    ],
    strong: ['Problem Solving', 'Communication', 'Teamwork'],
    avoid: ['Hard worker', 'Team player', 'Self-starter', 'Detail-oriented', 'Passionate'],
  },
}

/** A resume of about 3,600 characters; every number gives another one, none of its lines stands in another. */
export function checkResume(number) {
  let seed = number * 2_654_435_761 + 12_345
  const next = (limit) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed % limit
  }
  const pool = bullets.map((text) => ({ text, at: next(1_000_000) })).sort((one, other) => one.at - other.at)
  const lines = [
    'Jordan Avery',
    'Backend Developer',
    '',
    'Summary',
    `Developer with ${2 + (number % 20)} years in logistics and finance who likes clear interfaces, team ${number} and calm releases.`,
    '',
    'Experience',
  ]
  let size = 0
  for (const [place, { text }] of pool.entries()) {
    if (size > 3_050) break
    if (place % 8 === 0)
      lines.push('', `Engineer, Company ${number}-${place} | ${2010 + place} - ${2012 + place}`)
    const line = `- ${text}, project ${number}-${place}`
    size += line.length
    lines.push(line)
  }
  lines.push('', 'Skills', ...skills.map((text) => `${text}, tool ${number}`), '')
  lines.push('Education', `BSc Computer Science, ${1995 + (number % 25)}`)
  return lines.join('\n')
}
