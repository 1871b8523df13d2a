import type { Education } from '../../resume/model'
import { asUrl, findUrl } from './addresses'
import type { Degree } from './degrees'
import { readDegree } from './degrees'
import type { Entry } from './entries'
import { splitEntries } from './entries'
import type { Line } from './lines'
import { trimSeparators } from './lines'
import { campus, isPlace, mayBePlace, splitPlace } from './places'
import type { Reading } from './work'
import { datesOf } from './work'

const schoolWord =
  /(?<![\p{L}])(?:universit(?:y|ies|ät|é|eit|à|et|y)|universidad(?:e)?|uni|college|school|institut(?:e|o|et|ion)?|institute|academy|akademie|académie|academia|hochschule|fachhochschule|polytechnic|polytechnique|école|ecole|escuela|lycée|collège|gymnasium|realschule|gesamtschule|berufsschule|oberschule|grundschule|hauptschule|iut|ifsi|epfl|eth|mit|caltech|ucla|ucsd|uc|suny|cuny|nyu|usc|insead|iit|nit|bits|bootcamp|conservatory|conservatoire|seminary|politecnico|politécnica|instituto|facultad|faculty|coursera|udacity|edx|handwerkskammer|ihk|tafe|training cent(?:er|re)|jatc|joint apprenticeship|general assembly|hack reactor|app academy|lambda school|(?:tu|th|fh|htw|htwk|rwth|lmu|hu|fu|kit) ?(?=\p{Lu}|$))(?![\p{L}])|(?:schule|gymnasium|universität|kolleg)(?![\p{L}])/iu

const scoreLabel =
  /(?:^|[\s(,;|])((?:cumulative |overall |major |final )?(?:c?gpa|grade(?: point average)?|final grade|note|abschlussnote|gesamtnote|notendurchschnitt|durchschnitt|ø|cgpa|percentage|marks|mention|score|nota media|media|moyenne)\s?[:=]?\s{0,2}(?:of )?)((?:\d{1,3}(?:[.,]\d{1,3})?\s?(?:(?:\/|out of)\s?\d{1,3}(?:[.,]\d{1,2})?|%)?)|[A-D][+-]?(?![\p{L}])|(?:très |assez )?bien)(?:\s?(?:scale))?\)?/iu
const scoreWith = /\swith (?:an? )?(\d{2}(?:\.\d{1,2})?\s?%)(?: marks| aggregate)?/iu
const scoreAfter = /(?:^|[\s(,;|])(\d(?:[.,]\d{1,2})?(?:\s?\/\s?\d(?:[.,]\d{1,2})?)?)\s?c?gpa(?![\p{L}])\)?/iu
const honours =
  /(?:^|[\s(,;|–-])((?:first|upper second|lower second|second|third)[- ]class(?: honou?rs?)?(?:\s?\([^)]{1,12}\))?|(?:1st|2:1|2:2)(?: \(?hons\)?)?|(?:summa |magna )?cum laude|(?:with )?(?:high )?distinction|(?:with )?merit|avec mention)\)?(?![\p{L}])/iu
const bracketHonours =
  /\s?\(((?:first|upper second|lower second|second|third|1st|2:1|2:2|2\.1|2\.2|distinction|merit|(?:summa |magna )?cum laude)(?:[- ]class)?(?: hon(?:ou)?rs)?)\)/iu
const leadingHonours =
  /^((?:summa |magna )?cum laude|with (?:high(?:est)? )?hono(?:u)?rs|with distinction)(?:,\s*|\s+|$)(?:in\s+)?/iu
const coursework =
  /^(?:(?:relevant |selected |key |major |core )*(?:coursework|courses?|course work|modules?|subjects|schwerpunkte?|fächer|leistungskurse|asignaturas|cours))\s?(?:include[sd]?|included|:|–|-)+\s*:?\s*/iu
const majorLabel =
  /^(?:majors?|field of study|fachrichtung|studiengang|concentration|specialization|specialisation|mention|especialidad)\s?(?:in|:)\s*/iu
const degreeLabel = /^(?:degree|abschluss|qualification|titulación)\s?:\s*/iu

/** A degree at the start of a text, or at its end where that is no school or place ("Boston, MA"). */
function degreeIn(text: string): Degree | null {
  return readDegree(text, !schoolWord.test(text) && !isPlace(text))
}

/** A degree with its subject, or one whose name tells it ("Welding Technology Certificate"). */
const hasSubject = (degree: Degree | null) =>
  degree !== null && (degree.area !== undefined || degree.studyType.split(' ').length >= 3)

interface Draft {
  institution?: string
  studyType?: string
  area?: string
  score?: string
  place?: string
  url?: string
  courses: string[]
  extra: string[]
}

function takeScore(text: string, draft: Draft): string {
  let left = text
  const bracket = bracketHonours.exec(left)
  if (bracket?.[1] !== undefined && draft.score === undefined) {
    draft.score = bracket[1].trim()
    left = `${left.slice(0, bracket.index)} ${left.slice(bracket.index + bracket[0].length)}`.replace(
      / (?=,|$)/gu,
      '',
    )
  }
  for (const [pattern, group] of [
    [scoreLabel, 2],
    [scoreAfter, 1],
    [scoreWith, 1],
  ] as const) {
    const match = pattern.exec(left)
    const value = match?.[group]
    if (match !== null && value !== undefined && draft.score === undefined) {
      draft.score = value.trim()
      left = `${left.slice(0, match.index)}\t${left.slice(match.index + match[0].length)}`
    }
  }
  const mark = /(?:^|\t)\s*(\d{2}(?:[.,]\d{1,2})?\s?%)\s*(?=\t|$)/u.exec(left)
  if (mark?.[1] !== undefined && draft.score === undefined) {
    draft.score = mark[1]
    left = `${left.slice(0, mark.index)}\t${left.slice(mark.index + mark[0].length)}`
  }
  const honour = draft.score === undefined && left.length < 140 ? honours.exec(left) : null
  if (honour?.[1] !== undefined && trimSeparators(left) === honour[1]) {
    draft.score = honour[1]
    left = ''
  }
  return left
}

function commaParts(text: string): string[] {
  const parts = text.split(/,\s+(?![^()]*\))/u)
  const out: string[] = []
  for (const part of parts) {
    const last = out.at(-1)
    const joins =
      last !== undefined &&
      ((campus.test(last) && /^\p{Lu}/u.test(part) && part.length < 30) ||
        (/^The /u.test(part) && schoolWord.test(part) && degreeIn(last) === null) ||
        (/^(?:college|school|faculty|department|institute) of/iu.test(last) &&
          !schoolWord.test(part) &&
          degreeIn(part) === null &&
          !isPlace(part) &&
          /^(?:and|&) /iu.test(part)))
    if (joins) out[out.length - 1] = `${last}, ${part}`
    else out.push(part)
  }
  return out
}

function takePiece(piece: string, draft: Draft, lone: boolean): void {
  const text = trimSeparators(piece.replace(degreeLabel, '').replace(/^\(([^()]+)\)$/u, '$1'))
  if (text === '') return
  const major = majorLabel.exec(text)
  if (major !== null) {
    const area = text.slice(major[0].length)
    draft.area = draft.area === undefined ? area : `${draft.area}, ${area}`
    return
  }
  const degree = degreeIn(text)
  const school = schoolWord.test(text)
  if (
    degree !== null &&
    draft.studyType === undefined &&
    !(school && degree.area !== undefined && schoolWord.test(degree.area))
  ) {
    draft.studyType = degree.studyType
    if (degree.area !== undefined) {
      const honour = leadingHonours.exec(degree.area)
      if (honour?.[1] !== undefined) draft.score ??= honour[1]
      const whole = honour === null ? degree.area : degree.area.slice(honour[0].length)
      const minor = /,\s+(?:with (?:a )?)?(minors?(?: in|:)?\s.+)$/iu.exec(whole)
      if (minor?.[1] !== undefined) draft.extra.push(minor[1])
      const area = minor === null ? whole : whole.slice(0, minor.index)
      if (area !== '') draft.area ??= area
    }
    return
  }
  if (degree !== null && degree.area !== undefined && draft.studyType === undefined) {
    const cut = /^(.*?)(?:,|\s[–—-]|\sat|\sfrom|\s\()\s(.*)$/u.exec(degree.area)
    if (
      cut?.[1] !== undefined &&
      cut[2] !== undefined &&
      schoolWord.test(cut[2]) &&
      !schoolWord.test(cut[1])
    ) {
      draft.studyType = degree.studyType
      draft.area = cut[1]
      draft.institution ??= cut[2].replace(/\)$/u, '')
    } else {
      draft.studyType = degree.studyType
      if (draft.institution === undefined) draft.institution = degree.area
      else draft.area ??= degree.area
    }
    return
  }
  if (school && draft.institution === undefined) draft.institution = text
  else if (isPlace(text) && draft.place === undefined) draft.place = text
  else if (
    draft.studyType !== undefined &&
    draft.area === undefined &&
    draft.institution !== undefined &&
    !lone &&
    !mayBePlace(text)
  )
    draft.area = text
  else draft.extra.push(text)
}

const wide =
  /\t+|\s+\/\s+|\s+[|•·●▪‖¦⋅]\s+|\s+[–—―]\s+|\s+-\s+|;\s+|\s{3,}|(?<!university|universit(?:y|ies) of [\p{L} -]{2,24})\s+(?:at|from|bei|an der)\s+(?=\p{Lu}|the )/iu

function takeHead(text: string, draft: Draft): void {
  let left = takeScore(text, draft)
  const url = findUrl(left)
  const address = url === null ? null : asUrl(url.value)
  if (url !== null && address !== null) {
    draft.url = address
    left = `${left.slice(0, url.from)}\t${left.slice(url.to)}`
  }
  for (const piece of left.split(wide)) {
    const whole = trimSeparators(piece)
    if (whole === '') continue
    const parts = commaParts(whole)
    const schools = parts.filter((part) => schoolWord.test(part)).length
    const degrees = parts.filter((part) => degreeIn(part) !== null).length
    if (parts.length === 1 || isPlace(whole)) takePiece(whole, draft, parts.length === 1)
    else if (schools > 0 || draft.institution === undefined) takeParts(parts, whole, schools, degrees, draft)
    else takePiece(whole, draft, true)
  }
}

function takeParts(parts: string[], whole: string, schools: number, degrees: number, draft: Draft): void {
  if (degrees === 0 && schools > 0) {
    const place = splitPlace(whole)
    if (place !== null && !campus.test(place.rest)) {
      draft.place ??= place.place
      takePiece(place.rest, draft, true)
      return
    }
    if (
      schools === 1 &&
      parts.length === 2 &&
      !campus.test(parts[0] ?? '') &&
      draft.institution === undefined &&
      schoolWord.test(parts[0] ?? '') &&
      mayBePlace(parts[1] ?? '')
    ) {
      draft.institution = parts[0] ?? whole
      draft.place ??= parts[1] ?? ''
      return
    }
    if (schools === parts.length || draft.studyType !== undefined || !schoolWord.test(parts.at(-1) ?? '')) {
      takePiece(parts.length === 2 || schools > 1 ? whole : (parts[0] ?? whole), draft, true)
      if (!(parts.length === 2 || schools > 1))
        for (const part of parts.slice(1)) takePiece(part, draft, false)
      return
    }
  }
  if (schools === 0 && degrees > 0) {
    // "Oxford, BA History": what stands before the degree and its subject is the school.
    const first = parts.findIndex((part) => degreeIn(part) !== null)
    const before = parts.slice(0, first).join(', ')
    if (
      degrees === 1 &&
      first > 0 &&
      draft.institution === undefined &&
      hasSubject(readDegree(parts[first] ?? '', false)) &&
      !/^\p{Ll}|\d/u.test(before)
    ) {
      draft.institution = before
      takeParts(parts.slice(first), parts.slice(first).join(', '), 0, 1, draft)
      return
    }
    const place = splitPlace(whole)
    takePiece(place?.rest ?? whole, draft, true)
    if (place !== null) draft.place ??= place.place
    return
  }
  // Subjects may hold commas: what stands between the degree and the school belongs to the degree.
  const at = parts.findIndex((part) => schoolWord.test(part) && degreeIn(part)?.area === undefined)
  const first = parts.findIndex((part) => degreeIn(part) !== null)
  if (first >= 0 && at > first) {
    takePiece(parts.slice(first, at).join(', '), draft, true)
    let end = at + 1
    while (
      end < parts.length &&
      schoolWord.test(parts[end] ?? '') &&
      !isPlace(parts.slice(end, end + 2).join(', '))
    )
      end += 1
    for (const part of parts.slice(0, first)) takePiece(part, draft, false)
    takePiece(parts.slice(at, end).join(', '), draft, false)
    const after = parts.slice(end).join(', ')
    if (after !== '') takePiece(after, draft, false)
  } else {
    for (const part of parts) takePiece(part, draft, false)
  }
}

function takeBody(line: Line, draft: Draft): void {
  const text = line.text.trim()
  const courses = coursework.exec(text)
  if (courses !== null) {
    draft.courses.push(...splitCourses(text.slice(courses[0].length)))
    return
  }
  const left = trimSeparators(takeScore(text, draft))
  if (left === '' || /^\(?(?:transcript|link|certificate)\)?$/iu.test(left)) return
  const short = left.length < 120 && !line.bullet
  if (short && majorLabel.test(left)) takePiece(left, draft, false)
  else if (
    short &&
    ((draft.studyType === undefined && degreeIn(left) !== null) ||
      (draft.institution === undefined && schoolWord.test(left)))
  )
    takeHead(left, draft)
  else if (
    short &&
    draft.institution === undefined &&
    draft.studyType !== undefined &&
    draft.courses.length === 0 &&
    /^\p{Lu}[^.:;,\d]{3,60}$/u.test(left) &&
    !isPlace(left)
  )
    draft.institution = left
  else if (short && draft.place === undefined && isPlace(left)) draft.place = left
  else draft.courses.push(left)
}

function splitCourses(text: string): string[] {
  return text
    .replace(/\.$/u, '')
    .split(/[,;|•]\s*(?![^()]*\))/u)
    .map((course) => course.trim())
    .filter((course) => course !== '')
}

const certified = /(?<!\p{L})(?:certification|certified|licen[cs](?:e|ed|ure))(?!\p{L})/iu

/** Certificates that stand among the courses of study, each on a line of its own, and the lines without them. */
export function partCertificates(lines: readonly Line[]): { studies: Line[]; certificates: Line[] } {
  const isOne = (line: Line) =>
    certified.test(line.text) && line.text.length < 100 && naming(line.text) === null && !/:/u.test(line.text)
  const studies = lines.filter((line) => !isOne(line))
  return studies.some((line) => naming(line.text) !== null)
    ? { studies, certificates: lines.filter(isOne) }
    : { studies: [...lines], certificates: [] }
}

/** Courses of study from the lines of the education sections; notes under one are kept with it as courses. */
export function readEducation(lines: readonly Line[]): Reading<Education> {
  const reading: Reading<Education> = { entries: [], unsorted: [] }
  for (const entry of regroup(lines)) {
    const draft: Draft = { courses: [], extra: [] }
    for (const head of entry.head) {
      const course = coursework.exec(head.text.trim())
      if (course !== null) draft.courses.push(...splitCourses(head.text.trim().slice(course[0].length)))
      else takeHead(head.text, draft)
    }
    for (const line of entry.body) takeBody(line, draft)
    const first = entry.head[0]?.line ?? entry.body[0]
    if (first === undefined) continue
    if (draft.institution === undefined && draft.extra.length > 0) {
      const lone = draft.extra.shift()
      if (lone !== undefined) {
        if (draft.studyType !== undefined || entry.span !== null) draft.institution = lone
        else draft.extra.unshift(lone)
      }
    }
    if (draft.institution === undefined && draft.area !== undefined) {
      const comma = draft.area.lastIndexOf(', ')
      const tail = draft.area.slice(comma + 2)
      if (comma > 0 && /^\p{Lu}/u.test(tail) && tail.split(' ').length <= 7) {
        draft.institution = tail
        draft.area = draft.area.slice(0, comma)
      }
    }
    const { startDate, endDate } = datesOf(entry)
    const single = entry.span?.single === true
    const education: Education = { courses: draft.courses }
    if (draft.institution !== undefined) education.institution = draft.institution
    if (draft.studyType !== undefined) education.studyType = draft.studyType
    if (draft.area !== undefined) education.area = draft.area
    if (draft.score !== undefined) education.score = draft.score
    if (draft.url !== undefined) education.url = draft.url
    if (startDate !== undefined && !single) education.startDate = startDate
    if (endDate !== undefined) education.endDate = endDate
    if (education.institution === undefined && education.studyType === undefined) {
      reading.unsorted.push(...entry.head.map((head) => head.line), ...entry.body)
      continue
    }
    reading.entries.push(education)
    if (draft.place !== undefined) draft.extra.push(draft.place)
    for (const text of draft.extra) reading.unsorted.push({ ...first, text })
  }
  return reading
}

const naming = (text: string) =>
  degreeIn(text.trim()) !== null ? 'degree' : schoolWord.test(text) ? 'school' : null

/** Lists of bullets that are each a course of study become heads; a second degree without a date opens an entry. */
function regroup(lines: readonly Line[]): Entry[] {
  const bullets = lines.filter((line) => line.bullet)
  const named = bullets.filter((line) => line.text.length < 200 && naming(line.text) !== null)
  const heads = lines.some((line) => !line.bullet && naming(line.text) !== null)
  const flat = !heads && named.length > 0
  const source = flat
    ? lines.map((line) => ({ ...line, bullet: line.bullet && naming(line.text) === null }))
    : [...lines]
  const entries = splitEntries(source, true)
  const undated = entries.every((entry) => entry.span === null)
  if (!undated || entries.length !== 1) return entries
  const out: Entry[] = []
  let seen = new Set<string>()
  for (const line of source) {
    const kind = line.bullet && !flat ? null : naming(line.text)
    const last = out.at(-1)
    if (last === undefined || (kind !== null && seen.has(kind))) {
      out.push({ head: [{ text: line.text, line, dated: false }], span: null, body: [] })
      seen = new Set(kind === null ? [] : [kind])
    } else if (kind !== null) {
      last.head.push({ text: line.text, line, dated: false })
      seen.add(kind)
    } else last.body.push(line)
  }
  return out
}
