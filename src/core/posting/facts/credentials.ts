import { isDegreeName } from './degree'
import type { CredentialAsked, Statement } from './model'

/** Credentials with names of their own wording: what they are called, and how adverts write them. */
const known: [string, RegExp][] = [
  ["Driver's license", /(?:driv(?:er|ers|er[’']s|ing)[’']?s?|motor vehicle operator[’']?s?) licen[sc]e\b/i],
  [
    'Commercial driver’s license (CDL)',
    /\bCDL\b(?:[ -](?:class )?[AB]\b)?|\bclass [AB] CDL\b|commercial driver[’']?s? licen[sc]e/i,
  ],
  [
    'Führerschein',
    /\bführerschein(?:[ -]?(?:der )?(?:klasse |kl\. ?)?(?:BE|CE|C1E?|[BCD])\b)?|\bfahrerlaubnis\b/i,
  ],
  ['Staplerschein', /\b(?:gabel)?staplerschein\b/i],
  ['Forklift certificate', /\bforklift (?:licen[sc]e|certificat(?:e|ion)|ticket|operator certificat\w+)\b/i],
  ['Approbation', /\bapprobation\b/i],
  [
    'Bar admission',
    /\b(?:admi(?:tted|ssion) to (?:practi[sc]e law|the (?:\p{L}+ )?bar)|(?:active )?(?:member|membership) (?:of|in) the (?:\p{L}+ )?bar|state bar|bar (?:admission|licen[sc]e))\b/iu,
  ],
  [
    'Food handler card',
    /\bfood (?:handler|safety|hygiene)(?:[’']?s)?(?: (?:level \d|manager))? (?:card|permit|certificat(?:e|ion))\b/i,
  ],
]

const kind =
  '(?:licen[sc]e|licensure|licen[sc]ing|certification|certificate|credential|registration|accreditation|endorsement|zertifikat|zertifizierung|schein)'
const named = new RegExp(
  `((?:[\\p{Lu}\\d][\\p{L}\\d.+#&/'’-]*|(?:state|teaching|paralegal|nursing|medical|professional|electrical|electrician[’']?s?|plumbing|journeyman|master|contractor[’']?s?|pharmacy|pharmacist|cosmetology|real estate|insurance|security|guard|pilot[’']?s?|welding|coding|counseling|therapist|social work|first aid|project management|scrum|cloud)|(?:in|of|and|for)(?=\\s\\p{Lu}))(?:\\s|-)){1,5}${kind}s?\\b`,
  'gu',
)
const plainNamed = new RegExp(
  `\\b(?:teaching|paralegal|nursing|journeyman|master electrician|real estate|electrical|plumbing|pharmacy|cosmetology|guard|first aid|pilot|welding|coding|medical|counselor|social work)(?:[’']?s)? ${kind}\\b`,
  'giu',
)
const notOne =
  /^(?:The|A|An|Our|Your|This|Any|All|Relevant|Other|Current|Valid|Active|Professional|Required|Preferred|Additional|Obtain|Experience|Must|Training|Education|Degree|Software|Product|Course|Business|Vendor|Event|User|Device|Patient|Company|Vehicle)\s/u

function clean(name: string): string {
  let bare = name.trim().replace(/\s+/g, ' ')
  while (notOne.test(bare)) bare = bare.replace(notOne, '')
  return bare
}

const rank = { required: 0, preferred: 1, mentioned: 2 } as const

/**
 * Licences and certifications asked. `certified` gives the names the vocabulary knows as certifications in a
 * statement, as they are written there.
 */
export function readCredentials(
  statements: readonly Statement[],
  certified: (text: string) => string[],
): CredentialAsked[] {
  const found = new Map<string, CredentialAsked>()
  const add = (name: string, { text, demand }: Statement) => {
    const key = name.toLowerCase().replace(/[^\p{L}\d]/gu, '')
    if (key.length < 2) return
    const before = found.get(key)
    if (before === undefined || rank[demand] < rank[before.demand])
      found.set(key, { name: before?.name ?? name, demand, text: text.trim() })
  }
  for (const statement of statements) {
    if (statement.isIgnored) continue
    const { text } = statement
    const names: string[] = []
    for (const [name, pattern] of known) {
      const match = pattern.exec(text)
      if (match !== null) names.push(name === 'Führerschein' ? match[0] : name)
    }
    for (const match of [...text.matchAll(named), ...text.matchAll(plainNamed)]) {
      const name = clean(match[0])
      if (name.split(' ').length < 2 || known.some(([, pattern]) => pattern.test(name))) continue
      names.push(name)
    }
    names.push(...certified(text).filter((name) => !isDegreeName(name)))
    for (const name of withoutShorter(names)) add(name, statement)
  }
  return withoutRepeats([...found.values()]).slice(0, 20)
}

/** Of "RN" and "RN license" in one sentence the longer. */
function withoutShorter(names: string[]): string[] {
  const small = names.map((name) => name.toLowerCase())
  return names.filter(
    (_, at) =>
      !small.some(
        (other, place) =>
          place !== at &&
          (other.length > (small[at] ?? '').length || (other === small[at] && place < at)) &&
          ` ${other} `.includes(` ${small[at] ?? ''} `),
      ),
  )
}

function withoutRepeats(credentials: CredentialAsked[]): CredentialAsked[] {
  const names = new Set(withoutShorter(credentials.map(({ name }) => name)))
  return credentials.filter(({ name }) => names.has(name))
}
