/** The words by which adverts, English and German, say what a block is about and how much it is asked. Our own lists. */

const any = (parts: readonly string[]): string => parts.join('|')
const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${any(parts)})(?![\\p{L}\\p{N}])`, 'iu')

export const ignoredHeading = words(
  "benefits?|perks|(?:what )?we offer|what you(?:’|')?ll get|what you get|what(?:’|')?s in it for you|our offer|the deal|in return",
  'compensation|salary|pay range|total rewards|remuneration',
  'about (?:us|the company|our company|the team|the hospital|the firm|the school|the organi[sz]ation|the client|our client)',
  'who we are|our (?:company|story|values|mission|culture|commitment|client)|why (?:join|work|us|you)|why .{1,30}\\?|life at .{1,30}',
  'equal (?:opportunity|employment)|eeo|diversity|inclusion statement|disclaimer|privacy|data protection|notice to',
  'how to apply|application process|to apply|apply now|accommodations?|hiring process|interview process|next steps|what happens next',
  'physical (?:demands|requirements)|working conditions|work environment|work authori[sz]ation|eligibility to work|recruiters?',
  'wir bieten(?: dir| ihnen)?|das bieten wir(?: dir| ihnen)?|was wir(?: dir| ihnen)? bieten|unser angebot|(?:deine|ihre|unsere) (?:vorteile|benefits)|darauf (?:kannst du|können sie) dich? ?freuen',
  'über uns|wer wir sind|das sind wir|unser unternehmen|das unternehmen|kontakt|ansprechpartner(?:in)?|bewerbung|so bewirbst du dich|jetzt bewerben|datenschutz',
  'nous offrons|avantages|ofrecemos|beneficios',
)
/** Labels of lines that tell of the job's frame, not of the work: "Location: …". */
export const frameLabel =
  /^(?:where|location|place|standort|arbeitsort|visa|sponsorship|clearance(?: level)?|security clearance|interviews?|contact|reports to|department|schedule|hours|working hours|shift|start(?: date)?|term|duration|contract(?: type)?|job type|employment type|job id|req(?:uisition)? id|reference|ref|website|phone|e-?mail|apply|deadline|posted|closing date|salary|pay|rate|vergütung|gehalt|eintrittsdatum|beginn|arbeitszeit|kennziffer|referenznummer|bewerbungsfrist)$/i
/** A line that names a person for the job is a title, whatever else its words head. */
export const jobNoun = words(
  'manager(?:in)?|analyst(?:in)?|specialist|spezialist(?:in)?|officer|director|assistant|assistent(?:in)?|coordinator|koordinator(?:in)?|counsel|engineer|administrator|advis[oe]r|consultant|berater(?:in)?|recruiter|trainer(?:in)?|technician|teacher|nurse|developer|entwickler(?:in)?|designer|clerk|representative|associate|supervisor|intern|therapist|referent(?:in)?|leiter(?:in)?|m\\/w\\/d|w\\/m\\/d|m\\/f\\/d',
)
/** Sub-headings of what an employer offers. */
export const offerHeading = words(
  'health|wellness|wellbeing|well-being|time off|family|money|financial|finances|perks|retirement|growth|insurance|leave|culture|values|events|flexib\\p{L}*|vacation|learning|development|gesundheit|urlaub|familie|vorsorge|mobilität|team',
)
export const companyHeading =
  /^about (?!you\b|your\b|the (?:role|job|position|opportunity|candidate|work)\b|this (?:role|job|position)\b)/
export const wantedHeading = words(
  'ideal (?:candidate|person|applicant|profile|match)|the right (?:candidate|person)|wunschkandidat(?:in)?',
)
export const preferredHeading = words(
  'preferred|nice[- ]to[- ]haves?|nice if|bonus(?: points)?|pluses|a plus|plus points?|desired|desirable|good to have|advantageous|additional skills|extra (?:credit|points)|brownie points|ideal(?:ly)?|stand out|sets you apart|differentiators',
  "would be (?:great|nice|good|a plus)|great if|even better|not required|optional|cherry on top|icing on the cake|we(?:’|')?d love",
  'wünschenswert|von vorteil|pluspunkte?|bonuspunkte?|das wäre (?:toll|schön|super)|idealerweise|gern gesehen|kür',
  'un plus|atouts?|serait appréci\\p{L}*|deseable|se valora',
)
export const requiredHeading = words(
  "requirements?|required|qualifications?|must[- ]haves?|must have|essential|minimum|what you(?:’|')?ll need|what you need|you(?:’|')?ll need|what you(?:’|')?ll bring|what you bring|you bring|you have",
  "what we(?:’|')?re looking for|what we are looking for|we(?:’|')?re looking for|we are looking for|who you are|about you|you are|you(?:’|')?re|a (?:good|great) fit|fit if|you(?:’|')?ll (?:thrive|fit|love this)",
  'your (?:profile|background|skills|experience)|skills|experience|competenc(?:y|ies)|credentials|licen[sc](?:es?|ure)|certifications?|education|person specification|candidate profile|the candidate|knowledge|tech(?:nical|nology)? stack|technologies|criteria|need',
  'anforderungen|anforderungsprofil|(?:ihr|dein|das|ihre) profil|das (?:bringst du|bringen sie) mit|was (?:du mitbringst|sie mitbringen)|das solltest du mitbringen|das sollten sie mitbringen|(?:du bringst|sie bringen) mit|(?:ihre|deine) qualifikation(?:en)?|qualifikation(?:en)?|voraussetzungen|das zeichnet (?:dich|sie) aus|damit (?:überzeugst|begeisterst|überzeugen|begeistern) (?:du|sie)(?: uns)?|das wünschen wir uns|wir erwarten|was wir erwarten|das erwarten wir|(?:dein|ihr) background|kenntnisse',
  'profil recherch\\p{L}*|votre profil|compétences|prérequis|requisitos|perfil',
)
export const dutyHeading = words(
  "responsibilit(?:y|ies)|duties|what you(?:’|')?ll (?:do|be doing)|what you will (?:do|be doing)|you will|you(?:’|')?ll be|the role|about the (?:role|job|position|opportunity)|role overview|job (?:description|summary|overview|purpose)|position (?:summary|overview)|overview|summary|primary function|the opportunity|the position",
  'your (?:role|mission|tasks|impact|responsibilities|day|job)|day to day|day-to-day|key accountabilities|essential functions|in this role|the work',
  '(?:ihre |deine |die |unsere )?aufgaben(?:gebiet|bereich)?|aufgabengebiet|tätigkeiten|das erwartet (?:dich|sie)|was (?:dich|sie|dir|ihnen) erwartet|(?:deine|ihre) (?:rolle|mission|verantwortung|herausforderung)|stellenbeschreibung|das machst du|was du bewegst',
  'missions?|funciones',
)

export const boilerplate = words(
  'equal (?:employment )?opportunity|eeo\\/?aa|affirmative action|regardless of|without regard to|does not discriminate|protected (?:veteran|class|characteristic)s?|sexual orientation|gender identity|national origin|reasonable accommodations?|e-verify',
  '401\\s?\\(?k\\)?|403\\s?\\(?b\\)?|(?:health|dental|vision|life|medical) insurance|medical, dental|dental,? and vision|paid (?:time off|holidays|leave|parental)|parental leave|tuition (?:reimbursement|assistance)|pto|pension (?:plan|scheme)|(?:sign-on|signing) bonus|stock options|profit sharing|employee assistance|wellness program|free (?:lunch|snacks|parking)',
  "we are an? equal|we celebrate diversity|background check|drug (?:screen|test)(?:ing)?|privacy policy|recruitment agencies|founded in|headquartered in|fortune 500|our mission is|we(?:’|')?re on a mission|years of (?:history|service to)|send (?:your|us|an?|the) (?:\\p{L}+ )?(?:resume|cv|application)|your (?:resume|cv|application) (?:in|to|with|by)|interviews?: ",
  'gleichbehandlung|schwerbehinderte\\p{L}*|geschlecht|betriebliche altersvorsorge|urlaubstage|tage urlaub|jobrad|jobticket|deutschlandticket|mitarbeiterrabatte|freuen uns auf (?:ihre|deine)|bewerbungsunterlagen|gehaltsvorstellung|bewirb dich',
)

/** What stands after these words is only wished for. */
export const leadingWish = words(
  "ideally|preferably|preference (?:for|given)|bonus(?: points)?(?: if| for)?|plus if|extra points|nice[- ]to[- ]haves?|good to have|desirable|desired|not essential|optional(?:ly)?|we(?:’|')?d (?:love|like)|would be (?:great|nice|good) if|even better if",
  'idealerweise|vorzugsweise|bestenfalls|im idealfall|gerne (?:auch|im|in|mit|aus|als)|optional|wünschenswert (?:sind|ist|wäre|wären)|von vorteil (?:sind|ist|wäre|wären)|pluspunkte?(?: gibt es)? für',
)
/** What stands before these words is only wished for. */
export const trailingWish = words(
  "(?:strongly |highly |is |are )?preferred|(?:a |an )(?:big |huge |strong |definite |real |major )?(?:plus|asset|advantage|bonus|benefit)|pluses|plus|desirable|desired|advantageous|beneficial|would (?:also )?be (?:great|nice|good|helpful|welcome|appreciated|useful)|nice[- ]to[- ]have|good to have|optional|welcome|appreciated|(?:is|are) nice|nice,? but|(?:do not|don(?:’|'|t)+) insist",
  'not (?:required|necessary|essential|mandatory|needed)|no .{1,40} (?:required|necessary|needed)',
  'von (?:großem )?vorteil|vorteilhaft|wünschenswert|(?:ein |ein großes |ein klares )(?:plus|pluspunkt|bonus)|gern(?:e)? gesehen|willkommen|hilfreich|keine bedingung|nicht (?:zwingend|erforderlich|notwendig|nötig)|kein muss|wäre[n]? (?:toll|schön|super|ideal)',
)
/** Weaker than asking by name: below a heading that requires, the heading wins. */
export const faintWish = words(
  'familiarity with|exposure to|helpful|interest in|some knowledge of|grundkenntnisse',
)
export const need = words(
  "must|required|requires?|requirement|essential|mandatory|minimum|at least|need to have|needs to have|you need|we need|you(?:’|')?ll need|you have|you(?:’|')?ve|you know|you bring|proficien(?:t|cy)|candidates need",
  '\\d+\\s?\\+?\\s?(?:-\\s?\\d+\\s?)?(?:years?|yrs?)|strong (?:knowledge|experience|understanding|background|command)|strong (?:[\\w+#./-]{1,30} ){1,3}skills|proven|solid (?:knowledge|experience|understanding)|hands-on experience|expert(?:ise)? (?:in|with)',
  'erforderlich|zwingend|vorausgesetzt|setzen wir voraus|voraussetzung|notwendig|unbedingt|mindestens|mind\\.|\\d+\\+? jahren?|du verfügst über|sie verfügen über|du hast|sie haben|du bringst|sie bringen|du beherrschst|sie beherrschen|(?:sehr gute|gute|fundierte|sichere|solide|fließende|ausgeprägte) (?:\\p{L}+ )?\\p{L}*kenntnisse|kenntnisse (?:in|von|der|des) .{1,60} (?:erforderlich|voraus)|sicherer umgang|einschlägige|mehrjährige',
)
/** Only these lift a line out of a block that is wished for. */
export const strictNeed = words(
  'must(?! be a plus)|required|mandatory|essential|need to have|prerequisite|erforderlich|zwingend|vorausgesetzt|setzen wir voraus|unbedingt|voraussetzung',
)
/** Words that close the clause they stand in. */
export const clauseEnd =
  /(?<=(?<![\p{L}])(?:required|preferred|mandatory|essential|a plus|an asset|an advantage|desirable|desired|optional|nice to have|wünschenswert|erforderlich|zwingend|notwendig|vorausgesetzt|von Vorteil|ein Plus|a must|ein Muss))[,;)]\s*(?:and\s|but\s|while\s|und\s|aber\s)?/iu
