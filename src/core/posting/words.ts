import { oneOf } from './pattern'

/** Makes a pattern of whole words, in any script. */
function wholeWords(words: string, flags = 'iu'): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.trim().replace(/\s*\n\s*|\s*,\s*/g, '|')})(?![\\p{L}])`,
    flags,
  )
}

/** Words that head a job title, in the languages boards are most pasted in. */
export const jobWord = wholeWords(`
  engineers?,developers?,programmers?,architects?,analysts?,scientists?,managers?,directors?,lead,head of,officers?
  administrators?,admin,assistants?,associates?,specialists?,consultants?,coordinators?,designers?,nurses?,rn,lpn,cna
  physicians?,doctor,surgeon,therapists?,technicians?,technologists?,teachers?,instructors?,professor,lecturer,tutors?
  accountants?,bookkeeper,auditors?,controllers?,clerks?,cashiers?,drivers?,electricians?,plumbers?,mechanics?,carpenters?
  welders?,machinists?,operators?,operatives?,supervisors?,foreman,representatives?,rep,agents?,advisors?,advisers?
  recruiters?,writers?,editors?,journalists?,translators?,interpreters?,librarians?,chefs?,cooks?,bakers?,baristas?,servers?
  waiters?,waitress,bartenders?,housekeepers?,cleaners?,janitors?,guards?,pharmacists?,dentists?,hygienists?,veterinarian
  caregivers?,carers?,aides?,paralegals?,lawyers?,attorneys?,solicitors?,counsel,secretary,receptionists?,buyers?,planners?
  merchandisers?,strategists?,producers?,animators?,artists?,photographers?,researchers?,fellow,interns?,internship
  apprentices?,trainees?,workers?,labou?rers?,handlers?,pickers?,packers?,inspectors?,estimators?,surveyors?,scrum master
  product owner,devops,sre,testers?,qa,chief,vp,vice president,president,ceo,cto,cfo,executives?,bankers?,brokers?
  underwriters?,actuary,actuaries,adjusters?,traders?,tellers?,stylists?,hairdressers?,trainers?,coach,counsell?ors?
  psychologists?,midwife,paramedics?,firefighters?,pilots?,stewards?,hosts?,concierge,gardeners?,economists?,statisticians?
  chemists?,biologists?,physicists?,geologists?,practitioners?,phlebotomists?,dietitians?,sonographers?,radiographers?
  marketers?,copywriters?,videographers?,porters?,valets?,lifeguards?,nanny,au pair,custodians?,landscapers?,opticians?
  optometrists?,chaplain,pastor,curators?,archivists?,billers?,coders?,collectors?,examiners?,investigators?,rangers?
  millwrights?,riggers?,schedulers?,assemblers?,masons?,glaziers?,drafters?,liaison,evangelist,ambassadors?,crew,farm ?hand
  crew member,team member,expeditors?,loaders?,drillers?,crane operator,sous chef,commis,sommelier,actors?,dancers?,musicians?
  superintendents?,dispatchers?,attendants?,installers?,fitters?,builders?,roofers?,painters?,butchers?,tailors?,dean
  (?:\\p{L}*)entwickler(?:in)?,(?:\\p{L}*)ingenieur(?:in)?,(?:\\p{L}*)leiter(?:in)?,(?:\\p{L}*)mitarbeiter(?:in)?
  (?:\\p{L}*)bearbeiter(?:in)?,(?:\\p{L}*)kaufmann,(?:\\p{L}*)kauffrau,(?:\\p{L}*)pfleger(?:in)?,(?:\\p{L}*)fachkraft
  (?:\\p{L}*)berater(?:in)?,buchhalter(?:in)?,verkäufer(?:in)?,(?:\\p{L}*)lehrer(?:in)?,werkstudent(?:in)?
  ingénieure?,développeur,développeuse,infirmier,infirmière,comptable,chargée?,responsable,technicien(?:ne)?,vendeur
  vendeuse,chef de projet,desarrollador(?:a)?,ingenier[oa],enfermer[oa],contador(?:a)?,gerente,analista,técnico,técnica
  profesor(?:a)?,vendedor(?:a)?,desenvolvedor(?:a)?,engenheir[oa],sviluppatore,infermiere,ingegnere,ontwikkelaar
  verpleegkundige,medewerker,utvecklare,sjuksköterska,ingenjör,programista,specjalista,kierownik,księgow[ay],inżynier
`)

/** Lines of a page that say nothing about the job: menus, buttons, counters. */
export const noiseLine = new RegExp(
  `^(?:${oneOf(String.raw`
  skip to\b.*|sign ?(?:in|up)\b.*|log ?in\b.*|join(?: now)?|home|jobs?|careers?|search(?: jobs)?|menu
  apply(?: now| on .*| for this (?:job|position|role))?|easy apply|quick apply|save(?: job| this job)?
  saved|share(?: this job)?|report(?: (?:this )?job)?|show (?:more|all|less)\b.*
  see (?:more|who|how|all)\b.*|back(?: to .*)?
  (?:full )?job (?:details|description|post|summary|info|overview)
  about (?:the|this) (?:job|role|position)|promoted(?: by.*)?|be (?:an early applicant|among .*)
  (?:over )?\d+\+? (?:applicants?|people|views?|clicks?)\b.*|(?:re)?posted\b.*|new|urgently hiring
  rating|reviews|salaries|interviews|photos|(?:veröffentlicht|online seit|publiée? le|publicad[oa])\b.*
  actively (?:hiring|recruiting)\b.*|responses managed\b.*|.{0,60} logo
  [\d,.]+k? (?:reviews?|ratings?|followers)\b.*|\d(?:[.,]\d)?(?: out of 5)?(?: stars?|\s?★)?
  [★☆✓•·|–—-]+|https?://\S+|.*cookies?.*|view (?:all|similar|company|profile)\b.*|follow|message|print
  email|copy link|verified|featured|hiring|overview|description|details|summary|stellenanzeige
  offre d['’]emploi|oferta de (?:trabajo|empleo)
`)})$`,
  'i',
)

/** A greeting or a sentence opening, which is never a title. */
export const sentenceLine =
  /^(?:hi|hello|hey|dear|thanks?|thank you|good (?:morning|day)|we|you|our|i|are you|do you|if|this|please|as an?|in this|at)\b/i

const countries = `
  united states(?: of america)?,usa,u\\.s\\.a?\\.?,united kingdom,uk,england,scotland,wales,northern ireland,ireland,canada
  australia,new zealand,india,germany,deutschland,france,spain,españa,italy,italia,netherlands,the netherlands,nederland
  belgium,switzerland,schweiz,suisse,austria,österreich,poland,polska,portugal,sweden,sverige,norway,denmark,finland,iceland
  czech(?: republic|ia),slovakia,hungary,romania,bulgaria,greece,croatia,serbia,slovenia,estonia,latvia,lithuania,ukraine
  turkey,türkiye,israel,united arab emirates,uae,saudi arabia,qatar,egypt,morocco,nigeria,kenya,ghana,south africa
  brazil,brasil,mexico,méxico,argentina,chile,colombia,peru,uruguay,costa rica,china,hong kong,taiwan,japan,south korea
  korea,singapore,malaysia,indonesia,philippines,vietnam,thailand,pakistan,bangladesh,sri lanka,luxembourg,malta,cyprus
  europe,emea,eu
`
const states = `
  alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana
  iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska
  nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania
  rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming
  district of columbia,ontario,quebec,québec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new south wales
  victoria,queensland,bavaria,bayern,karnataka,maharashtra,tamil nadu,telangana
`
const cities = `
  london,manchester,birmingham,edinburgh,glasgow,bristol,leeds,liverpool,cambridge,oxford,dublin,paris,lyon,marseille
  toulouse,berlin,munich,münchen,hamburg,frankfurt(?: am main)?,cologne,köln,stuttgart,düsseldorf,leipzig,vienna,wien,zurich
  zürich,geneva,basel,bern,amsterdam,rotterdam,utrecht,the hague,brussels,antwerp,madrid,barcelona,valencia,lisbon,lisboa
  porto,rome,roma,milan,milano,stockholm,gothenburg,oslo,copenhagen,københavn,helsinki,warsaw,warszawa,kraków,krakow,prague
  budapest,bucharest,athens,istanbul,tel aviv,dubai,abu dhabi,riyadh,doha,cairo,lagos,nairobi,cape town,johannesburg
  new york(?: city)?,nyc,san francisco,los angeles,chicago,boston,seattle,austin,denver,atlanta,houston,dallas,miami
  philadelphia,phoenix,portland,san diego,washington,toronto,vancouver,montreal,montréal,calgary,ottawa,sydney,melbourne
  brisbane,perth,auckland,wellington,mumbai,bangalore,bengaluru,delhi,new delhi,hyderabad,chennai,pune,gurgaon,gurugram
  noida,kolkata,tokyo,osaka,seoul,beijing,shanghai,shenzhen,taipei,bangkok,kuala lumpur,jakarta,manila,são paulo,sao paulo
  rio de janeiro,buenos aires,mexico city,bogotá,santiago,lima
`
const list = (words: string) => words.trim().replace(/\s*\n\s*|\s*,\s*/g, '|')
const cityState = /^\p{Lu}[\p{L}'’. -]{1,40},\s?[A-Z]{2,3}(?:\s\d{4,5}(?:-\d{4})?)?(?:,\s?[\p{L}. ]{2,30})?$/u
const wholePlace = new RegExp(`^(?:${list(countries)}|${list(cities)}|${list(states)})$`, 'iu')
const lastPart = new RegExp(`^[^.]{2,60},\\s?(?:${list(countries)}|${list(states)})$`, 'iu')
const area = /^(?:greater )?\p{Lu}[\p{L}'’. -]{1,40} (?:metropolitan |metro |bay )?area$/iu
const postal = /^(?:\d{4,5}\s\p{Lu}[\p{L}. -]{2,40}|\p{Lu}[\p{L}. -]{2,40},?\s\d{4,5})$/u
/** British and Canadian postcodes, behind a town or a province. */
const postcode =
  /^\p{Lu}[\p{L}'’. -]{1,40},?(?:\s[A-Z]{2})?,?\s(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$/u

/** A company's form behind its name; CO in capitals is Colorado. */
const companyTail =
  /,\s?(?:Co|co|(?:[Ii][Nn][Cc]|[Ll][Ll][Cc]|[Ll][Tt][Dd]|[Pp][Ll][Cc]|[Ll]{1,2}[Pp]|[Aa][Gg]|[Ss][Aa]|[Nn][Vv]|[Bb][Vv]|[Kk][Gg]))\b/

/** Whether a short text is the name of a place rather than of a company. Takes it cleaned of words on remote work. */
export function isPlace(source: string): boolean {
  if (source.length > 90) return false
  const text = source.replace(/\s?\([^()]{1,30}\)$/, '')
  if (cityState.test(text) && !companyTail.test(text)) return true
  return (
    wholePlace.test(text) ||
    lastPart.test(text) ||
    area.test(text) ||
    postal.test(text) ||
    postcode.test(text)
  )
}

/** Whether a name carries a word that only organisations carry. */
export const companyWord =
  /(?<!\p{L})(?:inc|llc|ltd|limited|gmbh|corp|corporation|company|co|plc|ag|s\.?a\.?s?|s\.?r\.?l|b\.?v|n\.?v|oy|ab|aps|kg|kgaa|se|pty|pvt|llp|group|holdings?|partners|technologies|labs?|systems|solutions|software|studios?|industries|university|college|school|hospital|clinic|health(?:care)?|bank|foundation|institute|council|agency|consulting|services|logistics|pharma\w{0,10}|energy|insurance|trust|nhs|verlag|stadtwerke|universität|klinikum)\.?$/iu
