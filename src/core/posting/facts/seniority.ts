import type { Seniority, SeniorityLevel, YearsAsked } from './model'

const noSenior =
  /\bsenior (?:living|care|cent(?:er|re)|citizens?|services|home|housing|community|school)\b|\bjunior (?:high|school|college)\b|\blead (?:gen(?:eration)?|time|paint|nurturing)\b/gi

const byTitle: [SeniorityLevel, RegExp][] = [
  [
    'intern',
    /\b(?:intern(?:ship)?|trainee|apprentice|werkstudent(?:in)?|praktikant(?:in)?|praktikum|auszubildende[rn]?|azubi|ausbildung (?:zum|zur|als)|working student|volontär(?:in)?|placement student|co-?op)\b/i,
  ],
  [
    'executive',
    /\b(?:chief \p{L}+(?: \p{L}+)? officer|c[efotmi]o|president|geschäftsführer(?:in)?|vorstand|managing director|executive director)\b/iu,
  ],
  [
    'director',
    /\b(?:director|direktor(?:in)?|vp|vice president|head of|bereichsleiter(?:in)?|bereichsleitung|abteilungsleiter(?:in)?|abteilungsleitung)\b/i,
  ],
  [
    'lead',
    /\b(?:lead|principal (?!of\b)(?=\p{L})|team ?leiter(?:in)?|teamleitung|supervisor|foreman|leitung|leitende[rn]?|schichtleiter(?:in)?|head (?:nurse|chef|teacher|coach)|charge nurse|staff (?:software |data |machine |product |security |site |platform |systems |design |\p{L}+ )?(?:engineer|scientist|developer|designer))\b/iu,
  ],
  ['senior', /\b(?:senior|sr\.?|experienced|erfahrene[rn]?|seniorentwickler|sen\.)(?![\p{L}])/iu],
  [
    'entry',
    /\b(?:junior|jr\.?|entry[- ]level|graduate(?! (?:school|nurse anesthetist|medical))|newly qualified|berufseinsteiger(?:in)?|berufsanfänger(?:in)?|einstieg|early career|new grad)(?![\p{L}])/iu,
  ],
  ['mid', /\b(?:mid(?:dle)?[- ](?:level|senior|weight)|midweight|intermediate|medior)\b/i],
]

const byText: [SeniorityLevel, RegExp][] = [
  [
    'entry',
    /\b(?:entry[- ]level (?:position|role|job|opportunity)|no (?:prior |previous )?experience (?:is )?(?:necessary|required|needed)|recent graduates?|berufseinsteiger|keine (?:berufs)?erfahrung (?:erforderlich|notwendig|nötig)|quereinsteiger (?:sind )?willkommen)\b/i,
  ],
  ['senior', /\b(?:senior[- ]level (?:position|role)|this is a senior (?:position|role))\b/i],
  ['mid', /\bmid[- ]level (?:position|role)\b/i],
]

const words = (text: string): string => text.replace(noSenior, ' ')

/**
 * The level of the job: from its title where that tells, else from its text, else from the years asked (0–1 entry,
 * 2–4 mid, 5 and more senior), which is marked as such.
 */
export function readSeniority(title: string, text: string, years: YearsAsked | null): Seniority | null {
  const named = words(title.slice(0, 300))
  for (const [level, pattern] of byTitle) if (pattern.test(named)) return { level, from: 'title' }
  const body = text.slice(0, 20_000)
  for (const [level, pattern] of byText) if (pattern.test(body)) return { level, from: 'text' }
  if (years === null || years.demand === 'preferred') return null
  return { level: years.min >= 5 ? 'senior' : years.min >= 2 ? 'mid' : 'entry', from: 'years' }
}
