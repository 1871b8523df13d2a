import { oneLine } from './plainText'

const labelledFields = [
  'title',
  'company',
  'location',
  'workplace',
  'type',
  'salary',
  'posted',
  'until',
  'url',
] as const
type LabelledField = (typeof labelledFields)[number]

const names: Readonly<Record<LabelledField, string>> = {
  title:
    'job title|position title|position|title|role title|role|job name|vacancy|job|stellenbezeichnung|stelle|position zu besetzen|poste|intitulé du poste|puesto|cargo|vacante|posizione|functie|tjänst|stanowisko',
  company:
    'company name|company|employer|organi[sz]ation|hiring company|hiring organi[sz]ation|client|unternehmen|firma|arbeitgeber|entreprise|société|employeur|empresa|azienda|bedrijf|werkgever|företag|pracodawca',
  location:
    'job location|work location|primary location|locations?|location\\(s\\)|office location|office|city|place of work|based in|where|standort|arbeitsort|einsatzort|ort|lieu(?: de travail)?|localisation|ubicación|lugar(?: de trabajo)?|localização|sede|luogo(?: di lavoro)?|locatie|standplaats|plats|ort|lokalizacja|miejsce pracy',
  workplace:
    'workplace(?: type)?|work ?place|location type|remote(?: work| status| policy| job| option)?|work (?:arrangement|model|mode|setting|from home)|working model|on-?site or remote|arbeitsmodell|homeoffice|télétravail|modalidad',
  type: 'job type|employment type|type of employment|type of contract|contract type|contract|position type|employment|work type|schedule|time type|hours|job types|anstellungsart|beschäftigungsart|arbeitszeit|type de contrat|contrat|tipo de (?:contrato|empleo)|jornada|dienstverband|anställningsform|rodzaj umowy',
  salary:
    'salary(?: range)?|base salary(?: range)?|annual salary|pay(?: range| rate)?|base pay(?: range)?|compensation(?: range)?|rate|hourly rate|day rate|wage|wages|remuneration|package|ctc|gehalt|jahresgehalt|vergütung|salaire|rémunération|salario|sueldo|retribuzione|salaris|lön|wynagrodzenie',
  posted:
    'date posted|posted(?: on| date)?|posting date|publication date|published(?: on)?|publish date|listed(?: on)?|opened(?: on)?|open date|veröffentlicht(?: am)?|publiée? le|date de publication|publicado(?: el)?|fecha de publicación',
  until:
    'closing date|close date|final filing date|last date to apply|filing deadline|closes(?: on)?|closing|application deadline|deadline(?: to apply| for applications?)?|apply (?:by|before)|applications? close(?: on)?|applications? due|valid (?:through|until)|expir(?:es|y|ation)(?: date| on)?|bewerbungsfrist|bewerben bis|date limite(?: de candidature)?|fecha límite|cierre',
  url: 'url|link|job url|job link|apply(?: here| at| online| now)?|source|web ?page|bewerbungslink|postuler',
}

const patterns = labelledFields.map((field) => ({
  field,
  inline: new RegExp(
    `^(?:${names[field]})\\s?(?:\\([^)]{0,20}\\)\\s?)?(?:[:：]\\s*|\\s[-–—|]\\s|\\t)(.+)$`,
    'iu',
  ),
  alone: new RegExp(`^(?:${names[field]})\\s?[:：]?$`, 'iu'),
}))

/** Labels that are as often a value: alone on a line they count only with a colon. */
const alsoValues =
  /^(?:remote|contract|office|city|hours|where|rate|package|homeoffice|télétravail|ort|plats|poste)$/iu

function labelAlone(line: string): LabelledField | undefined {
  return alsoValues.test(line) ? undefined : patterns.find((pattern) => pattern.alone.test(line))?.field
}

function plain(line: string): string {
  return line
    .replace(/^[\s\-*•·>#▪●–]+/u, '')
    .replace(/\*\*|__/g, '')
    .replace(/^\p{Extended_Pictographic}\ufe0f?\s*/u, '')
    .trim()
}

/** A dash parts a label from its value only where the label could not begin a title ("Role - Senior Nurse" could). */
function inlineValue(line: string): { field: LabelledField; value: string } | null {
  for (const { field, inline } of patterns) {
    const value = inline.exec(line)?.[1]
    if (value === undefined) continue
    const byDash = !/^[^:：]{1,50}[:：]/u.test(line)
    if (byDash && (field === 'url' || field === 'type')) continue
    return { field, value: oneLine(value) }
  }
  return null
}

/** Whether a line is a label and nothing else, its value standing below it. */
export function isLabel(line: string): boolean {
  return line.length < 40 && labelAlone(plain(line)) !== undefined
}

/**
 * The fields of a posting that stand behind a label, on its line or on the next. The first value wins. Takes the lines of
 * the text; only short values count, because a sentence behind a label is prose.
 */
export function readLabelled(lines: readonly string[]): Map<LabelledField, string> {
  const found = new Map<LabelledField, string>()
  lines.slice(0, 3000).forEach((source, at) => {
    if (source.length > 400) return
    const line = plain(source)
    const inline = inlineValue(line)
    if (inline !== null) {
      const isShort = inline.value.length <= (inline.field === 'salary' ? 200 : 120)
      if (isShort && !found.has(inline.field)) found.set(inline.field, inline.value)
      return
    }
    const alone = labelAlone(line)
    if (alone === undefined || alone === 'url' || found.has(alone)) return
    const value = plain(lines.slice(at + 1, at + 3).find((next) => next.trim() !== '') ?? '')
    const isValue =
      value !== '' && value.length <= 90 && labelAlone(value) === undefined && inlineValue(value) === null
    // A heading alone over prose says nothing: a title or a company needs a colon.
    if (isValue && !/[.!?]$/.test(value) && (!['title', 'company'].includes(alone) || /[:：]$/.test(line)))
      found.set(alone, oneLine(value))
  })
  return found
}
