import type { employmentTypes } from '../model'
import type { JobFacts, Said, Statement } from './model'

type Employment = (typeof employmentTypes)[number]

const types: [Employment, RegExp][] = [
  [
    'FULL_TIME',
    /\bfull[- ]?time\b(?! (?:equivalent|students?|study|experience|education))|\bvollzeit\b|\bvoll- (?:oder|und|\/) ?teilzeit/i,
  ],
  ['PART_TIME', /\bpart[- ]?time\b(?! (?:students?|study))|\bteilzeit\b|\bminijob\b/i],
  [
    'CONTRACTOR',
    /\b(?:contract(?:or)? (?:role|position|job|to[- ]hire|assignment|basis|opportunity|only)|\d{1,2}[- ]month contract|\(contract(?:or)?\)|freelance[r]?|w-?2 only|c2c|1099|inside ir35|outside ir35|freiberuflich\p{L}*|freie mitarbeit)(?![\p{L}])/iu,
  ],
  [
    'TEMPORARY',
    /\b(?:temporary|temp[- ]to[- ](?:hire|perm)|fixed[- ]term|seasonal|maternity cover|limited[- ]term|elternzeitvertretung|saison\p{L}*|leiharbeit|zeitarbeit)\b|(?<![\p{L}])befristet\p{L}*/iu,
  ],
  [
    'INTERN',
    /\b(?:internship|praktikum|werkstudent\p{L}*|pflichtpraktikum|placement year|co-op (?:position|term|student))\b/iu,
  ],
  ['VOLUNTEER', /\bvolunteer (?:position|role|opportunity)\b|\behrenamtlich\p{L}*/iu],
  ['PER_DIEM', /\b(?:per[- ]diem|prn)\b(?! (?:medications?|allowance|rate|expenses|reimburse))/i],
]

/** Ways of employment that the advert names, in its title or text; those for a contract kind of benefits are left out. */
export function readEmployment(title: string, statements: readonly Statement[]): Employment[] {
  const texts = [title, ...statements.map(({ text }) => text)].filter(
    (text) =>
      !/\b(?:eligible|insurance|(?:employees|staff|colleagues|associates|workers) (?:are|receive|get|may|who|enjoy|also)|our (?:full|part)[- ]time)\b/i.test(
        text,
      ),
  )
  const found = types.filter(([, pattern]) => texts.some((text) => pattern.test(text))).map(([type]) => type)
  if (/\bintern\b|\bpraktikant/i.test(title) && !found.includes('INTERN')) found.push('INTERN')
  return found
}

/** Whether the contract is open-ended or limited. */
export function readContract(statements: readonly Statement[]): JobFacts['contract'] {
  const has = (pattern: RegExp) => statements.some(({ text }) => pattern.test(text))
  if (
    has(
      /\b(?:permanent (?:position|role|contract|job|employment|post|full|part|opportunity)|unbefristet\p{L}*|festanstellung|open-ended contract)\b|[(·|,:]\s?permanent\s?(?:[)·|,]|$)/iu,
    )
  )
    return 'permanent'
  return has(
    /\b(?:fixed[- ]term|\d{1,2}[- ]month contract|maternity cover|limited[- ]term)\b|(?<![\p{L}])befristet\p{L}*/iu,
  )
    ? 'limited'
    : null
}

const weekHours =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:-|–|to|bis)?\s?(?:\d{1,2}(?:[.,]\d)?\s?)?(?:hours?|hrs?|stunden|std\.?|h)[\s-]?(?:\/|per|a|each|pro|in der|die)?\s?-?(?:week|woche|weekly|wöchentlich)|wochenarbeitszeit(?: von)?:? (\d{1,2}(?:[.,]\d{1,2})?)/i

/** Hours a week, where a figure between 4 and 60 is told. */
export function readHours(statements: readonly Statement[]): number | null {
  for (const { text } of statements) {
    const match = weekHours.exec(text)
    const hours = Number((match?.[1] ?? match?.[2] ?? '').replace(',', '.'))
    if (match !== null && hours >= 4 && hours <= 60) return hours
  }
  return null
}

const shifts: [string, RegExp][] = [
  [
    'Nights',
    /\b(?:night (?:shifts?|duty)|nights\b|overnight|third shift|3rd shift|graveyard|nachtschicht\p{L}*|nachtdienst\p{L}*|nachtwachen?)/iu,
  ],
  [
    'Evenings',
    /\b(?:evening (?:shifts?|work|hours)|evenings|second shift|2nd shift|spätschicht\p{L}*|spätdienst\p{L}*|closing shifts?)\b/iu,
  ],
  ['Early', /\b(?:early (?:shifts?|mornings?)|frühschicht\p{L}*|frühdienst\p{L}*|opening shifts?)\b/iu],
  ['Weekends', /\b(?:weekends?(?: work| shifts?)?|saturdays?|sundays?|wochenend\p{L}*|samstags?)\b/iu],
  [
    'Rotating shifts',
    /\b(?:rotating (?:shifts?|roster|schedule)|shift (?:work|pattern|rotation|rota|system)|schicht(?:dienst|arbeit|betrieb|system|modell|bereitschaft)|wechselschicht\p{L}*|(?:drei|zwei|mehr|2|3)-?schicht\p{L}*|im schichtdienst|rota basis)\b/iu,
  ],
  ['On call', /\b(?:on[- ]call|bereitschaftsdienst\p{L}*|rufbereitschaft\p{L}*|standby duty)\b/iu],
  ['12-hour shifts', /\b(?:12|twelve)[- ]hour shifts?\b|\b7\s?[ap]m?\s?-\s?7\s?[ap]m?\b/i],
]
const notShift =
  /\b(?:weekend (?:getaway|trips?|events?)|free weekends|no (?:nights?|weekends?|evenings?)|weekends off|keine (?:wochenend|schicht|nacht)\p{L}*|customers?.{0,40}weekend|works? nights out)\b/iu

/** Hours out of the ordinary: nights, weekends, rotating shifts, on call. */
export function readShifts(statements: readonly Statement[]): Said<string>[] {
  return shifts.flatMap(([value, pattern]) => {
    const said = statements.find(({ text }) => pattern.test(text) && !notShift.test(text))
    return said === undefined ? [] : [{ value, text: said.text.trim() }]
  })
}
