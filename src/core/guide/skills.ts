import type { RoleSkill } from '../role/model'
import type { Line } from './lines'
import { readList, sentences, splitTopLevel, type ListRules } from './lists'
import { isBadge, isIntro } from './adverts'
import { cutTitle } from './prose'
import { cell, otherCells, readTable } from './table'

type Category = RoleSkill['category']

const technicalWords =
  'technical|hard|clinical|digital|tool|tools|software|practical|trade|technology|specialist|job-specific'
const softWords = 'soft|interpersonal|people|personal|transferable|human|social|behavioral|behavioural'
const categoryLine = new RegExp(`^\\(?(?:(${technicalWords})|(${softWords}))(?: skills?)?\\)?$`, 'i')
const glued = new RegExp(`^(.{2,80}?[\\p{L}\\d)])(?:(technical|hard)|(soft))(?=\\p{Lu})(.+)$`, 'u')

function categoryOf(text: string): Category | undefined {
  const match = categoryLine.exec(text.trim())
  if (match === null) return undefined
  return match[1] === undefined ? 'soft' : 'technical'
}

/** A skill in one line: "Name (technical): description", "Name – description", "Name". */
function oneLine(text: string, category: Category): RoleSkill {
  const run = glued.exec(text)
  if (run?.[1] !== undefined && run[4] !== undefined) {
    return {
      name: run[1].trim(),
      category: run[2] === undefined ? 'soft' : 'technical',
      description: run[4].trim(),
    }
  }
  const cut = cutTitle(text, 8)
  let name = cut.title
  let kind = category
  const tagged = /^(.*?)\s*[([](technical|soft|hard|interpersonal|clinical|people)(?: skills?)?[)\]]$/i.exec(
    name,
  )
  if (tagged?.[1] !== undefined && tagged[2] !== undefined) {
    name = tagged[1]
    kind = categoryOf(tagged[2]) ?? category
  }
  let description = cut.description
  const lead =
    description === null ? null : /^\(?(technical|soft|hard)\)?\s*[:–—.,|-]\s*(.*)$/i.exec(description)
  if (lead?.[1] !== undefined) {
    kind = categoryOf(lead[1]) ?? kind
    description = lead[2] === undefined || lead[2] === '' ? null : lead[2]
  } else if (description !== null && categoryOf(description) !== undefined) {
    kind = categoryOf(description) ?? kind
    description = null
  }
  return { name, category: kind, description }
}

const isTitle = (line: Line) => line.level > 0 || (line.bold && !line.bullet)
const words = (line: Line | undefined) => (line === undefined ? 0 : line.text.split(/\s+/).length)

/** Takes the lines of a skills section; `category` is what its heading says of all of them. */
export function readSkills(
  lines: readonly Line[],
  category: Category,
  rules: ListRules,
): { skills: RoleSkill[]; rest: Line[] } {
  const table = readTable(lines)
  if (table !== null) {
    const skills = table.rows.map((row): RoleSkill => {
      const kind = categoryOf(cell(table, row, 'category') ?? '')
      const used = kind === undefined ? (['title'] as const) : (['title', 'category'] as const)
      return {
        name: cell(table, row, 'title') ?? '',
        category: kind ?? category,
        description: otherCells(table, row, used).join(' – ') || null,
      }
    })
    return {
      skills: skills.filter((skill) => skill.name !== ''),
      rest: lines.filter((line) => line.cells === null),
    }
  }
  const rest: Line[] = []
  const kept = lines.filter((line, i) => {
    const drop =
      !line.bullet &&
      line.number === null &&
      line.level === 0 &&
      (isIntro(line.text) || (i === 0 && lines.length > 1 && isBadge(line.text)))
    if (drop && !isBadge(line.text)) rest.push(line)
    return !drop
  })
  if (kept.some((line) => !line.bullet && categoryOf(line.text) !== undefined)) {
    const grouped = byCategoryLines(kept, category)
    return { skills: grouped.skills, rest: [...rest, ...grouped.rest] }
  }
  if (kept.length > 0 && kept.filter((line) => glued.test(line.text)).length * 2 >= kept.length)
    return { skills: kept.map((line) => oneLine(line.text, category)), rest }
  if (kept.filter(isTitle).length >= 2) return { ...byTitles(kept, category), rest }
  const pairs = byPairs(kept, category)
  if (pairs !== null) return { skills: pairs, rest }
  const single =
    kept.length === 1 && kept[0] !== undefined && !kept[0].bullet && kept[0].number === null
      ? kept[0]
      : undefined
  const isList =
    single !== undefined && (splitTopLevel(single.text).length > 1 || glued.exec(single.text) === null)
  if (isList && single !== undefined && sentences(single.text).length === 1) {
    return {
      skills: readList([single], { ...rules, terms: true }).items.map((name) => ({
        name,
        category,
        description: null,
      })),
      rest,
    }
  }
  const list = kept.every((line) => cutTitle(line.text, 8).description === null)
    ? readList(kept, { ...rules, terms: true })
    : null
  if (list !== null)
    return {
      skills: list.items.map((name) => ({ ...oneLine(name, category) })),
      rest: [...rest, ...list.rest],
    }
  const skills: RoleSkill[] = []
  for (const line of kept) {
    const last = skills.at(-1)
    const continues =
      !line.bullet && line.number === null && kept.some((each) => each.bullet || each.number !== null)
    if (continues && last !== undefined && (last.description === null || !line.blankBefore))
      last.description = [last.description, line.text].filter((part) => part !== null).join(' ')
    else if (continues && last === undefined) rest.push(line)
    else skills.push(...expand(line.text, category))
  }
  return { skills, rest }
}

/** "Technical: SQL, Excel, Python" is three skills, not one with a description. */
function expand(text: string, category: Category): RoleSkill[] {
  const cut = cutTitle(text, 3)
  const kind = cut.description === null ? undefined : categoryOf(cut.title)
  if (kind === undefined || cut.description === null) return [oneLine(text, category)]
  return splitTopLevel(cut.description).map((name) => ({
    name: name.replace(/^and\s+/, '').replace(/\.$/, ''),
    category: kind,
    description: null,
  }))
}

function byCategoryLines(lines: readonly Line[], category: Category): { skills: RoleSkill[]; rest: Line[] } {
  const skills: RoleSkill[] = []
  const rest: Line[] = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const own = categoryOf(line.text)
    const last = skills.at(-1)
    if (own !== undefined && last !== undefined && i > 0) last.category = own
    else if (next !== undefined && categoryOf(next.text) !== undefined)
      skills.push({ name: line.text, category, description: null })
    else if (last === undefined) rest.push(line)
    else last.description = [last.description, line.text].filter((part) => part !== null).join(' ')
  }
  return { skills, rest }
}

function byTitles(lines: readonly Line[], category: Category): { skills: RoleSkill[] } {
  const skills: RoleSkill[] = []
  for (const line of lines) {
    const last = skills.at(-1)
    if (isTitle(line) || last === undefined) skills.push(oneLine(line.text.replace(/:$/, ''), category))
    else last.description = [last.description, line.text].filter((part) => part !== null).join(' ')
  }
  return { skills }
}

function byPairs(lines: readonly Line[], category: Category): RoleSkill[] | null {
  const count = lines.length
  if (count < 4 || count % 2 !== 0 || lines.some((line) => line.bullet || line.number !== null)) return null
  const skills: RoleSkill[] = []
  for (let i = 0; i < count; i += 2) {
    const name = lines[i]
    const text = lines[i + 1]
    if (name === undefined || text === undefined || words(name) > 6 || /[.:]$/.test(name.text)) return null
    if (words(text) < 4 && !/[.]$/.test(text.text)) return null
    skills.push({ name: name.text, category, description: text.text })
  }
  return skills
}
