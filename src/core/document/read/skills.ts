import type { z } from 'zod'
import type { languageSchema, Skill } from '../../resume/model'
import type { Line } from './lines'
import { trimSeparators } from './lines'

type Language = z.infer<typeof languageSchema>

const tongues = new Set(
  `english german french spanish italian portuguese dutch russian polish czech slovak hungarian romanian bulgarian greek turkish
  arabic hebrew persian farsi urdu hindi bengali punjabi gujarati tamil telugu kannada malayalam marathi mandarin cantonese chinese japanese
  korean vietnamese thai indonesian malay tagalog filipino swahili amharic yoruba igbo hausa zulu afrikaans swedish norwegian danish finnish
  icelandic estonian latvian lithuanian ukrainian croatian serbian bosnian slovenian albanian macedonian armenian georgian catalan basque galician
  irish welsh gaelic latin esperanto asl nepali sinhala somali tigrinya pashto kurdish khmer lao burmese mongolian kazakh uzbek azerbaijani belarusian
  deutsch englisch französisch spanisch italienisch portugiesisch niederländisch russisch polnisch türkisch arabisch chinesisch japanisch
  latein tschechisch ungarisch rumänisch schwedisch kroatisch serbisch ukrainisch griechisch
  français anglais allemand espagnol italien portugais néerlandais russe polonais arabe chinois japonais
  español inglés alemán francés italiano portugués holandés ruso polaco árabe chino japonés catalán euskera gallego
  inglese tedesco francese spagnolo nederlands engels duits frans spaans inglês alemão francês espanhol português american`.split(
    /\s+/u,
  ),
)

/** Whether a text opens with the name of a human language. */
export function isTongue(text: string): boolean {
  const first = /^[\p{L}]+/u.exec(text.trim().toLowerCase())?.[0]
  return first !== undefined && tongues.has(first)
}

/** Splits a list at its separators but not inside brackets; "and" before the last item is dropped. */
export function splitList(text: string): string[] {
  const items: string[] = []
  let depth = 0
  let item = ''
  const strong = /[;•|·●▪\t‖¦⋅◦]/u.test(text)
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    const comma = sign === ',' && !(/\d/u.test(text[i - 1] ?? '') && /\d/u.test(text[i + 1] ?? ''))
    const breaks =
      strong && depth === 0 ? /[;•|·●▪\t‖¦⋅◦]/u.test(sign) || comma : comma || sign === '、' || sign === '，'
    if (breaks && depth === 0) {
      items.push(item)
      item = ''
    } else item += sign
  }
  items.push(item)
  const clean = items.map((one) =>
    trimSeparators(one)
      .replace(/^(?:and|und|et|y|&)\s+/iu, '')
      .replace(/(?<=\p{L}{2}|\))\.$/u, '')
      .trim(),
  )
  return clean.filter((one) => /[\p{L}\p{N}]/u.test(one))
}

const ratings =
  /[●○★☆■□▪▫◼◻⬤◯✦✧]{2,}|(?<!\d)(?:[1-5]\s?\/\s?5|(?:10|[1-9])\s?\/\s?10)(?!\d)|(?<=\p{L}\S{0,20}[\s:–-]{1,4})\(?(?:100|\d{1,2})\s?%\)?\s*$/gu
const motherTongue = /^(?:mother tongue|native language|muttersprache|langue maternelle|madrelingua)/iu
const tongueLabel =
  /^(?:(?:spoken |foreign |other )?languages?|mother tongues?|native languages?|sprachen|fremdsprachen|muttersprache|langues(?: étrangères)?|langue maternelle|idiomas|madrelingua|lingue)(?:\(s\))?$/iu
const labelled = /^([^:]{2,60}?)\s?:\s*(\S.*)$/su
const dashed = /^([\p{L}&/ ,+#.-]{2,40}?)\s+[–—-]\s+(\S.*)$/su

/** Skills from the lines of the skill sections: "Label: a, b" as a group, a sub-heading with its list, or a plain list. */
export function readSkills(lines: readonly Line[]): { skills: Skill[]; languages: Language[] } {
  const skills: Skill[] = []
  const languages: Language[] = []
  let group: Skill | null = null
  const plain: string[] = []
  for (const line of lines) {
    const text = line.text.replace(ratings, ' ').trim()
    if (text === '') continue
    const lead = line.strong !== '' && line.text.startsWith(line.strong) ? trimSeparators(line.strong) : ''
    const rest = lead === '' ? '' : trimSeparators(text.slice(line.strong.length))
    const pair = labelled.exec(text)
    const split = splitList(text)
    const dash = pair === null && !line.bullet ? dashed.exec(text) : null
    let name: string | undefined
    let list: string | undefined
    if (pair?.[1] !== undefined && !/^https?$/u.test(pair[1]))
      [name, list] = [trimSeparators(pair[1]), pair[2] ?? '']
    else if (lead !== '' && rest !== '' && lead.length < 60) [name, list] = [lead, rest]
    else if (dash?.[2] !== undefined && splitList(dash[2]).length > 1) [name, list] = [dash[1] ?? '', dash[2]]
    else if (text.includes('\t') && !line.bullet) {
      const [first = '', ...others] = text.split(/\t+/u)
      if (others.length === 1 && splitList(others[0] ?? '').length > 1 && splitList(first).length === 1)
        [name, list] = [first, others[0]]
      else if (others.length === 1 && tongueLabel.test(first.trim()) && isTongue(others[0] ?? ''))
        [name, list] = [first, others[0]]
    }
    if (name !== undefined && list !== undefined) {
      group = null
      const items = splitList(list)
      if (tongueLabel.test(name.trim()) && items.some(isTongue)) {
        const read = items.map(readLanguage)
        const native = motherTongue.test(name) ? name.replace(/\(s\)/u, '').trim() : undefined
        languages.push(
          ...read.map((one) =>
            native === undefined || one.fluency !== undefined ? one : { ...one, fluency: native },
          ),
        )
      } else skills.push({ name: trimSeparators(name), keywords: items })
      continue
    }
    const heading =
      !line.bullet &&
      split.length === 1 &&
      (line.level > 0 ||
        line.bold ||
        text.endsWith(':') ||
        (line.caps && text.length > 5 && text.includes(' ')))
    if (heading && text.length < 60) {
      group = { name: trimSeparators(text), keywords: [] }
      skills.push(group)
      continue
    }
    const sentence = text.length > 90 && split.length < text.length / 40
    const items = sentence ? [text.replace(/\t/gu, ' ')] : split
    if (group !== null) group.keywords.push(...items)
    else plain.push(...items)
  }
  if (plain.length > 0) skills.unshift({ keywords: plain })
  return { skills: tidy(skills), languages }
}

/** A run of sub-headings without lists under them is a list of skills after all. */
function tidy(skills: Skill[]): Skill[] {
  const empty = skills.filter((skill) => skill.keywords.length === 0 && skill.name !== undefined)
  if (empty.length < 2) return skills
  const rest = skills.filter((skill) => skill.keywords.length > 0)
  return [{ keywords: empty.flatMap((skill) => skill.name ?? []) }, ...rest]
}

const level =
  /(?:native(?: or bilingual)?|mother tongue|bilingual|fluent|fluency|proficient|proficiency|advanced|intermediate|beginner|basic|elementary|conversational|working|professional|limited|full|business|good|very good|excellent|c[12]|b[12]|a[12]|muttersprache|fließend|verhandlungssicher|grundkenntnisse|sehr gut|gut|fortgeschritten|langue maternelle|maternelle|courant|bilingue|intermédiaire|débutant|notions|lu|nativo|nativa|lengua materna|fluido|avanzado|alto|medio|básico|madrelingua|ottimo|buono|moedertaal|vloeiend|toeic|toefl|ielts|delf|hsk|jlpt)/iu

/** One language and how well it is spoken, as written: "German (B2)", "French – fluent". */
export function readLanguage(text: string): Language {
  const clean = trimSeparators(text.replace(ratings, ' ')).replace(/\s+/gu, ' ').trim()
  const bracket = /^([^()]+?)\s?\((.+)\)$/u.exec(clean)
  if (bracket?.[1] !== undefined && bracket[2] !== undefined)
    return { language: bracket[1].trim(), fluency: bracket[2].trim() }
  const parted = /^([^:–—|]+?)\s?(?::|\s[–—|-]\s|–|—|,)\s?(.+)$/u.exec(clean)
  if (parted?.[1] !== undefined && parted[2] !== undefined)
    return { language: parted[1].trim(), fluency: parted[2].trim() }
  const [first, ...rest] = clean.split(' ')
  if (first !== undefined && rest.length > 0) {
    if (level.test(rest.join(' ')) && isTongue(first)) return { language: first, fluency: rest.join(' ') }
    const turned = /^(.*?)(?: in)? (\p{L}+)$/u.exec(clean)
    if (turned?.[1] !== undefined && turned[2] !== undefined && level.test(turned[1]) && isTongue(turned[2]))
      return { language: turned[2], fluency: turned[1] }
  }
  return { language: clean }
}

/** Languages from the lines of their section; a level on a line of its own belongs to the language before. */
export function readLanguages(lines: readonly Line[]): Language[] {
  const languages: Language[] = []
  for (const line of lines) {
    const text = line.text.replace(
      /\t+/gu,
      lines.length > 1 && !isTongue(line.text.split('\t')[1] ?? '') ? ': ' : ', ',
    )
    for (const item of splitLanguages(text)) {
      const last = languages.at(-1)
      const one = readLanguage(item)
      if (
        last !== undefined &&
        last.fluency === undefined &&
        !isTongue(item) &&
        level.test(item) &&
        one.fluency === undefined
      )
        last.fluency = item
      else {
        const group =
          one.fluency === undefined
            ? null
            : /(?<!\p{L})(?:and|und|et|y|&)(?!\p{L})/iu.exec(one.language ?? '')
        if (group !== null && one.fluency !== undefined)
          for (const part of (one.language ?? '').split(/\s(?:and|und|et|y|&)\s/iu))
            languages.push({ language: part, fluency: one.fluency })
        else languages.push(one)
      }
    }
  }
  return languages
}

function splitLanguages(text: string): string[] {
  const items = splitList(text)
  const out: string[] = []
  for (const item of items) {
    const last = out.at(-1)
    if (last !== undefined && !isTongue(item) && level.test(item) && /^[\p{L}]+$/u.test(last))
      out[out.length - 1] = `${last}, ${item}`
    else out.push(item)
  }
  return out.flatMap((item) => {
    const ands = item.split(/\s(?:and|und|et|y|&)\s/iu)
    return ands.length > 1 && ands.every(isTongue) && !/[:–—]/u.test(item) ? ands : [item]
  })
}
