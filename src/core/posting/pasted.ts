import { calendarDate, cleanPlace, employmentTypeOf, remoteOf, type EmploymentType } from './fields'
import { cleanTitle, readHeader } from './header'
import { isLabel, readLabelled } from './labelled'
import { emptyPosting, type Posting } from './model'
import { oneLine, tidyText } from './plainText'
import { salaryInText } from './salaryText'
import { webAddress } from './values'
import { companyWord, isPlace, jobWord } from './words'
import { oneOf } from './pattern'

const general =
  /^(?:us|the|this|you|your|our|we|role|job|team|company|position|opportunity|it|me|program|benefits|department|what|why|how|an?|application|working|ihnen|uns|nous)\b/i
const name =
  "([\\p{Lu}\\p{N}][\\p{L}\\p{N}&.'’+!-]*(?:\\s+(?:of|and|&|the|de|für|[\\p{Lu}\\p{N}(][\\p{L}\\p{N}&.'’+()!-]*)){0,6})"
const companyPatterns = [
  new RegExp(
    `^(?:About|Über|À propos de|Sobre|Who is|Why|Life at|Working at|Company overview:)\\s+${name}\\s*[:?]?$`,
    'u',
  ),
  new RegExp(`^(?:At|Bei|Chez)\\s+${name},\\s`, 'u'),
  new RegExp(
    `\\b(?:[Jj]oin|[Ww]elcome to)\\s+(?:the team at\\s+|us at\\s+)?${name}(?=\\s+(?:as|in|and|team|to|where|today)\\b|[,.!])`,
    'u',
  ),
  new RegExp(
    `^${name}(?:,\\s[^.\\n]{3,60},)?\\s+(?:is|are)\\s+(?:currently\\s+)?(?:hiring|seeking|looking for|recruiting|an?\\s|the\\s|one of)`,
    'u',
  ),
  new RegExp(
    `\\b(?:position|role|opportunity|career|job|work(?:ing)?|vacancy|opening)\\s+(?:at|with)\\s+${name}(?=[,.!]|$|\\s(?:is|in|as|you|we|and|to)\\b)`,
    'u',
  ),
]

/** The company as sentences name it: "About Acme", "At Acme, we", "Acme is hiring". */
function companyInProse(lines: readonly string[]): string | null {
  for (const pattern of companyPatterns) {
    for (const line of lines.slice(0, 400)) {
      const found = pattern
        .exec(line.slice(0, 400))?.[1]
        ?.replace(/[.,!?:’'-]+$/, '')
        .replace(/\s+(?:and|of|the|&)$/, '')
      if (found === undefined || found.length < 2 || general.test(found) || isPlace(found)) continue
      if (jobWord.test(found) && !companyWord.test(found)) continue
      return found
    }
  }
  return null
}

const typePhrase = new RegExp(
  oneOf(String.raw`
  \b(full|part)[ -]time\b(?=[^.\n]{0,25}(?:position|role|job|opportunity|employ|basis|permanent|contract|hours)|\s*[,;)|·•/]|\s*$)
  \b(?:permanent|regular|offering|seeking)[^.\n]{0,20}(full|part)[ -]time\b
  \b(?:this is an?|an?|as an?)\s(?:\d+[ -]month\s|[a-z]+\s){0,2}(contract|temporary|internship|seasonal|per diem|volunteer|fixed[ -]term)\b(?=\s(?:position|role|job|opportunity|assignment|contract)|[,.])
`),
  'gim',
)

function typeInProse(text: string): EmploymentType | null {
  const found = new Set<EmploymentType>()
  for (const match of text.slice(0, 200_000).matchAll(typePhrase)) {
    const type = employmentTypeOf(match[0])
    if (type !== null) found.add(type)
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** A title says of internships alone what kind of employment it is. */
function typeInTitle(title: string | null): EmploymentType | null {
  return employmentTypeOf(title) === 'INTERN' ? 'INTERN' : null
}

const remotePhrase = new RegExp(
  oneOf(String.raw`
  \b(?:fully|100 ?%|completely|entirely|permanently) remote\b
  \bremote[ -](?:first )?(?:position|role|job|opportunity)\b
  \bthis (?:position|role|job) is (?:a )?(?:fully |100% )?remote\b
  \b(?:work|working) (?:remotely )?from (?:home|anywhere)\b(?! (?:one|two|three|\d|stipend|allowance|days|on|up))
  \bremote\b(?= ?\((?:us|usa|uk|eu|emea|canada|worldwide|global|anywhere)\b)
`),
  'i',
)
const placedPhrase = new RegExp(
  oneOf(String.raw`
  \bhybrid[ -](?:position|role|job|work\w*|schedule|model|policy|setup|environment|arrangement|opportunity)\b
  \b(?:position|role|job) is (?:a )?(?:hybrid|on-?site|in[ -]office|in[ -]person|office[ -]based)\b
  \bdays?(?: (?:a|per) week)? (?:in|at) (?:the|our) [^.\n]{0,20}office\b
  \b(?:on-?site|in[ -](?:the[ -])?office|in[ -]person|office[ -]based) (?:position|role|job|opportunity|only|\d|full[ -]time|[a-z]+ days)\b
  \b(?:not|no|isn['’]t)\b[^.\n]{0,25}\bremote(?:ly)?\b|\bmust (?:work|be) on-?site\b
  \bwork(?:ing)? on-?site\b
`),
  'i',
)

/** What sentences say of remote work; where they say both, the text does not tell. */
function remoteInProse(text: string): boolean | null {
  const part = text.slice(0, 200_000)
  const isPlaced = placedPhrase.test(part)
  const isRemote = remotePhrase.test(
    part.replace(/\b(?:not|no|isn['’]t)\b[^.\n]{0,25}\bremote(?:ly)?\b[^.\n]{0,20}/gi, ' '),
  )
  if (isPlaced === isRemote) return null
  return isRemote
}

const postedLine =
  /^(?:(?:re)?posted|published|veröffentlicht|online seit|publiée?|publicad[oa]|pubblicato|geplaatst)\s*(?:on|date|am|le|el|il|op|em)?\s*:?\s*(.{6,40})$/iu
const untilPhrase =
  /\b(?:apply (?:by|before)|closing date(?: is)?|closes on|deadline(?: for applications| to apply)?(?: is)?|applications? (?:close|must be received by|due)(?: on| by)?|open until|bewerbungsfrist:?|bewerbungsschluss|date limite(?: de candidature)?|fecha límite)\s*:?\s*((?:\p{L}{2,12},?\s)?[\p{L}\d][\p{L}\d.,/ -]{5,30})/iu

function dateIn(lines: readonly string[], pattern: RegExp): string | null {
  for (const line of lines.slice(0, 1000)) {
    const date = calendarDate(pattern.exec(line.slice(0, 500))?.[1] ?? null)
    if (date !== null) return date
  }
  return null
}

const placePhrase =
  /\b(?:based|located|offices?|position|role|job|opening|team) (?:in|at)\s+(?:our\s+)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}(?:,\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}]+){0,2})?)/gu
const cityStatePhrase = /\bin\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2},\s[A-Z]{2})\b/gu

function placeInProse(text: string): string | null {
  for (const pattern of [placePhrase, cityStatePhrase]) {
    for (const match of text.slice(0, 50_000).matchAll(pattern)) {
      if (match[1] !== undefined && isPlace(match[1])) return match[1]
    }
  }
  return null
}

const standing = (text: string, word: string) => text.toLowerCase().split(word.toLowerCase()).length - 1

function companyOf(
  stated: string | undefined,
  header: { company: string | null; companyIsCertain: boolean },
  text: string,
  prose: string | null,
) {
  const label = stated === undefined ? null : (stated.split(/\s+[|·•]\s+/)[0] ?? null)
  if (label !== null) return label
  if (header.company !== null && (header.companyIsCertain || standing(text, header.company) > 1))
    return header.company
  return prose ?? header.company
}

/** Whether a line is a label with one of the values already read. */
function isStated(line: string, values: ReadonlySet<string>): boolean {
  const value = /[:：]\s*(.+)$/u.exec(line.slice(0, 300))?.[1]
  return values.has(line) || (value !== undefined && values.has(value))
}

/** The address behind "Apply here:" at the end of a line. */
function applyAddress(lines: readonly string[]): string | null {
  for (const line of lines.slice(0, 2000)) {
    const found = /\bapply(?: (?:here|now|online|at|via))?\s?[:：]?\s(https?:\/\/\S{4,2000})$/i.exec(
      line.slice(0, 2200),
    )?.[1]
    if (found !== undefined) return webAddress(found.replace(/[.,)]+$/, ''))
  }
  return null
}

const openTitle =
  /\b(?:looking for|seeking|hiring|recruiting|have|search for|opening for|position of|role of)\s+(?:an?\s+|our\s+(?:next\s+)?|the\s+)?((?:[\p{Lu}\d][\p{L}\d/+#.&-]*\s?){1,6}?)\s?(?=(?:opening|position|role|opportunity|vacancy|to|in|at|with|who|for|based|and|,|\.|!)(?:\s|$))/u

/** A title that stands in a sentence: "we have a Senior QA Engineer opening". */
function titleInProse(text: string): string | null {
  const found = openTitle.exec(text.slice(0, 20_000))?.[1]?.trim()
  return found !== undefined && jobWord.test(found) ? cleanTitle(found) : null
}

/** A posting out of the text of a page or an advert, as a person pastes it. What the text does not tell stays null. */
export function readPasted(source: string): Posting {
  const text = tidyText(source)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const short = lines.map((line) =>
    oneLine(line.slice(0, 500).replace(/\*\*|__|^#+\s|\p{Extended_Pictographic}\ufe0f?/gu, '')),
  )
  const labelled = readLabelled(short)
  const stated = new Set([...labelled].flatMap(([field, value]) => (field === 'title' ? [] : [value])))
  const header = readHeader(short.filter((line) => !isLabel(line) && !isStated(line, stated)))
  const titleText = labelled.get('title')
  const title = titleText === undefined ? (header.title ?? titleInProse(text)) : cleanTitle(titleText)
  const company = companyOf(labelled.get('company'), header, text, companyInProse(short))
  const places = labelled.get('location')
  const location = cleanPlace(places ?? null) ?? header.location ?? placeInProse(text)
  const workplace = labelled.get('workplace') ?? null
  const yes = workplace !== null && /^(?:yes|ja|oui|sí|si|true)\b/i.test(workplace) ? true : null
  const no = workplace !== null && /^(?:no|nein|non|false|none)\b/i.test(workplace) ? false : null
  const pay = labelled.get('salary')
  return {
    ...emptyPosting,
    title,
    company,
    location,
    remote:
      remoteOf(workplace) ?? yes ?? no ?? remoteOf(places ?? null) ?? header.remote ?? remoteInProse(text),
    employmentType:
      employmentTypeOf(labelled.get('type') ?? null) ??
      header.employmentType ??
      typeInProse(text) ??
      typeInTitle(title),
    salary:
      (pay === undefined ? null : salaryInText(`Salary: ${pay}`, location)) ?? salaryInText(text, location),
    datePosted: calendarDate(labelled.get('posted') ?? null) ?? dateIn(short, postedLine),
    validThrough: calendarDate(labelled.get('until') ?? null) ?? dateIn(short, untilPhrase),
    url:
      webAddress(labelled.get('url') ?? null) ??
      applyAddress(short) ??
      webAddress(lines.find((line) => webAddress(line) !== null) ?? null),
    description: text,
  }
}

/** Fields that a description may still tell where its page or record left them open. */
export function fillFromText(posting: Posting, text: string): Posting {
  const part = text.slice(0, 300_000)
  return {
    ...posting,
    remote: posting.remote ?? remoteInProse(part),
    employmentType: posting.employmentType ?? typeInProse(part) ?? typeInTitle(posting.title),
    salary: posting.salary ?? salaryInText(part, posting.location),
  }
}
