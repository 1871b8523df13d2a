import { companyScore, titleScore } from './words'

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ' +
  'ON QC BC AB MB SK NS NB NL PE NT YT NU NSW VIC QLD TAS ACT'
const stateCodes = new Set(states.split(' '))

const regions = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|
  kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
  new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
  south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|
  district of columbia|ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|
  newfoundland|queensland|victoria|new south wales|tasmania|western australia|south australia|bayern|bavaria|hessen|sachsen|
  nordrhein-westfalen|nrw|baden-württemberg|niedersachsen|brandenburg|thüringen|schleswig-holstein|rheinland-pfalz|saarland|
  île-de-france|ile-de-france|occitanie|bretagne|normandie|provence|cataluña|catalonia|andalucía|madrid|galicia|karnataka|
  maharashtra|tamil nadu|telangana|kerala|gujarat|punjab|haryana|uttar pradesh|west bengal|rajasthan|england|scotland|wales|
  northern ireland|lombardia|lazio|veneto|toscana|bay area|san francisco bay area|greater london|yorkshire|kent|essex|surrey|
  lancashire|hampshire|devon|cornwall|midlands|merseyside|cheshire`
    .split('|')
    .map((name) => name.trim()),
)

const countryList = `usa:US|u.s.a.:US|u.s.:US|us:US|united states:US|united states of america:US|canada:CA|mexico:MX|méxico:MX|
  uk:GB|u.k.:GB|united kingdom:GB|great britain:GB|england:GB|scotland:GB|wales:GB|ireland:IE|germany:DE|deutschland:DE|
  allemagne:DE|alemania:DE|austria:AT|österreich:AT|switzerland:CH|schweiz:CH|suisse:CH|france:FR|frankreich:FR|francia:FR|spain:ES|españa:ES|
  spanien:ES|italy:IT|italia:IT|italien:IT|portugal:PT|netherlands:NL|the netherlands:NL|nederland:NL|niederlande:NL|
  belgium:BE|belgique:BE|belgië:BE|luxembourg:LU|denmark:DK|danmark:DK|sweden:SE|sverige:SE|norway:NO|norge:NO|finland:FI|
  iceland:IS|poland:PL|polska:PL|polen:PL|czech republic:CZ|czechia:CZ|slovakia:SK|hungary:HU|romania:RO|bulgaria:BG|
  greece:GR|croatia:HR|serbia:RS|slovenia:SI|estonia:EE|latvia:LV|lithuania:LT|ukraine:UA|russia:RU|turkey:TR|türkiye:TR|
  israel:IL|egypt:EG|morocco:MA|maroc:MA|tunisia:TN|algeria:DZ|nigeria:NG|ghana:GH|kenya:KE|south africa:ZA|ethiopia:ET|
  uganda:UG|tanzania:TZ|uae:AE|united arab emirates:AE|saudi arabia:SA|qatar:QA|kuwait:KW|bahrain:BH|oman:OM|jordan:JO|
  lebanon:LB|iran:IR|iraq:IQ|pakistan:PK|india:IN|bangladesh:BD|sri lanka:LK|nepal:NP|china:CN|hong kong:HK|taiwan:TW|
  japan:JP|south korea:KR|korea:KR|singapore:SG|malaysia:MY|thailand:TH|vietnam:VN|indonesia:ID|philippines:PH|
  australia:AU|new zealand:NZ|brazil:BR|brasil:BR|argentina:AR|chile:CL|colombia:CO|peru:PE|perú:PE|ecuador:EC|uruguay:UY|
  venezuela:VE|costa rica:CR|panama:PA|cuba:CU|puerto rico:PR|dominican republic:DO|guatemala:GT|jamaica:JM`
const countries = new Map<string, string>()
for (const pair of countryList.split('|')) {
  const [name, code] = pair.trim().split(':')
  if (name !== undefined && code !== undefined) countries.set(name, code)
}

const cities = new Set(
  `new york|new york city|nyc|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|san jose|austin|washington|fort worth|
  columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|nashville|detroit|portland|las vegas|memphis|louisville|
  baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|atlanta|kansas city|miami|oakland|minneapolis|tampa|new orleans|
  cleveland|pittsburgh|cincinnati|st. louis|saint louis|orlando|raleigh|durham|salt lake city|berkeley|palo alto|mountain view|
  sunnyvale|cupertino|menlo park|redmond|bellevue|cambridge|boulder|ann arbor|brooklyn|buffalo|rochester|toronto|montreal|montréal|vancouver|
  ottawa|calgary|edmonton|winnipeg|halifax|waterloo|mexico city|ciudad de méxico|guadalajara|monterrey|london|manchester|birmingham|leeds|liverpool|bristol|
  sheffield|newcastle|nottingham|edinburgh|glasgow|cardiff|belfast|oxford|brighton|leicester|dublin|cork|galway|berlin|hamburg|münchen|
  munich|köln|cologne|frankfurt|frankfurt am main|stuttgart|düsseldorf|leipzig|dortmund|essen|bremen|dresden|hannover|nürnberg|
  nuremberg|bonn|karlsruhe|mannheim|heidelberg|freiburg|aachen|augsburg|münster|bielefeld|bochum|wuppertal|mainz|kiel|potsdam|
  darmstadt|regensburg|würzburg|ulm|erlangen|tübingen|göttingen|jena|kassel|wien|vienna|graz|linz|salzburg|innsbruck|zürich|zurich|
  genf|geneva|genève|basel|bern|lausanne|luzern|paris|lyon|marseille|toulouse|nice|nantes|strasbourg|bordeaux|lille|rennes|grenoble|
  montpellier|madrid|barcelona|valencia|sevilla|seville|zaragoza|málaga|malaga|bilbao|granada|salamanca|lisbon|lisboa|porto|rome|
  roma|milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|venice|amsterdam|rotterdam|the hague|den haag|utrecht|
  eindhoven|delft|groningen|leiden|brussels|bruxelles|antwerp|ghent|gent|leuven|luxembourg|copenhagen|københavn|aarhus|stockholm|gothenburg|
  göteborg|malmö|uppsala|oslo|bergen|trondheim|helsinki|espoo|reykjavik|warsaw|warszawa|kraków|krakow|wrocław|wroclaw|gdańsk|gdansk|poznań|
  łódź|prague|praha|brno|bratislava|budapest|bucharest|cluj-napoca|sofia|athens|thessaloniki|zagreb|belgrade|ljubljana|tallinn|
  riga|vilnius|kyiv|lviv|moscow|saint petersburg|istanbul|ankara|izmir|tel aviv|jerusalem|haifa|cairo|alexandria|casablanca|rabat|
  tunis|algiers|lagos|abuja|accra|nairobi|kampala|johannesburg|cape town|durban|pretoria|addis ababa|dubai|abu dhabi|riyadh|
  jeddah|doha|kuwait city|beirut|amman|tehran|karachi|lahore|islamabad|mumbai|delhi|new delhi|bangalore|bengaluru|hyderabad|
  chennai|kolkata|pune|ahmedabad|jaipur|noida|gurgaon|gurugram|kochi|dhaka|colombo|kathmandu|beijing|shanghai|shenzhen|guangzhou|
  hangzhou|chengdu|hong kong|taipei|tokyo|osaka|kyoto|yokohama|seoul|busan|singapore|kuala lumpur|bangkok|hanoi|ho chi minh city|
  jakarta|bandung|manila|cebu|sydney|melbourne|brisbane|perth|adelaide|canberra|auckland|wellington|christchurch|são paulo|sao paulo|
  rio de janeiro|brasília|belo horizonte|porto alegre|curitiba|buenos aires|córdoba|santiago|bogotá|bogota|medellín|medellin|cali|lima|quito|
  guayaquil|montevideo|caracas|san juan|havana`
    .split('|')
    .map((name) => name.trim()),
)

/** The two-letter code of a country by its name in a common language, or null. */
export function countryCode(name: string): string | null {
  return (
    countries.get(name.trim().toLowerCase().replace(/\.$/u, '')) ??
    countries.get(name.trim().toLowerCase()) ??
    null
  )
}

/** A state, province, county or country: what stands after a town's comma. */
export function isRegion(name: string): boolean {
  const value = name.trim()
  const zip = /^([A-Z]{2,3})(?:,?\s+(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d))?$/u.exec(value)
  if (zip?.[1] !== undefined) return stateCodes.has(zip[1]) || countryCode(value) !== null
  const low = value.toLowerCase().replace(/\s\d{4,6}$/u, '')
  return regions.has(low) || countryCode(low) !== null
}

/** A town known by name; people move, so the list only holds the larger ones. */
export function isCity(name: string): boolean {
  return cities.has(
    name
      .trim()
      .toLowerCase()
      .replace(/^(?:greater|downtown) | area$/gu, ''),
  )
}

const remote =
  /^(?:(?:fully |100 ?% )?remote|hybrid|home ?office|work from home|on-?site|télétravail|remoto|worldwide)(?: ?[(/,–-]\s?.{0,40})?$/iu

/** "Remote", "Hybrid" and the like. */
export function isRemote(text: string): boolean {
  return remote.test(text.trim())
}

const placeWord =
  /^(?:\d{4,6} )?\p{Lu}[\p{L}.'’-]*(?:[ -](?:[dl]['’]\p{Lu}[\p{L}-]*|\p{Lu}[\p{L}.'’-]*|am|an|der|de|del|la|el|le|les|do|of|upon|sur|im|in|bei|los|las|the))*$/u

/** A place by its look: a known town, "Town, Region", a post code with a town, or remote. */
export function isPlace(text: string): boolean {
  const value = text.trim().replace(/^\(|\)$/gu, '')
  if (value.length < 2 || value.length > 70 || value.includes('\t')) return false
  if (isRemote(value) || isCity(value)) return true
  const parts = value.split(/,\s*|\s[|/–-]\s/u).map((part) => part.trim())
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) {
    if (countryCode(value) !== null || (regions.has(value.toLowerCase()) && value.length > 3)) return true
    if (/^(?:[A-Z]{1,2}-)?\d{4,5} \p{Lu}[\p{L}.-]+(?: [\p{L}.()/-]+){0,3}$/u.test(value)) return true
    const british = /^(\p{L}[\p{L} -]+?),? [A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$/u.exec(value)
    if (british?.[1] !== undefined && isCity(british[1])) return true
    const words = /^(.+?),? ([A-Z]{2,3})( \d{4,5}(?:-\d{4})?)?$/u.exec(value)
    return (
      words?.[1] !== undefined &&
      stateCodes.has(words[2] ?? '') &&
      placeWord.test(words[1]) &&
      (isCity(words[1]) || words[3] !== undefined)
    )
  }
  const first = parts[0] ?? ''
  if (parts.length > 3 || !parts.slice(0, -1).every((part) => placeWord.test(part))) return false
  if (companyScore(first) >= 2.5 || (titleScore(first) >= 1.5 && !isCity(first))) return false
  if (parts.length === 3)
    return (countryCode(last) !== null || isRemote(last)) && (isRegion(parts[1] ?? '') || isCity(first))
  return (
    isRegion(last) || isRemote(last) || (placeWord.test(last) && isCity(first) && companyScore(last) < 1.5)
  )
}

/** A place by a looser look, for where one is expected: two capitalised names parted by a comma. */
export function mayBePlace(text: string): boolean {
  const parts = text.trim().split(/,\s*/u)
  return (
    text.length < 50 &&
    parts.length <= 3 &&
    parts.every((part) => placeWord.test(part) && part.split(' ').length <= 3)
  )
}

/** Universities whose name goes on after a comma with the town of the campus. */
export const campus =
  /^(?:University of (?:California|Texas|Wisconsin|Illinois|North Carolina|Michigan|Massachusetts|Maryland|Minnesota|Colorado|Missouri|Nebraska|Tennessee|Hawaii|Hawai['ʻ]i|Alabama|Houston|Arkansas|Alaska|Washington|Wales|London|Maine|Nevada|South Carolina|Virginia)|California State University|CSU|State University of New York|City University of New York|Penn State|Pennsylvania State University|Rutgers(?: University)?|London School of Economics|SUNY|CUNY|Universidad (?:Autónoma|Nacional)|Indian Institute of Technology|National Institute of Technology|Birla Institute of Technology|King['’]s College|University College|Trinity College)$/iu

/** Splits a place off the end of a text: "Acme Corp, Oakland, CA" gives "Acme Corp" and "Oakland, CA". */
export function splitPlace(text: string): { rest: string; place: string } | null {
  const bracket = /^(.*\S)\s?\(([^()]{2,50})\)$/u.exec(text.trim())
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && isPlace(bracket[2]))
    return { rest: bracket[1], place: bracket[2] }
  const parts = text.split(/,\s*/u)
  for (let count = Math.min(3, parts.length - 1); count >= 1; count -= 1) {
    const place = parts.slice(-count).join(', ')
    const rest = parts.slice(0, -count).join(', ')
    const townFirst = count > 1 && (!isRegion(parts.at(-count) ?? '') || isCity(parts.at(-count) ?? ''))
    const lone = count === 1 && (isCity(place) || isRemote(place) || countryCode(place) !== null)
    if (((townFirst && isPlace(place) && !legalForm(parts.at(-count) ?? '')) || lone) && rest.trim() !== '')
      return { rest, place }
  }
  return null
}

function legalForm(part: string): boolean {
  return /^(?:inc|llc|ltd|llp|corp|co|gmbh|s\.?a|plc|l\.?p|pllc|p\.?c)\.?$/iu.test(part.trim())
}
