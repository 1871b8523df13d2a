/**
 * Pairs written from product.md alone, before the engine was read. A line each:
 * `+` or `-` (to be found or not) | keyword | text | form, context (optional). `\n`, `\t` and `\uXXXX` are escapes.
 */
export const pairsOne: Record<string, string> = {
  exact: String.raw`
+ | Phlebotomy | Performed phlebotomy on 30+ outpatients per shift in a busy oncology clinic. | |ctx
+ | QuickBooks | Reconciled three bank accounts monthly in QuickBooks. | exact|ctx
+ | Salesforce | Logged every call and stage change in Salesforce and kept the forecast within 5 %. | exact|ctx
+ | Terraform | Moved 40 hand-made servers to Terraform over two quarters. | exact|ctx
+ | AutoCAD | Drafted as-built drawings in AutoCAD for two hospital extensions. | exact|ctx
+ | classroom management | Known for calm classroom management with groups of up to 32 pupils. | exact|
+ | Kubernetes | • Ran 14 services on Kubernetes across two regions | exact|ctx
+ | PostgreSQL | Tuned PostgreSQL queries, cutting the slowest report from 90 s to 4 s. | exact|ctx
+ | forklift | Operated a counterbalance forklift in a 20,000 m² warehouse. | exact|ctx
+ | GDPR | Led the GDPR review of 60 supplier contracts. | exact|ctx
+ | Google Analytics | Set up Google Analytics events for four landing pages. | exact|ctx
+ | PCR | Ran PCR and gel electrophoresis on 400 tissue samples. | exact|ctx
- | Tableau | Built dashboards in Power BI for the finance team. | |
- | Terraform | Wrote Ansible playbooks for patching 300 hosts. | |
- | HACCP | Ran the kitchen of a 90-seat restaurant and trained six cooks. | |
- | Angular | Built the customer portal in React and TypeScript. | |
- | wound care | Assisted residents with bathing, dressing and meals. | |
- | payroll | Recruited 45 warehouse staff ahead of the Christmas peak. | |
- | Docker | Deployed the site by rsync to two bare-metal hosts. | |
- | Six Sigma | Led a six-person team that reworked the returns process. | |
- | contract negotiation | Negotiated shift swaps among ward staff. | |
- | welding | Installed conduit and pulled cable in new-build flats. | |
`,
  spelling: String.raw`
+ | Node.js | Services in NodeJS handling 2,000 requests a second. | spelling|
+ | PostgreSQL | Migrated billing from Oracle to Postgresql. | spelling|ctx
+ | JavaScript | Built the booking form in javascript without a framework. | spelling|ctx
+ | e-commerce | Ran ecommerce for a shoe brand with 1.2 million visits a year. | spelling|ctx
+ | CI/CD | Set up CI-CD with GitHub Actions. | spelling|ctx
+ | Power BI | Built 12 PowerBI reports for the regional managers. | spelling|ctx
+ | full-stack | Full stack developer with six years in insurance. | spelling|
+ | front-end development | Frontend development for three museum websites. | spelling|
+ | GitHub Actions | Automated releases with Github actions. | spelling|ctx
+ | LinkedIn Recruiter | Sourced candidates with Linkedin Recruiter. | spelling|ctx
+ | Microsoft SQL Server | Administered Microsoft SQL-Server for a hospital group. | spelling|ctx
+ | TypeScript | Moved 80,000 lines to Typescript. | spelling|ctx
+ | Vue.js | Rebuilt the intranet in VueJS. | spelling|ctx
- | Node.js | Analysed node placement in a wireless sensor network. | |
- | Vue.js | Deja vue evenings at the community cinema, organised for 80 guests. | |
- | Power BI | Electrical power, bi-directional metering and switchgear maintenance. | |
- | full-stack | Kept the shelves full, stack height under 1.8 m as the safety rules ask. | |
- | ASP.NET | Organised the ASP nets workshop for coastal fishermen. | |
- | C# | Scored C in the sight-reading exam of the music college. | |
- | on-site | On the site of the old mill we built 24 flats. | |
- | Adobe XD | Translated leaflets into Adobe-brick building terms. | |
- | R Markdown | The markdown R. Miller wrote described the stock clearance. | |
`,
  inflection: String.raw`
+ | budget | Managed budgets of up to EUR 2 million. | inflection|ctx
+ | coaching | Coached four junior nurses through their first year. | inflection|ctx
+ | troubleshooting | Troubleshot network outages at 40 branch offices. | inflection|ctx
+ | negotiate | Negotiated freight rates with 11 carriers, saving 8 %. | inflection|ctx
+ | forecasting | Forecasts weekly demand for 300 stores. | inflection|ctx
+ | microservice | Split the shop into 14 microservices. | inflection|ctx
+ | audits | Led the yearly audit of three subsidiaries. | inflection|ctx
+ | REST APIs | Designed a REST API used by 30 partners. | |ctx
+ | mentoring | Mentors two apprentices in the machine shop. | inflection|ctx
+ | KPI | Reported KPIs to the board every month. | |ctx
+ | optimise | Optimized the picking route, 12 % fewer metres walked. | |ctx
+ | data pipelines | Owned the data pipeline that feeds the risk model. | inflection|ctx
+ | scheduling | Scheduled 60 drivers over three depots. | inflection|ctx
+ | lesson plans | Wrote a lesson plan for every science unit of year 8. | inflection|ctx
- | coaching | Drove a 52-seat coach on the Leeds to London route. | |
- | budget | Stayed at budget-friendly hostels across Asia during a gap year. | |
- | accounting | Opened an account for each of 200 new customers. | |
- | marketing | Sold vegetables at the farmers market on Saturdays. | |
- | engineering | Replaced the engine and gearbox of delivery vans. | |
- | nursing | Cared for nurse sharks at the city aquarium. | |
- | programming | Attended the evening programme of the theatre as an usher. | |
- | testing | Was praised by the testator's family for kindness. | |
- | purchasing | Advised customers on the purchase of running shoes. | |
`,
  alias: String.raw`
+ | Amazon Web Services | Hosted 30 microservices on AWS with an uptime of 99.95 %. | alias|ctx
+ | AWS | Moved the data centre to Amazon Web Services in nine months. | alias|ctx
+ | Search Engine Optimization | Doubled organic traffic through on-page SEO. | alias|ctx
+ | SEO | Ran search engine optimization for 14 dental practices. | alias|ctx
+ | K8s | Operated Kubernetes clusters for a bank. | alias|ctx
+ | Customer Relationship Management | Cleaned 20,000 contacts in the CRM before the launch. | alias|ctx
+ | Electronic Health Records | Documented care in the EHR within the hour. | alias|ctx
+ | CPR | Certified in cardiopulmonary resuscitation (American Heart Association, 2024). | alias|
+ | JavaScript | Wrote plain JS for the kiosk screens. | alias|ctx
+ | machine learning | Shipped three ML models that score claims. | alias|ctx
+ | NLP | Applied natural language processing to 2 million support tickets. | alias|ctx
+ | PostgreSQL | Nightly backups of Postgres, restored and tested monthly. | |ctx
+ | accounts payable | Processed A/P for 120 vendors a week. | |ctx
+ | Applicant Tracking System | Kept the ATS clean: 900 candidate files a year. | alias|ctx
+ | UX | Led user experience research with 40 patients. | alias|ctx
- | Machine Learning | Shipped 500 ML bottles a day on the filling line. | |
- | ATS | Rode at six ATS-tracks and looked after the horses. | |
- | AWS | Saw laws change twice while drafting tenancy agreements. | |
- | Amazon Web Services | Sold handmade lamps on Amazon and answered reviews. | |
- | Search Engine Optimization | Ran search ads with a budget of 40,000 a month. | |
- | Natural Language Processing | Natural stone processing for kitchens and bathrooms. | |
- | CRM | Managed customer complaints by phone and mail. | |
- | Certified Public Accountant | Accountant for a certified organic farm. | |
- | User Experience | Worked with power user groups; much experience of conference planning. | |
`,
  phrase: String.raw`
+ | API Development | Developed REST APIs for the partner portal. | phrase|ctx
+ | Project Management | Managed 12 construction projects worth 4 million each. | phrase|ctx
+ | Curriculum Development | Developed a new physics curriculum for years 9 to 11. | phrase|ctx
+ | Inventory Management | Managed an inventory of 14,000 parts. | phrase|ctx
+ | Data Analysis | Analyzed survey data of 3,000 households in SPSS. | phrase|ctx
+ | Lead Generation | Generated 300 qualified leads a quarter. | phrase|ctx
+ | Staff Training | Trained 25 new staff on the till system. | phrase|ctx
+ | Budget Management | Managed a department budget of 1.1 million. | phrase|ctx
+ | Medication Administration | Administered oral and IV medications to 14 patients. | phrase|ctx
+ | Contract Review | Reviewed 200 supplier contracts a year. | phrase|ctx
+ | Event Planning | Planned corporate events for up to 600 guests. | phrase|ctx
+ | Report Writing | Wrote monthly reports for the steering committee. | phrase|ctx
- | API Development | Developed a taste for good wine; the API was built by a vendor. | |
- | Project Management | Reported to management; the project ended in May. | |
- | Production Management | Managing Spark jobs; running Kafka in production. | |
- | Inventory Management | Managed a team of five. Inventory was counted by the night crew. | |
- | Data Analysis | Analyzed court rulings; typed data into a form. | |
- | Lead Generation | Advised the younger generation and took the lead in choir. | |
- | Curriculum Development | Handed out the curriculum to parents at the development fair. | |
- | Budget Management | Managed social media for a budget airline. | |
- | Event Planning | Planned the garden beds before the event hall opened. | |
- | Contract Review | Signed a contract; got good reviews from guests. | |
- | Database Design | Designed posters for the yearly database conference. | |
- | Risk Assessment | Assessed homework, at the risk of long evenings. | |
`,
  alternative: String.raw`
+ | AWS/Azure/GCP | Ran batch jobs on Azure for a retailer. | alternative|ctx
+ | Cloud Computing (AWS/Azure/GCP) | Deployed to GCP with Cloud Run. | alternative|ctx
+ | Cloud Computing (AWS/Azure/GCP) | Taught cloud computing to 40 students. | |ctx
+ | Java/Kotlin | Wrote Kotlin services for a payments firm. | alternative|ctx
+ | React/Angular/Vue | Rebuilt the shop front in Angular 15. | alternative|ctx
+ | Tableau or Power BI | Published Tableau dashboards to 300 users. | alternative|ctx
+ | MySQL/PostgreSQL | Partitioned a MySQL table of 2 billion rows. | alternative|ctx
+ | Jira/Confluence | Documented decisions in Confluence. | alternative|ctx
+ | Excel/Google Sheets | Modelled cash flow in Google Sheets. | alternative|ctx
+ | ERP (SAP/Oracle) | Posted invoices in SAP FI for six plants. | alternative|ctx
+ | CI/CD | Kept CI/CD pipelines green for eight teams. | exact|ctx
+ | TCP/IP | Debugged TCP/IP stacks on embedded boards. | exact|ctx
- | AWS/Azure/GCP | Ran batch jobs on two servers in the cellar. | |
- | Cloud Computing (AWS/Azure/GCP) | Watched cloud formations for the weather service. | |
- | Java/Kotlin | Wrote JavaScript widgets for a news site. | |
- | React/Angular/Vue | Drew angular shapes and taught people to react calmly. | |
- | Tableau or Power BI | Published dashboards in Looker. | |
- | MySQL/PostgreSQL | Queried NoSQL stores such as MongoDB. | |
- | CI/CD | Sold CD and vinyl records in a shop on CI Street. | |
- | TCP/IP | Handled IP law cases on trade marks. | |
- | ERP (SAP/Oracle) | Tapped birch sap in spring and read the oracle cards at the fair. | |
- | Photoshop/Illustrator | Worked in a photo shop printing passport pictures. | |
`,
}
