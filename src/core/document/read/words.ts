const titleWords = new Set(
  `accountant actor adjuster administrator advisor adviser advocate agent aide ambassador analyst anesthetist apprentice architect artist
  assembler assistant associate attendant attorney auditor author baker barber barista bartender biologist bookkeeper broker
  builder butcher buyer captain caregiver carer caretaker carpenter cashier chair chairman chairperson chairwoman chaplain chef chemist chief clerk clinician
  coach commander composer concierge conductor consultant contractor controller cook coordinator co-founder cofounder copywriter
  counsel counselor counsellor craftsman creator curator custodian dean dentist deputy designer detective developer devops
  director dispatcher doctor doula drafter driver economist editor electrician engineer entrepreneur epidemiologist estimator evangelist examiner executive expert
  facilitator faculty farmer fellow firefighter fitter foreman founder freelancer gardener generalist geologist guard guide hairdresser
  handyman head helper host hostess housekeeper hygienist illustrator inspector installer instructor operative dishwasher picker loader handler cleaner intern internist interpreter
  investigator janitor journalist journeyman judge laborer labourer landscaper lawyer lead leader lecturer librarian lifeguard linguist lieutenant
  lineman machinist maintainer maker manager marketer mason mate mathematician mechanic mediator member mentor merchandiser microbiologist midwife
  millwright minister musician nanny navigator negotiator nurse nutritionist officer operator optometrist organizer owner packer painter paralegal
  paramedic paraprofessional partner pastor pathologist pediatrician petty pharmacist phlebotomist photographer physician physicist
  physiotherapist pilot pipefitter planner plumber porter postdoc postdoctoral president presenter principal producer professor programmer promoter
  proofreader proprietor psychologist psychiatrist publicist purchaser radiographer radiologist realtor receptionist recruiter registrar
  reporter representative rep researcher resident roofer sailor salesman salesperson saleswoman scholar scientist scrum secretary sergeant
  server sheriff sommelier specialist statistician stocker steward stewardess strategist stylist student superintendent supervisor supply surgeon surveyor
  tailor teacher technician technologist teller tester therapist tiler toolmaker trader trainee trainer translator treasurer tutor
  underwriter usher valet vet veterinarian videographer volunteer vp waiter waitress warden webmaster welder worker writer
  cto ceo cfo coo cio cmo cpo ciso sre dba svp evp avp ta ra rn lpn cna emt qa sdet pm
  leiter leiterin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin werkstudent werkstudentin praktikant praktikantin azubi auszubildende
  auszubildender geschäftsführer geschäftsführerin entwickler entwicklerin ingenieur ingenieurin berater beraterin kaufmann kauffrau meister
  elektriker elektrikerin elektroniker elektronikerin mechatroniker mechatronikerin lehrer lehrerin krankenschwester krankenpfleger pfleger pflegerin
  pflegefachkraft pflegefachfrau pflegefachmann arzt ärztin assistent assistentin referent referentin verkäufer verkäuferin fahrer fahrerin koch köchin redakteur redakteurin
  hilfskraft aushilfe erzieher erzieherin buchhalter buchhalterin vorarbeiter monteur geselle referendar referendarin koordinator
  bäcker tischler schreiner maurer maler friseur metzger gärtner dachdecker klempner schweißer zimmermann altenpfleger hebamme sekretär
  sekretärin bürokauffrau bürokaufmann fleischer konditor schneider optiker laborant laborantin bibliothekar hausmeister notar rechtsanwalt
  rechtsanwältin steuerberater dozent dozentin tutorin doktorand doktorandin teamleitung leitung bereichsleiter filialleiter disponent
  ingénieur ingénieure développeur développeuse responsable chargé chargée directeur directrice chef stagiaire assistante vendeur vendeuse
  infirmier infirmière enseignant enseignante professeur professeure comptable technicien technicienne conseiller conseillère gestionnaire
  alternant alternante consultante cuisinier serveur serveuse gérant gérante formateur
  ingeniero ingeniera desarrollador desarrolladora gerente jefe jefa coordinador coordinadora analista asistente director directora profesor
  profesora maestro maestra enfermero enfermera contable vendedor vendedora técnico técnica becario becaria consultor consultora administrativo
  administrativa auxiliar cocinero camarero camarera dependiente encargado encargada responsabile impiegato`.split(
    /\s+/u,
  ),
)

const titleEndings =
  /(?:entwickler|leiter|ingenieur|berater|manager|techniker|mechaniker|assistent|verkäufer|fahrer|lehrer|helfer|arbeiter|meister|planer|forscher|architekt|designer|kraft|pfleger|trainer|redakteur|vertreter|verwalter|installateur|elektroniker|elektriker|schlosser|wart|kaufmann|kauffrau|fachfrau|fachmann|spezialist|informatiker|hilfe|leitung|assistenz)(?:in|innen)?$|.{3,}erin$/u
const looseEndings = /(?:eer|ist|ician|ologist|er|or|ant|man|woman)$/u

const companyWords = new Set(
  `inc llc llp ltd limited corp corporation co company companies gmbh ag kg ohg ug mbh e.v. ev plc pllc sa s.a. sarl sas srl s.r.l. s.l. sl spa s.p.a. bv b.v. nv n.v. oy ab
  as aps pty pte pvt group gruppe groupe grupo holding holdings partners university college school schools institute academy
  hospital clinic center centre bank agency agentur agence agencia studio studios labs lab laboratory laboratories solutions systems technologies
  technology services service consulting consultants associates foundation trust council department ministry government city county state
  bureau office museum library church restaurant café cafe hotel resort store shop market markets supermarket stores pharmacy industries industrial enterprises
  enterprise ventures capital international global network networks media press publishing software digital health healthcare medical
  logistics electric electrical construction contracting contractors plumbing energy power motors automotive airlines railways insurance
  financial finance securities investments realty properties estate district association society union club team army navy force corps
  universität hochschule klinik klinikum krankenhaus universitätsklinikum stadtwerke sparkasse verlag schule gymnasium realschule grundschule praxis
  autohaus stiftung amt landkreis kita kindergarten pflegeheim seniorenheim werke technik
  université école hôpital lycée collège mairie banque laboratoire clinique cabinet société
  universidad colegio hospital instituto banco ayuntamiento clínica empresa escuela fundación restaurante
  bistro bakery diner kitchen grill brewery farm farms garage salon gym fitness charity nonprofit nursery daycare hospice kitchens diagnostics
  manufacturing products foods beverages bottling biotech pharma pharmaceuticals therapeutics robotics analytics interactive entertainment games
  communications telecom telecommunications aerospace defense engineering.io startup startups collective cooperative federation commission board authority`.split(
    /\s+/u,
  ),
)
const legal =
  /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|corp|corporation|gmbh|ag|kg|plc|pllc|s\.?a\.?r?\.?l?|srl|s\.l|bv|b\.v|nv|pty|pte|pvt|e\.\s?v|co|ug|ohg|mbh|se|oy|ab|aps|spa)\.?\)?$/iu
const companyEndings =
  /(?:werke|technik|bau|klinik|klinikum|krankenhaus|schule|verlag|bank|kasse|haus|universität|soft|tech|corp|labs?|\.(?:com|io|ai|org|net|co|de|app|dev))$/u
const rankWords =
  /^(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|chief|head|vice|assistant|associate|executive|deputy|interim|acting|graduate|trainee|freelance|self-employed|registered|licensed|certified|leitende[rn]?|stellvertretende[rn]?|freie[rn]?|co-?founder)(?![\p{L}-])/iu

const wordList = (text: string) => text.toLowerCase().match(/[\p{L}][\p{L}\p{N}.'’+-]*/gu) ?? []
const singular = (word: string) => word.replace(/[.']+$/u, '').replace(/(?:\*in|:in|\/in|\/-in|_in)$/u, '')

const known = (word: string) =>
  titleWords.has(word) || titleEndings.test(word) || titleWords.has(word.replace(/s$/u, ''))

/** How much a text reads like a job title, about -2 to 6. */
export function titleScore(text: string): number {
  const value = text.trim()
  if (value.length > 110) return -2
  const main = value.split(/[,(/|]|\s(?:of|for|in|at|to|and|&|–|—|-|de|für|im|à|en)\s/iu)[0] ?? value
  const words = wordList(value).map(singular)
  const head = wordList(main).map(singular)
  let score = 0
  const last = head.at(-1) ?? ''
  if (known(last)) score += 3
  else if (words.some(known)) score += known(head[0] ?? '') ? 2.5 : 1.5
  else if (/^[ivx1-5]+$/u.test(last) && known(head.at(-2) ?? '')) score += 3
  else if (last.length >= 5 && looseEndings.test(last) && !companyWords.has(last)) score += 0.7
  if (rankWords.test(value)) score += 1.5
  if (/\([mwfdx](?:\s?[/|]\s?[mwfdx]){1,2}\)|[*:/-]in(?:nen)?(?![\p{L}])/u.test(value)) score += 2
  if (legal.test(value)) score -= 2
  return score
}

/** How much a text reads like an employer or another body, about -2 to 6. */
export function companyScore(text: string): number {
  const value = text.trim()
  if (value.length > 110) return -2
  const words = wordList(value).map((word) => word.replace(/[.']+$/u, ''))
  const last = words.at(-1) ?? ''
  let score = 0
  if (legal.test(value)) score += 4
  else if (companyWords.has(last)) score += 2.5
  else if (words.some((word) => companyWords.has(word))) score += 1.5
  if (
    /^(?:the|university|city|county|state|bank|ministry|department|universität|universidad|université|école|hôpital|hospital)(?: of| de)?\s/iu.test(
      value,
    )
  )
    score += 1
  if (companyEndings.test(last)) score += 1.5
  if (/^(?:self[- ]employed|freelance|freiberuflich|selbstständig|various(?: clients)?)$/iu.test(value))
    score += 2
  return score
}

/** Words on the kind of contract alone ("Full-time"), which name neither a job nor an employer. */
export function isContractKind(text: string): boolean {
  return /^\(?(?:full|part)[- ]?time|^\(?(?:contract|permanent|temporary|seasonal|temp|vollzeit|teilzeit|befristet|unbefristet|freelance contract|cdi|cdd|hourly|per diem|prn)\)?$/iu.test(
    text.trim(),
  )
}
