/** Names that carry a capital inside, which a run-together list must not be cut at. */
export const camelNames: readonly string[] = `
JavaScript TypeScript CoffeeScript ActionScript AppleScript ECMAScript PowerShell PowerPoint PowerBI PowerApps PowerQuery PowerPivot
GitHub GitLab GitOps BitBucket LinkedIn YouTube TikTok WhatsApp PayPal OpenAI ChatGPT LangChain LlamaIndex HuggingFace DeepMind PyTorch
TensorFlow NumPy SciPy PySpark PyCharm IntelliJ WebStorm DataGrip PhpStorm VSCode OpenCV OpenGL OpenStack OpenShift OpenTelemetry OpenAPI
CloudFormation CloudWatch CloudFront CloudFlare DynamoDB MongoDB CouchDB MariaDB CockroachDB RocksDB InfluxDB TimescaleDB DuckDB ScyllaDB
PostgreSQL MySQL NoSQL NewSQL SQLite GraphQL PostGIS BigQuery RedShift SageMaker QuickSight ElasticSearch RabbitMQ ActiveMQ ZooKeeper
HBase ClickHouse SwiftUI UIKit SiriKit CoreML CoreData ARKit WebRTC WebSocket WebSockets WebGL WebAssembly WebFlow WebLogic WordPress
WooCommerce BigCommerce PrestaShop SquareSpace DevOps DevSecOps MLOps LLMOps AIOps FinOps DataOps RevOps DesignOps SecOps SysOps NetOps
CircleCI TravisCI TeamCity SonarQube JUnit TestNG NUnit PyTest LoadRunner TestRail BrowserStack JMeter SoapUI AutoCAD SolidWorks SketchUp
ArcGIS QGIS MicroStation TinkerCAD FreeCAD OrCAD VectorWorks ArchiCAD BlueBeam PlanGrid ProCore RSMeans ConstructConnect QuickBooks
FreshBooks TurboTax TaxCut ProSeries UltraTax NetSuite PeopleSoft SuccessFactors BambooHR FactSet CapIQ HubSpot SalesForce SalesLoft
ZoomInfo LeadFeeder PipeDrive DocuSign PandaDoc MailChimp ConvertKit ActiveCampaign SurveyMonkey GoToMeeting HootSuite SEMrush SproutSocial
InDesign InVision AfterEffects LightRoom CorelDRAW ProCreate FigJam UXPin UserTesting UserZoom FullStory HotJar ClickUp OneNote OneDrive
SharePoint OutSystems BaseCamp AirTable ServiceNow ServiceTitan ServSafe TouchBistro OpenTable ResDiary ChefTec MarketMan BlueCart
PlateIQ CrunchTime LexisNexis WestLaw PacerPro CaseText iManage NetDocuments ProLaw PracticePanther MyCase PowerSchool ClassDojo
SmartBoard GoGuardian EdTech FinTech HealthTech MedTech InsurTech PropTech LegalTech MarTech AdTech BioTech AgTech RegTech GovTech
PointClickCare MatrixCare AthenaHealth DrChrono CareCloud eClinicalWorks NextGen AllScripts MedSurg PowerChart PyxisES SimLab
CompTIA SnowPro DevNet VMware VSphere vSphere vCenter NetApp SolarWinds PagerDuty DataDog NewRelic LogRhythm CrowdStrike FireEye
TensorBoard MLflow KubeFlow AutoML DataFrame DataFrames DataRobot KNIME AlphaFold RStudio JupyterLab JupyterHub MATLAB LabVIEW LaTeX
BibTeX FastAPI NestJS NextJS NodeJS ReactJS VueJS AngularJS ExpressJS ThreeJS RxJS jQuery FlutterFlow PhoneGap RubyMine BlackBerry
MacBook MacOS macOS iOS iPadOS watchOS tvOS iPhone iPad iMovie iTunes iCloud eCommerce eBay eLearning eDiscovery eFiling eBooks eReader
McKinsey McDonald McAfee McGraw MacKenzie DeWalt DuPont PricewaterhouseCoopers KeyBank JPMorgan BlackRock FedEx DoorDash GrubHub
AirBnB HomeAway TripAdvisor FlexJobs ZipRecruiter CareerBuilder AngelList SimplyHired SchoolSpring EdWeek TeachAway CareerOneStop
CoolWorks HCareers SkillShare SkillsUSA LinkedInLearning DataCamp CodeAcademy freeCodeCamp LeetCode HackerRank HackerEarth StackOverflow
StackExchange DevPost MasterClass FutureLearn OpenCourseWare edX ProZ MeetUp SlideShare GoDaddy SendGrid StreamYard OBS
PhD EdD PsyD PharmD MEd BSc MSc BEd LLB BSN QoS VoIP WiFi IoT IIoT SaaS PaaS IaaS FaaS XaaS BIaaS DoD DoE HazMat TransCore KeepTruckin
TruckStop TruckerPath SmartWay LoadBoard LeSS SAFe PRINCE2 BPMN TOGAF C4ISR
OneTrust IaC SysML OpenGL HyperMesh CapEx OpEx DaVinci I2C OBD2 IPv4 IPv6 DeFi GameFi LiDAR gRPC tRPC qPCR mRNA cGMP eBPF S/4HANA
NetBeans FxCop ReSharper SignalR BizTalk OAuth OpenID LoRa ZigBee LoRaWAN AutoLISP HTMX GnuPG LibreOffice OpenOffice OpenVPN WireGuard
SwiftLint AppCode TestFlight AppKit ReactNative SpriteKit SceneKit RealityKit HealthKit CocoaPods StoreKit MapKit
`
  .split(/\s+/)
  .filter((name) => name !== '')

/** Acronyms that may stand directly beside each other in a run-together list ("HTMLCSS"). */
export const acronyms: readonly string[] = `
SQL AWS GCP API HTML CSS XML JSON YAML PHP SAP ERP CRM SEO SEM PPC CMS KPI ROI CAC LTV B2B B2C OKR SLA EHR EMR HIPAA BLS ACLS PALS CPR
NRP TNCC CCRN CNA LPN ICU OSHA NFPA NEC CDL DOT ELD FMCSA TWIC HVAC PLC CAD CAM CNC BIM GIS LEED GAAP IFRS SOX CPA CMA CFA CFP FRM VBA
IRS AML KYC UAT QA QC ETL BI ML AI NLP LLM GPU CPU TCP IP DNS VPN LAN WAN SIEM SOC NIST ISO GDPR PCI IAM MFA SSO PMP CAPM CSM ITIL
HACCP FDA GMP GLP IEP ELL ESL STEM LMS UX UI HCI WCAG ADA AODA RFP RFI EEO FMLA HRIS ATS PPE CAPA FMEA MRP WMS TMS JIT CCNA CCNP CISSP
CISA CISM CEH OSCP AP AR P&L SDLC MVP REST SOAP RPC JVM SDK IDE TDD BDD OOP MVC MVVM CI CD SPSS SAS STATA MES SCADA RFID EDI POS DSS SSIS SSRS SSAS PL DAX EPA RCRA NEPA CERCLA HAZWOPER EBITDA DCF LBO CAGR IPO NAV SEC FINRA GRC EMT NICU PACU CRNA APRN HCPCS FHIR PACS DICOM PCB FEA CFD DFMEA PFMEA
SPC ASME ANSI ASTM IEEE VFD HMI RTOS FPGA VHDL DSP LDAP DHCP SSH RDP CTR CPC CRO SERP COBRA ERISA FLSA OFCCP EEOC SHRM IDEA FERPA SEL PBIS
TESOL TEFL IFTA HOS GPS BSN MSN GMAT MEP HVDC UML CCPA CPRA DPIA SRE QBR ERD DDD CQRS SOC MBSE CDC GPT VPC RDS SQS SNS ECR EMRFS JIRA ISTQB DBA RMAN RF GMAW SMAW FCAW GTAW NDT NMLS FICO FHA VA LCSW LMFT LPC CBT DBT DSM EMDR FBA ABA BCBA
SPICE GA GTM CDP DSP SSP CPM CPL CPI LTR SOW MSA NDA KYB BSA OFAC CECL ALM VAR OTC FX ETF CTA ATP FAA IFR VFR CFI AED WHO NIH IRB CRO GVP
VMI MES BOM ECO ECN NPI PLM PDM SOLID DRY ORM MVT SCA SAST DAST IDOR XSS CSRF SOAR EPP UEBA DFIR OSINT CVE CVSS HSM PKI AES RSA ERC EIP MEDDIC BANT SPIN ROAS ROS SLAM HPLC PCR ELISA CRISPR GCP SOP NATE LAMP HANA NFT DAO DAG S&OP HL WIP OEE TPM TQM APQP PPAP MIG TIG CMM
GIT SVN JPA JSP JDBC XSD XSLT SSL TLS SFTP FTP SMTP ARM RISC CISC USB SPI UART CAN DOM SSR SPA PWA CDN EC EKS ECS IOS GUI CLI TTS ASR OCR
PHI PII NICU LVN EMS DOT ACT SAT GPA OTR LTL FTL TSA BOL OKR NPS CSAT MQL SQL ARR MRR CRM SCRUM KANBAN ADR FRCP IRAC GD&T MATLAB ANSYS CATIA DFM DFA RAG GAN CNN RNN RLHF IDS IPS EDR XDR WAF DLP NERC CIP OWASP MITRE ATT&CK R&D M&A FP&A Q&A DEI ESG CSR CPT ICD EKG ECG MRI CT OR ER OT PT RN NP ACA CIMA ACCA HSE SIP SCCM VLAN MPLS BGP OSPF
`
  .split(/\s+/)
  .filter((name) => name !== '')

/** Phrases of two or more words that a list parted by single spaces must keep together. */
export const phrases: readonly string[] = `
Critical Thinking|Problem Solving|Problem-Solving|Time Management|Customer Service|Patient Care|Patient Safety|Work-Life Balance|Team Player
Emotional Intelligence|Continuous Learning|Continuous Improvement|Client Focus|Customer Focus|Social Justice|Public Service|Attention To Detail
Active Listening|Conflict Resolution|Decision Making|Decision-Making|Stress Tolerance|Detail Oriented|Results Oriented|Goal Oriented
Physical Stamina|Quick Learner|Self Starter|Project Management|Food Safety|Job Security|Social Impact|Ethical Conduct|Rule Of Law
Machine Learning|Data Analysis|Data Driven|Lifelong Learning|Public Speaking|Interpersonal Skills|Cultural Sensitivity|Financial Reward
`
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter((phrase) => phrase !== '')
