/** A degree and its subject as written. */
export interface Degree {
  studyType: string
  area?: string
}

const faculties =
  'applied science|science|sciences|arts|fine arts|engineering|technology|business administration|business|laws?|education|commerce|' +
  'nursing|music|philosophy|social work|public health|architecture|public administration|public policy|library science|' +
  'medicine|pharmacy|design|economics|international affairs|applied arts|applied arts and sciences|professional studies|' +
  'computer applications|education sciences|divinity|theology|accountancy|research|surgery|computing|mathematics|nursing practice|nursing science|physical therapy|veterinary medicine|dental surgery|jurisprudence'
const full = new RegExp(
  `^((?:double |dual |joint |executive |integrated |honou?rs? )?(?:bachelors?|masters?|associates?|doctor(?:ate)?|máster|magister)(?:['’]s?|['’]?s)?(?: degree)?(?: (?:of|in) (?:${faculties})(?![\\p{L}])(?: (?:in|and|&) (?=(?:${faculties})(?![\\p{L}]) (?:in|–))(?:${faculties}))?)?(?:\\s?\\((?:[a-z.]{1,10}|hons\\.?|honou?rs)\\)){0,2}(?:,? (?:with )?(?:hons\\.?|honou?rs)\\b)?)`,
  'iu',
)
const short =
  /^((?:B\.?\s?A|B\.?\s?S(?:c|c\.Ed)?|B\.?\s?Eng|B\.?\s?E|B\.?\s?Tech|B\.?\s?Comp?|B\.?\s?Des|B\.?\s?Pharm|M\.?\s?Des|M\.?\s?Comp?|M\.?\s?Pharm|M\.?\s?Sci|B\.?\s?Ed|B\.?\s?F\.?\s?A|B\.?\s?B\.?\s?A|B\.?\s?S\.?\s?N|B\.?\s?S\.?\s?W|B\.?\s?Arch|B\.?\s?Mus|B\.?\s?C\.?\s?A|B\.?\s?A\.?\s?Sc|LL\.?\s?B|LL\.?\s?M|M\.?\s?A|M\.?\s?S(?:c)?|M\.?\s?Eng|M\.?\s?Tech|M\.?\s?B\.?\s?A|EMBA|M\.?\s?F\.?\s?A|M\.?\s?P\.?\s?H|M\.?\s?P\.?\s?A|M\.?\s?P\.?\s?P|M\.?\s?S\.?\s?W|M\.?\s?S\.?\s?N|M\.?\s?Ed|M\.?\s?Phil|M\.?\s?Res|M\.?\s?Arch|MIM|MCA|M\.?\s?L\.?\s?I\.?\s?S|A\.B|A\.M|A\.?\s?A(?:\.?\s?S)?|A\.?\s?S|A\.?\s?D\.?\s?N|J\.?\s?D|M\.?\s?D|D\.?\s?D\.?\s?S|D\.?\s?V\.?\s?M|D\.?\s?N\.?\s?P|D\.?\s?P\.?\s?T|Pharm\.?\s?D|Ph\.?\s?D|D\.?\s?Phil|Ed\.?\s?D|Psy\.?\s?D|MBBS|Dipl\.?-?\s?(?:Ing|Inf|Kfm|Betriebsw)|Dr\.|PGCE|HSC|SSC|SSLC|PGDip|HND|HNC|BTEC|NVQ|GED|DUT|BTS|BUT|CAP|CFC|DEA|DESS|DEUG|BEP|IB|SCQF|GCE)\.?(?:\s?\((?:Hons\.?|Honou?rs)\)|\s(?:Hons\.?|Honou?rs)(?![\p{L}]))?)(?=$|[\s,:(–|/-])/u
const other = new RegExp(
  '^((?:high school|secondary school|graduate|postgraduate|post-graduate|undergraduate|advanced|national|general education|technical|vocational|professional)? ?(?:diploma|certificate|degree|equivalency)(?: degree)?' +
    '|a-?levels?(?: in)?|gcses?|general certificate of [a-z ]+|apprenticeship(?: certificate)?|journeyman(?: certificate| license)?|minor|postdoctoral fellowship|postdoc|residency|higher national (?:diploma|certificate)|leaving certificate|international baccalaureate|red seal|trade certificate|exchange (?:semester|student|program(?:me)?)|semester abroad|study abroad|auslandssemester' +
    '|(?:allgemeine |fach)?(?:hochschulreife|abitur)(?: \\([^)]{1,30}\\))?|fachabitur|matura|mittlere reife|realschulabschluss|hauptschulabschluss|fachhochschulreife|(?:erstes |zweites |1\\. |2\\. )?staatsexamen|promotion|diplom|magister(?: artium)?|berufsausbildung|ausbildung|lehre|umschulung|meisterbrief|meisterprüfung|bachelorstudium|masterstudium|studium' +
    "|licence(?: professionnelle| \\d)?|maîtrise|baccalauréat(?: [a-z]{1,3}(?![a-z]))?|bac(?: ?\\+ ?\\d| [a-z]{1,3})?|master \\d|diplôme(?: d[’'e] ?[a-zé]+)?|doctorat|cap|brevet" +
    '|grado|licenciatura|ingeniería|bachillerato|doctorado|técnico superior|diplomatura|fp(?: superior)?|máster universitario|laurea(?: magistrale| triennale)?|diploma di maturità|dottorato)(?![\\p{L}])',
  'iu',
)
const named = /^((?:\p{Lu}[\p{L}'-]+ ){1,4}(?:Certificate|Diploma|Degree))$/u
const glue =
  /^(?:\s?[,:–—|/-]\s?|\s)?(?:\s?(?:in|im|of|en|de|majoring in|major(?: in)?:?|with (?:a )?(?:major|concentration|specialization|emphasis) in|concentration:?|für|zum|zur|als|del?|des|di|fachrichtung|studiengang)\s)?\s*/iu

/** Whether a text opens with a degree or another certificate of study. */
export function readDegree(text: string, atEnd = true): Degree | null {
  const value = text.trim()
  const match = longest([short, full, other, named].map((pattern) => pattern.exec(value)))
  if (match?.[1] === undefined || match[1].trim() === '') return atEnd ? inside(value) : null
  const studyType = match[1].trim()
  const rest = value.slice(match[0].length)
  if (/^[\p{L}]/u.test(rest)) return null
  const bracket = /^\s?\(([^()]{1,60})\)\s*(.*)$/u.exec(rest)
  const tail = bracket?.[1] === undefined ? rest : bracket[2] === '' ? ` ${bracket[1]}` : rest
  const of = /^\s?(?:of|de|en)\s/iu.test(tail) && /^(?:bachelor|master|associate|doctor)s?$/iu.test(studyType)
  const area = tail
    .replace(glue, '')
    .replace(/^["“(]|["”)]$/gu, '')
    .trim()
  if (of && area !== '' && !area.includes(',')) return { studyType, area }
  return area === '' ? { studyType } : { studyType, area }
}

function longest(matches: readonly (RegExpExecArray | null)[]): RegExpExecArray | null {
  return matches.reduce(
    (best, match) => ((match?.[0].length ?? 0) > (best?.[0].length ?? 0) ? match : best),
    null,
  )
}

const trailing =
  /^(.{3,80}?)[,\s–—-]+\(?((?:B\.?A|B\.?Sc?|B\.?Eng|BBA|M\.?A|M\.?Sc?|M\.?Eng|MBA|Ph\.?D|Bachelor|Master|Diploma|Certificate|Degree)\.?(?: \(?Hons\)?)?)\)?$/u

function inside(value: string): Degree | null {
  const match = trailing.exec(value)
  return match?.[1] !== undefined && match[2] !== undefined
    ? { studyType: match[2], area: match[1].trim() }
    : null
}
