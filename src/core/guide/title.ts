import { isAdvert } from './adverts'
import { headingKey, roleNameOf } from './headingKey'
import { recogniseHeading } from './headings'
import type { Line } from './lines'
import { readMoney } from './money'

const wrappers: readonly RegExp[] = [
  /^(?:career|job|role|occupation|profession)(?: guide| profile)?\s*[:–—|-]\s*(.+)$/i,
  /^(?:the )?(?:complete |ultimate |full |definitive |beginner['’]?s )?(?:career )?guide (?:to|for) (?:becoming |being |a career as )?(?:an? |the )?(.+?)(?: role| career| job)?s?$/i,
  /^(?:how to become|becoming|become|a career as|working as|so you want to be|what (?:is|does)|your career as|life as) (?:an? )?(.+?)(?: do)?$/i,
  /^(.+?)\s*[:–—|(-]*\s*\b(?:career|job|role|occupation|profession)?\s*(?:career guide|job guide|role guide|career profile|job profile|role profile|career overview|job description|guide|profile|career path|career|role)\)?(?:\s*[([]?(?:19|20)\d\d[)\]]?)?$/i,
]

/** The role's name in a title line, without "Career guide:", "How to become a", years and the site's name. */
export function cleanTitle(text: string): string {
  let title = text
    .replace(/\s*[([](?:[mfwhdx](?:\/[mfwhdx*]){1,2}|all genders)[)\]]/gi, '')
    .replace(/\s+(?:in|for) (?=(?:19|20)\d\d\b)/gi, ' ')
    .replace(/\s*[([]?\b(?:19|20)\d\d\b(?:\s*(?:edition|guide|update))?[)\]]?\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[:?!.,–—|-]+\s*$/, '')
    .trim()
  for (let round = 0; round < 3; round++) {
    const before = title
    for (const wrapper of wrappers) {
      const inner = wrapper
        .exec(title)?.[1]
        ?.replace(/[:?!.,–—|(-]+\s*$/, '')
        .trim()
      if (inner !== undefined && inner.length > 1) title = inner
    }
    const parts = title.split(/\s+[|–—]\s+|\s+-\s+|:\s+/)
    if (parts.length > 1 && parts[0] !== undefined && parts[0].length > 1) title = parts[0]
    if (title === before) break
  }
  title = title.replace(/^["“]|["”]$/g, '').trim()
  return /\p{Lu}{4}/u.test(title) && !/\p{Ll}/u.test(title)
    ? title.replace(
        /\p{Lu}{4,}|(?<=\p{Lu}{4}.*)\p{Lu}{3}/gu,
        (word) => word.charAt(0) + word.slice(1).toLowerCase(),
      )
    : title
}

const named: readonly RegExp[] = [
  /^how (?:to|do (?:i|you)) become an? (.{2,60}?)\??$/i,
  /^what (?:is|does) an? (.{2,60}?)(?: do)?\??$/i,
  /^steps to becom\w+ an? (.{2,60}?)$/i,
  /^is (?:being )?an? (.{2,60}?) (?:career )?right for (?:you|me)\??$/i,
  /^not sure if (.{2,60}?) is right for you\??$/i,
  /^find (.{2,60}?) jobs$/i,
  /^learning resources for (?:an? )?(.{2,60}?)s?$/i,
  /^a?\s*(?:typical )?day in the life of an? (.{2,60}?)$/i,
]

/** The role as the guide's own headings name it most often, or null. */
function namedInHeadings(lines: readonly Line[]): string | null {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (line.text.length > 110 || line.bullet) continue
    for (const pattern of named) {
      const name = pattern.exec(line.text)?.[1]?.trim()
      if (
        name === undefined ||
        name.split(/\s+/).length > 6 ||
        /^(?:typical|good|your|this|it|career)\b/i.test(name)
      )
        continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  }
  return [...counts.entries()].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

const furniture =
  /^(?:home|menu|careers?|career guides?|all careers|log ?in|sign ?(?:in|up)|search|blog|pricing|about|contact|share|print|by .{2,40}|updated .*|last updated.*|published.*|\d+ min(?:ute)?s? read|back.*|skip to.*|table of contents)$/i

/** Takes a guide's lines and gives the role's title and the lines above and at it (to be left out of the sections). */
export function findTitle(lines: readonly Line[]): { title: string; at: number } {
  const name = namedInHeadings(lines)
  const start = { role: { words: [] }, current: 'start' as const, currentLevel: 0, hasBlanks: true }
  const top = lines.slice(0, 30)
  if (name !== null) {
    const wanted = headingKey(name, 'light')
    const exact = top.findIndex(
      (line, i) =>
        line.cells === null &&
        (i < 3 || !named.some((pattern) => pattern.test(line.text))) &&
        headingKey(cleanTitle(line.text), 'light') === wanted,
    )
    const line = top[exact]
    if (line !== undefined) return { title: cleanTitle(line.text), at: exact }
    const holds = top
      .slice(0, 8)
      .findIndex(
        (each) =>
          each.text.length < 90 && !/[.]$/.test(each.text) && headingKey(each.text, 'light').includes(wanted),
      )
    const holder = top[holds]
    const heads =
      holder !== undefined &&
      holds > 1 &&
      recogniseHeading(holder, { ...start, role: roleNameOf(name) }) !== null
    if (holder !== undefined && !heads && !named.some((pattern) => pattern.test(holder.text)))
      return { title: cleanTitle(name), at: holds }
  }
  for (const [i, line] of top.slice(0, 12).entries()) {
    const text = line.text
    if (
      line.cells?.length === 2 &&
      /^(?:title|job title|role|career|occupation|position|profession)$/i.test(line.cells[0] ?? '') &&
      (line.cells[1] ?? '').length > 1
    ) {
      if (!line.head) return { title: cleanTitle(line.cells[1] ?? ''), at: i }
    }
    if (
      line.cells !== null ||
      (line.bullet && line.level === 0) ||
      text === '' ||
      isAdvert(text) ||
      furniture.test(text)
    )
      continue
    const explicit = /^(?:title|job title|role|career|occupation|position|profession)\s*:\s*(.{2,80})$/i.exec(
      text,
    )
    if (explicit?.[1] !== undefined) return { title: cleanTitle(explicit[1]), at: i }
    const words = text.split(/\s+/).length
    const guide =
      /^(?:how to become|becoming|become) an? /i.test(text) ||
      /\bguide\b/i.test(text) ||
      /^(?:career|job|role|occupation)(?: guide| profile)?\s*[:–—|-]\s*\S/i.test(text)
    if (!guide && recogniseHeading(line, start) !== null) break
    if (
      readMoney(text).length > 0 ||
      words > 14 ||
      (words > 7 && /[.;]$/.test(text)) ||
      (/[.]$/.test(text) && line.level === 0 && words > 3)
    )
      break
    if (/[\p{L}]/u.test(text)) return { title: cleanTitle(text), at: i }
  }
  if (name !== null) return { title: cleanTitle(name), at: -1 }
  for (const line of top.slice(0, 4)) {
    const opening = /^(\p{Lu}[\p{L} /&-]{2,40}): (?:An?|The|They|You) /u.exec(line.text)?.[1]
    if (opening !== undefined && recogniseHeading({ ...line, text: opening }, start) === null)
      return { title: cleanTitle(opening), at: -1 }
  }
  return { title: '', at: -1 }
}
