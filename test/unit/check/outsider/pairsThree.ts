/** More pairs; the format stands in pairsOne. */
export const pairsThree: Record<string, string> = {
  place: String.raw`
+ | Python | Skills: Python, SQL, Tableau | |list
+ | Python | Automated the monthly close in Python, saving two days. | |ctx
+ | triage | Experience\nER nurse, St. Anna, 2018-2023\n• Performed triage for 70 patients per shift\n\nSkills\nBLS, ACLS | |ctx
+ | ACLS | Experience\nER nurse, St. Anna, 2018-2023\n• Performed triage for 70 patients per shift\n\nSkills\nBLS, ACLS | |list
+ | Salesforce | Technical skills\nSalesforce, HubSpot, Outreach\n\nExperience\nAccount Executive, 2020-2024\n• Closed 42 deals | |list
+ | HubSpot | Skills\nHubSpot\n\nExperience\nMarketing Manager, 2020-2024\n• Moved 30,000 contacts to HubSpot in six weeks | |ctx
+ | Revit | • AutoCAD\n• Revit\n• SketchUp | |list
+ | Figma | Tools: Figma / Sketch / Miro | |list
+ | pivot tables | Reported weekly sales with pivot tables and charts. | |ctx
+ | TIG welding | Projects\nBoat trailer, 2022\n- Joined 60 m of aluminium by TIG welding | |ctx
+ | Jenkins | Java · Maven · Jenkins · Git | |list
+ | Pandas | Python (Pandas, NumPy), SQL, Airflow | |list
+ | Lohnabrechnung | Berufserfahrung\nSachbearbeiterin, 2019-2024\n- Lohnabrechnung für 250 Mitarbeiter erstellt\n\nKenntnisse\nDATEV, Excel | |ctx
+ | DATEV | Berufserfahrung\nSachbearbeiterin, 2019-2024\n- Lohnabrechnung für 250 Mitarbeiter erstellt\n\nKenntnisse\nDATEV, Excel | |list
+ | Wireshark | Network engineer. Found a duplex fault with Wireshark that three vendors had missed. | |ctx
- | Kubernetes | Skills: Docker, Nomad, Consul | |
- | Java | Skills: JavaScript, HTML, CSS | |
- | R | Skills: Rust, Ruby, Racket | |
- | Spring | Availability: spring, summer, autumn | |
- | C | Grades: A, B, C | |
- | Access | Skills: wheelchair access, ramps, hoists | |
`,
  names: String.raw`
- | Oracle | Sales representative, Oracle Corporation, Reading, 2016-2019 | |
- | Apple | Retail associate, Apple Store, Regent Street | |
- | Target | Cashier, Target Corporation, Minneapolis | |
- | Indeed | Indeed, all guests praised the breakfast buffet. | |
- | Shell | Filling station attendant, Shell Deutschland GmbH | |
- | Cambridge | Lived in Cambridge and commuted by train. | |
- | Python | Fan of Monty Python films. | |
- | Ruby | Ruby Walker, 14 Elm Road, York | |
- | Julia | Julia Meyer, Teamleiterin Einkauf | |
- | Dart | Captain of the pub dart team. | |
- | Java | Coffee roaster, Java House, Nairobi, 2014-2017 | |
- | Amazon Web Services | Warehouse associate at Amazon, Leipzig, 2020-2022 | |
- | Security | Social Security number on request | |
- | Express | Courier for American Express Travel, 2011 | |
- | Marketing | Bachelor's degree from the Academy of Music and Dance | |
- | Unity | Shift lead, Unity Hospital, Rochester | |
- | Flash | Photographer; carried two flash units to weddings. | |
+ | Oracle | Wrote PL/SQL packages on Oracle 19c for a utility. | |ctx
+ | SAP | Key user for SAP at Bosch, 2016-2020. | |
+ | Unity | Built a training simulator in Unity with C#. | |ctx
+ | Julia | Solved large linear programs in Julia and Python. | |ctx
+ | Salesforce | Salesforce administrator at a housing charity, 600 users. | |
+ | Python | Python developer at Monzo. | |
`,
  titlesAndTrades: String.raw`
+ | Registered Nurse | Registered Nurse with nine years in intensive care. | exact|
+ | Registered Nurse | Sarah Miles, RN, BSN | alias|
+ | Project Manager | Project manager for rail signalling works. | |
+ | HVAC | HVAC technician, serviced 25 rooftop units a month. | |
+ | CDL | Held a commercial driver's license for 12 years. | alias|
+ | OSHA 30 | OSHA 30 card, confined space training | |
+ | Food Safety | ServSafe certified; taught food safety to new cooks. | |
+ | bookkeeping | Book-keeping for a chain of four bakeries. | spelling|
+ | Legal Research | Conducted legal research for two partners in Westlaw. | |ctx
+ | grant writing | Wrote grants that won 400,000 for the shelter. | |ctx
+ | housekeeping | Supervised housekeeping in a 140-room hotel. | exact|ctx
+ | supply chain management | Supply-chain management trainee at a tyre maker. | |
- | Registered Nurse | Registered 200 nursery children each term. | |
- | Project Manager | Assistant to the manager of a school project. | |
- | HVAC | Havoc after the flood: cleaned 40 homes. | |
- | PMP | Fixed pumps and valves at a water plant. | |
- | CPA | Ran ads with a low cost per click. | |
- | grant writing | Was granted leave to write a novel. | |
- | plumbing | Picked plums in the orchard each September. | |
- | housekeeping | Kept the house of worship open to visitors. | |
- | teaching | Held a diploma from a teacher-owned printing shop. | |
- | accounts receivable | Opened mail and received parcels for the accounts office. | |
- | Litigation | Drafted leases for farm land and mediated between neighbours. | |
- | counselling | Sat on the town council for four years. | |
`,
  germanCompounds: String.raw`
+ | Projektmanagement | Verantwortlich für IT-Projektmanagement in drei Werken. | |
+ | Projektleitung | Projektleitung für den Umbau der Filiale Köln übernommen. | exact|ctx
+ | Datenbankentwicklung | Datenbank-Entwicklung unter Oracle für den Einkauf. | spelling|
+ | Buchhaltung | Leitung der Finanzbuchhaltung mit vier Mitarbeitern. | |
+ | Lagerverwaltung | Zuständig für die Lagerverwaltung mit 8.000 Artikeln. | exact|
+ | Kundenbetreuung | Betreuung von 120 Kunden im Außendienst. | phrase|ctx
+ | Softwareentwicklung | Software-Entwicklung in C# für Messgeräte. | spelling|
+ | Wundversorgung | Wundversorgung und Medikamentengabe auf einer Station mit 32 Betten. | exact|
+ | Qualitätssicherung | Leitete die Qualitätssicherung einer Großbäckerei. | exact|ctx
+ | Arbeitsrecht | Beratung im Arbeitsrecht für mittelständische Betriebe. | exact|
+ | Straßenbau | Polier im Strassenbau seit 2011. | spelling|
+ | Personalplanung | Erstellte die Dienst- und Personalplanung für 40 Pflegekräfte. | exact|ctx
- | Java | Entwickelte JavaScript-Module für einen Webshop. | |
- | Bau | Baumpflege und Obstbaumschnitt im Stadtpark. | |
- | Recht | Rechtecke und Körper im Mathematikunterricht behandelt. | |
- | Lagerverwaltung | Zeltlager für 60 Kinder betreut und Spenden verwaltet. | |
- | Projektmanagement | Bericht an das Management; Projekt im Mai beendet. | |
- | Steuerrecht | Steuerte Kräne und achtete auf das Vorfahrtsrecht. | |
- | Buchhaltung | Buchhändlerin mit eigener Kinderbuchabteilung. | |
- | Pflege | Ein gepflegtes Äußeres war im Hotel Pflicht. | |
- | Vertrieb | Als Vertriebene aufgenommen; Zeitzeugin an Schulen. | |
- | Controlling | Ticketcontroller im Nahverkehr, 40 Kontrollen am Tag. | |
`,
  germanWording: String.raw`
+ | Verhandlungen | Führte Verhandlung mit 15 Lieferanten zum Rahmenvertrag. | |ctx
+ | Teamarbeit | Teamarbeit im Drei-Schicht-Betrieb gewohnt. | exact|
+ | Führerschein Klasse B | Führerschein Klasse B vorhanden | exact|
+ | Datenanalyse | Datenanalysen mit Python und Power BI erstellt. | |ctx
+ | Schulungen | Schulung von 30 neuen Kollegen im Kassensystem. | |ctx
+ | Microsoft Office | Sicher im Umgang mit MS Office. | alias|
+ | Maschinelles Lernen | Modelle mit maschinellem Lernen zur Bedarfsprognose gebaut. | |ctx
+ | Go | Dienste in Go und Python entwickelt. | |ctx
+ | Scrum Master | Zertifizierter Scrum-Master (PSM I). | |
+ | Betriebswirtschaft | Studium der Betriebswirtschaft an der Universität Mannheim. | |
+ | SQL | Auswertungen mit SQL für den Vertrieb. | |
- | Teamarbeit | Arbeitete allein im Nachtdienst. | |
- | Englisch | Keine Englischkenntnisse. | |
- | SAP | Bisher ohne SAP-Erfahrung. | |
- | Excel | Exzellente Noten in Deutsch. | |
- | Word | Das Passwort wurde monatlich geändert. | |
- | R | Supervision durch Dr. R. Klein. | |
- | Kotlin | Noch nie mit Kotlin gearbeitet. | |
- | Swift | Möchte gerne Swift lernen. | |
- | Rust | Grundlagen von Rust lerne ich gerade. | |
- | Verhandlungen | Nahm als Zuschauer im Handel teil. | |
- | Go | Fahrradkurier bei Go-Kart-Bahn Bremen. | |
`,
}
