/** More pairs; the format stands in pairsOne. */
export const pairsTwo: Record<string, string> = {
  negation: String.raw`
- | Kubernetes | No experience with Kubernetes so far. | |
- | SAP | I have never used SAP. | |
- | Python | Shell scripting only, not Python. | |
- | C++ | Unfamiliar with C++. | |
- | ventilator management | Ward nurse without experience in ventilator management. | |
- | Spanish | I do not speak Spanish. | |
- | Photoshop | Lack of experience with Photoshop. | |
- | forklift licence | No forklift licence. | |
- | GraphQL | We did not use GraphQL or gRPC. | |
- | cold calling | Inbound sales only, no cold calling. | |
- | Tableau | Haven't worked with Tableau. | |
- | Docker | Neither Docker nor Podman was in use at that firm. | |
+ | Kubernetes | Not only Docker but also Kubernetes in daily use. | |
+ | Python | No stranger to Python: ten years of it. | |
+ | payroll | Ran payroll for 400 people without any errors. | |ctx
+ | Java | No Kotlin; Java since 2012. | |
+ | no-code | Built no-code workflows in Airtable. | |ctx
+ | zero-waste | Introduced a zero-waste policy in the canteen. | |ctx
+ | Terraform | Never missed a release; wrote all modules in Terraform. | |ctx
+ | patient safety | Not once in six years was patient safety compromised on my shift. | |
+ | Linux | Administered Linux servers, no Windows. | |ctx
- | SAP | Keine Erfahrung mit SAP. | |
- | Kubernetes | Kubernetes wurde dort nicht eingesetzt. | |
+ | Scrum | Nicht nur Kanban, sondern auch Scrum im Alltag. | |
`,
  learning: String.raw`
- | Rust | Currently learning Rust in my spare time. | |
- | Kubernetes | Exposure to Kubernetes in a workshop. | |
- | data science | Interested in data science. | |
- | Spanish | Want to learn Spanish. | |
- | Go | Eager to learn Go. | |
- | TypeScript | Learning TypeScript through an online course. | |
- | machine learning | Keen to learn machine learning on the job. | |
- | welding | I would like to learn welding. | |
- | Figma | Teaching myself Figma at the moment; learning Figma since March. | |
- | SQL | Beginning to learn SQL. | |
- | Terraform | Hope to learn Terraform soon. | |
- | Python | Lerne derzeit Python in einem Abendkurs. | |
+ | machine learning | Built machine learning models that price used cars. | |ctx
+ | deep learning | Trained deep learning networks on 1.2 million X-rays. | |ctx
+ | e-learning | Produced 30 e-learning courses for shop staff. | |ctx
+ | learning management system | Administered the learning management system of a college. | |ctx
+ | Python | Taught Python to 60 people who wanted to learn to code. | |ctx
+ | TensorFlow | Machine learning with TensorFlow for crop yield. | |
+ | Rust | Learned Rust in 2019 and have shipped four services in Rust since. | |
+ | student learning outcomes | Raised student learning outcomes by two grade points. | |ctx
+ | SQL | Wrote SQL daily for the claims team. Interested in sailing. | |ctx
+ | Scratch | Helped children learn; ran a Scratch club for 20 pupils. | |
`,
  substring: String.raw`
- | Java | Wrote JavaScript for the ticket shop. | |
- | C | Wrote C++ drivers for scanners. | |
- | SQL | Tuned MySQL replication. | |
- | R | Worked in HR for six years. | |
- | C | Wrote C# plug-ins for Revit. | |
- | SQL | Used PostgreSQL for all services. | |
- | CAD | Cascade control of pumps and an academy for plumbers. | |
- | art | Started as a department assistant. | |
- | ETL | Kept settlement tables for kettle makers. | |
- | ERP | Enterprising person who enjoyed interpreting. | |
- | Git | Digital agitprop archive for a museum. | |
- | AI | Maintained air conditioning on trains. | |
- | IT | It was my task to write the audit. | |
- | Scala | Built a scalable intake process. | |
- | Excel | Excellent grades in English. | |
- | PR | Prepared price lists and proofs. | |
- | Ruby | Stock clerk at Rubyworks jewellery. | |
- | Sales | Salesforce administrator for two years. | |
+ | SQL | Wrote SQL and MySQL scripts. | |ctx
+ | Java | Java, JavaScript and Kotlin services for a bank. | |
+ | C++ | Modern C++ (17 and 20) for trading engines. | |
+ | C# | Ten years of C# and .NET. | |
`,
  ambiguousTech: String.raw`
+ | Go | Wrote services in Go and Python for a parcel firm. | |ctx
+ | Go | Skills: Go, Rust, PostgreSQL, Docker | |list
+ | R | Statistics in R and SAS for two drug trials. | |
+ | R | Languages: R, Python, SQL | |list
+ | C | Firmware in C for ARM Cortex-M boards. | |
+ | Swift | Built the iOS app in Swift and SwiftUI. | |ctx
+ | Spring | Java 17, Spring, Hibernate, Maven | |list
+ | Rust | Rewrote the parser in Rust, 9x faster. | |ctx
+ | Spark | Processed 4 TB a day with Spark and Kafka. | |ctx
+ | React | React (4+ yrs), Redux, TypeScript | |list
+ | Express | Node.js, Express and MongoDB back end. | |
- | Go | Always ready to go the extra mile for guests. | |
- | Go | Sold food to go at a station kiosk. | |
- | R | Supervised by R. Schmidt at the parks department. | |
- | R | Led R&D budget talks for a paint maker. | |
- | C | Vitamin C dosing on the filling line. | |
- | C | Class C licence, tanker driver. | |
- | Swift | Gave swift answers to 60 callers a day. | |
- | Spring | Completed the intake in spring 2021. | |
- | Rust | Removed rust and repainted railings. | |
- | Spark | Replaced spark plugs and brake pads. | |
- | React | Trained staff to react to fire alarms. | |
- | REST | Took care of the rest of the paperwork. | |
- | Chef | Sous chef in a 60-seat bistro. | |
- | Scheme | Ran the pension scheme for 300 staff. | |
- | Less | Finished in less than three days. | |
- | Node | Lymph node biopsies prepared for histology. | |
- | Docker | Docker at the port of Hamburg, loading containers by crane, 2009-2014. | |
- | Kafka | Wrote a thesis on Kafka's letters to his father. | |
`,
  ambiguousCommon: String.raw`
+ | Excel | Built pricing sheets in Excel with pivot tables. | |ctx
+ | Excel | Microsoft Office: Word, Excel, Outlook | |list
+ | Word | Formatted 400-page bids in Microsoft Word. | |ctx
+ | Access | Kept a parts database in MS Access. | |ctx
+ | Teams | Held lessons over Microsoft Teams during closures. | |ctx
+ | SAP | Posted goods receipts in SAP MM. | |ctx
+ | Oracle | Administered Oracle databases (12c, 19c). | |ctx
+ | LEED | LEED accredited professional; guided 9 buildings to Gold. | |
+ | A/P | Cleared a backlog of 900 A/P invoices. | |ctx
+ | DOE | Used DOE and SPC to cut scrap by 30 %. | |ctx
- | Excel | Able to excel under pressure. | |
- | Excel | Helped pupils excel in mathematics. | |
- | Word | Spread the word about the blood drive. | |
- | Access | Gave residents access to the laundry. | |
- | Teams | Led teams of up to 14 waiters. | |
- | DOE | The crew does the unloading at dawn. | |
- | DOE | John Doe, 12 Mill Lane, Bath | |
- | LEED | Drove the night route between Leeds and Hull. | |
- | A/P | Reported a p-value below 0.05 in the trial. | |
- | Lean | Cooked lean meat dishes for a clinic. | |
- | Agile | Guided agile goats through a petting zoo. | |
- | Outlook | Gave clients an outlook on interest rates. | |
- | Sage | Grew thyme, sage and rosemary for restaurants. | |
- | Square | Cleaned the market square before dawn. | |
- | Slack | Adjusted chain slack and belt tension on conveyors. | |
`,
  typography: String.raw`
+ | Kubernetes | Rolled out Kuber-\nnetes in the Vienna office. | |ctx
+ | stakeholder management | Strong at stakeholder\n  management across four ministries. | |
+ | workflow | Designed the work\uFB02ow for returned goods. | |ctx
+ | office management | Of\uFB01ce management was part of the job; o\uFB03ce management as well. | |
+ | C++ | Image processing in C ++ on Linux. | |
+ | CI/CD | Introduced CI\u2010CD and trunk-based work. | |ctx
+ | problem solving | Known for problem\u2011solving under pressure. | |
+ | Node.js | (Node.js/Express) API for a hotel chain | |
+ | PostgreSQL | PostgreSQL\u00B7Redis\u00B7RabbitMQ | |list
+ | AutoCAD | \u25AA AutoCAD \u25AA Revit \u25AA Navisworks | |list
+ | SEO | SEO\u2019s role grew; I ran SEO\u2014and paid search\u2014for a travel site. | |
+ | documentation | Wrote all docu\u00ADmentation for the pump series. | |ctx
+ | Python | \uFF30\uFF59\uFF54\uFF48\uFF4F\uFF4E scripts for log checks | |
+ | .NET | Ported a desktop tool to .NET, in four months. | |ctx
+ | Qualitätsmanagement | Verantwortlich für das Qualita\u0308tsmanagement im Werk Kassel. | |
- | Java | Java-\nScript for the ticket shop. | |
- | Problem Management | Solved one problem.\nManagement praised it. | |
- | machine learning | Skills\n• coffee machine\n• learning fast | |
- | .NET | See my work at www.janeroe.net | |
- | C | Flats A, B and C repainted; plan C was shelved. | |
- | data entry | Analysed the data, entry by appointment only. | |
- | SQL | Reached me at sql.fan@example.org | |
- | supply chain | Medical supply; chain saw operator with licence. | |
- | React | Re-act workshops for a youth theatre. | |
- | customer service | New customer.\nService of lifts and doors. | |
`,
}
