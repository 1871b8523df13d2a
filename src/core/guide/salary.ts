import type { PayPeriod, RoleSalary, SalaryLevel } from '../role/model'
import type { Line } from './lines'
import { sentences } from './lists'
import { periodBySize, periodNamed, readMoney, type MoneySpan } from './money'
import { cell, readTable } from './table'
import { readYears, withoutYears } from './years'

/** A line of a pay section with the heading or label it stands under. */
export interface PayLine {
  line: Line
  label: string
  levels: boolean
}

interface Fact {
  money: MoneySpan
  what: 'average' | 'median' | 'plain' | 'range'
  line: Line
  period: PayPeriod | null
}

const levelWords =
  /\b(?:entry|beginner|beginning|starting|starter|junior|jr|mid|middle|midlevel|intermediate|senior|sr|lead|principal|staff|manager|management|director|experienced|early|late|trainee|apprentice|journeyman|journeyperson|master|foreman|intern|graduate|new grad|newly qualified|associate|expert|executive|head|chief|partner|specialist|supervisor|veteran|seasoned|level|tier|band|years?|yrs|advanced|established|probationary|owner)\b/i
const mainWords =
  /\b(?:average|avg|median|mean|national|overall|range|typical|total|annual|salary|salaries|pay|wage|wages|earnings|compensation|base)\b/i
const aside =
  /\b(?:bonus(?:es)?|commission|overtime|stock|equity|rsus?|sign(?:ing)?[- ]?on|signing|benefits?|tips|tuition|per diem|pension|percentile|highest|lowest|bottom|top (?:earners?|\d+)|best[- ]paid|\d+ ?(?:%|percent)|profit sharing|stipend|cost of|debt|fees?)\b/i
const payFiller =
  /\b(?:average|avg|median|mean|national|overall|range|ranges|ranging|typical|typically|total|annual|annually|yearly|salary|salaries|pay|wage|wages|earnings|compensation|base|income|per|year|hour|month|week|day|hr|yr|a|an|the|is|are|of|from|to|between|and|around|about|approximately|approx|usd|gross|before|tax|est|estimated|or|in|us|u|s|for|at|up|hourly|monthly|figure|plus)\b/gi

/** Salary rule F0. */
const hoursPerYear = 2080

const wordsIn = (text: string) => (text.replace(payFiller, ' ').match(/\p{L}{2,}/gu) ?? []).length

/** Takes all lines of a guide's pay sections and gives its salary; lines that say more than it holds come in `rest`. */
export function readSalary(
  lines: readonly PayLine[],
  fallbackCurrency: string | null,
): { salary: RoleSalary | null; rest: Line[] } {
  const levels: SalaryLevel[] = []
  const facts: Fact[] = []
  const rest: Line[] = []
  const levelMoney: MoneySpan[] = []
  let pending: { text: string; line: Line } | null = null

  const addLevel = (text: string, money: MoneySpan, bare: boolean, extra = ''): boolean => {
    const span = readYears(text, true) ?? readYears(extra, true)
    const own = readYears(text, true)
    let name = (own === null ? text : withoutYears(text, own))
      .replace(/^[\s,;:|–—([-]+|[\s,;:|–—([-]+$/g, '')
      .trim()
    name = name
      .replace(
        /[\s,:–—-]*\b(?:up to|from|between|starting at|starts? at|around|about|over|more than|at least|earns?|earning|makes?|can earn|may earn|pays?|averages?|average)$/i,
        '',
      )
      .replace(/[\s,;:|–—(-]+$/, '')
    if (/^[^()]*\)$/.test(name) || /^\([^()]*$/.test(name)) name = name.replace(/[()]/g, '').trim()
    const titled = name === '' && span !== null ? text.trim().replace(/[:–—-]+$/, '') : name
    if (titled === '' || (!bare && span === null && !levelWords.test(text))) return false
    levels.push({
      name: titled,
      minYears: span?.min ?? null,
      maxYears: span?.max ?? null,
      low: money.low ?? (money.high === null ? money.single : null),
      high: money.high ?? (money.low === null ? money.single : null),
    })
    levelMoney.push(money)
    return true
  }

  const tableLines = lines.filter(({ line }) => line.cells !== null)
  const table = readTable(tableLines.map(({ line }) => line))
  for (const row of table?.rows ?? []) {
    const pay =
      cell(table ?? { columns: [], rows: [] }, row, 'pay') ??
      row.cells?.find((each) => readMoney(each).length > 0) ??
      ''
    const money = acrossCells(row) ?? readMoney(pay, true)[0]
    const name = table === null ? null : cell(table, row, 'title')
    const years = table === null ? null : cell(table, row, 'years')
    const stated =
      years !== null && readYears(years) === null && /^\d[\d\s–—+to-]*$/.test(years)
        ? `${years} years`
        : years
    const main = name !== null && !levelWords.test(name) && mainWords.test(name)
    if (money === undefined || name === null || main) {
      if (money === undefined || name === null) rest.push(row)
      else
        facts.push({ money, what: whatOf(name, money), line: row, period: money.period ?? periodNamed(name) })
    } else if (!addLevel(stated === null ? name : `${name} (${stated})`, money, true)) rest.push(row)
  }

  const entries = lines.flatMap(unrun)
  const graded = new Set(entries.filter(({ line }) => isGraded(line.text)).map(({ label }) => label))
  const named = entries.filter(({ line }) => namesSomething(line)).length
  for (const [i, { line, label, levels: inLevels }] of entries.entries()) {
    if (line.cells !== null && table !== null) continue
    const text =
      line.cells === null ? withoutEdgeNotes(line.text) : line.cells.filter((each) => each !== '').join(' : ')
    const found = readMoney(text, true)
    const first = found[0]
    if (first === undefined) {
      const years = readYears(text, true)
      const short = text.split(/\s+/).length <= 7
      if (pending !== null && years !== null && short)
        pending = { text: `${pending.text} (${text.replace(/[()]/g, '')})`, line }
      else if (
        short &&
        (inLevels || levelWords.test(text) || (entries[i + 1]?.line.indent ?? 0) > line.indent) &&
        !/[.]$/.test(text) &&
        !aside.test(text)
      ) {
        if (pending !== null) rest.push(pending.line)
        pending = { text, line }
      } else if (wordsIn(text) > 0) rest.push(line)
      continue
    }
    const before = text.slice(0, first.start)
    const after = text.slice(found.at(-1)?.end ?? first.end)
    if (pending !== null && wordsIn(before) === 0) {
      addLevel(pending.text, first, true)
      pending = null
      continue
    }
    if (pending !== null) rest.push(pending.line)
    pending = null
    const short = text.split(/\s+/).length <= 14
    const name = wordsIn(before) > 0 || readYears(before, true) !== null ? before : after
    const onlyMain =
      mainWords.test(name) &&
      !/\b(?:entry|junior|mid|senior|lead|principal|years?|yrs|level|experienced|apprentice|journeyman)\b/i.test(
        name,
      )
    if (
      short &&
      found.length === 1 &&
      !aside.test(text) &&
      !onlyMain &&
      addLevel(name, first, inLevels || (line.bullet && graded.has(label)), name === before ? after : '')
    ) {
      const extra = name === before ? after : ''
      if (wordsIn(extra) > 1 && readYears(extra) === null) rest.push({ ...line, raw: extra.trim() })
      continue
    }
    if (short && named > 1 && namesSomething(line)) {
      rest.push(line)
      continue
    }
    let kept = false
    for (const sentence of sentences(text)) kept = readFacts(sentence, label, line, facts, rest) || kept
    const wordy = wordsIn(text.replace(/[$£€₹]?\s?\d[\d.,]*\s?[kK]?/g, ' ')) >= 3
    if ((!kept || wordy || aside.test(text)) && !rest.includes(line)) rest.push(line)
  }
  if (pending !== null) rest.push(pending.line)
  const resolved = resolve(facts, levels, levelMoney, fallbackCurrency)
  const told = new Set([resolved.salary?.average, resolved.salary?.low, resolved.salary?.high])
  for (const { money, line } of facts) {
    const known = [money.single, money.low, money.high].every((value) => value === null || told.has(value))
    if (!known && !rest.includes(line)) rest.push(line)
  }
  return { salary: resolved.salary, rest }
}

/** "£31,650 (starter) to £49,084 (experienced)" is one range. */
const withoutEdgeNotes = (text: string) =>
  text.replace(
    /(\d[\d.,]{0,12}[kK]?)\s?\([a-z][a-z -]{2,24}\)(\s?(?:to|-|–)\s?[$£€]?\d[\d.,]{0,12}[kK]?)\s?\([a-z][a-z -]{2,24}\)/i,
    '$1$2',
  )

/** Low and high in columns of their own ("Low | High", "Min | Median | Max") make one range. */
function acrossCells(row: Line): MoneySpan | null {
  const singles = (row.cells ?? []).flatMap((text) => {
    const found = readMoney(text, /\d{4}|\d,\d{3}/.test(text))
    return found.length === 1 && found[0] !== undefined && found[0].single !== null ? [found[0]] : []
  })
  const [low, high] = [singles[0], singles.at(-1)]
  if (low?.single == null || high?.single == null || singles.length > 3 || high.single <= low.single)
    return null
  const same = singles.every((each) => each.period === low.period)
  return same
    ? { ...low, low: low.single, high: high.single, single: null, currency: low.currency ?? high.currency }
    : null
}

/** A level with its pay in one line, told by a word or by years. */
const isGraded = (text: string) =>
  text.length < 200 && !mainWords.test(text) && levelWords.test(text) && readMoney(text, true).length === 1

/** "New York: $95,000": pay of a place or kind of employer, which is neither level nor average. */
function namesSomething(line: Line): boolean {
  const label = /^([^:–—]{2,40}?)\s*(?::|\s[–—-])\s*\S/.exec(line.text)?.[1]
  return (
    label !== undefined &&
    !mainWords.test(label) &&
    !levelWords.test(label) &&
    wordsIn(label) > 0 &&
    readMoney(line.text).length > 0
  )
}

/** Levels that were run together: "Entry (0-2 years)$80K - $102KMid (3-5 years)$102K". */
function unrun(entry: PayLine): PayLine[] {
  if (entry.line.cells !== null || entry.line.text.length > 4_000) return [entry]
  const whole = sentences(entry.line.text)
  const short = whole.every((sentence) => sentence.split(/\s+/).length <= 8)
  const parts = (short ? whole : [entry.line.text]).flatMap((text) =>
    text.split(/(?<=\d[kKmM]?\+?)(?=\p{Lu}\p{Ll}{2})/u),
  )
  return parts.length === 1
    ? [entry]
    : parts.map((text) => ({ ...entry, line: { ...entry.line, text, raw: text } }))
}

const whatOf = (text: string, money: MoneySpan): Fact['what'] => {
  if (money.single === null) return 'range'
  if (/\b(?:average|avg|mean)\b/i.test(text)) return 'average'
  return /\bmedian\b/i.test(text) ? 'median' : 'plain'
}

/** The 10th and 90th percentile, which official statistics give for a range. */
function edgeOf(clause: string): 'low' | 'high' | null {
  if (/\b(?:lowest|bottom) (?:paid )?(?:10|ten) ?(?:%|per ?cent)/i.test(clause)) return 'low'
  return /\b(?:highest|top) (?:paid )?(?:10|ten) ?(?:%|per ?cent)/i.test(clause) ? 'high' : null
}

function readFacts(sentence: string, label: string, line: Line, facts: Fact[], rest: Line[]): boolean {
  let kept = false
  let from = 0
  for (const money of readMoney(sentence, true)) {
    const clause = sentence.slice(from, money.start)
    const tail = sentence.slice(money.end, money.end + 30)
    const following = /^\s*\(?(?:on )?(average|avg|mean|median)\b/i.exec(tail)?.[0] ?? ''
    const skip =
      aside.test(clause) ||
      (/\b(?:entry|beginning|starting|experienced|senior|junior|mid)\b/i.test(clause) && facts.length > 0)
    from = money.end
    const edge = edgeOf(clause)
    const value = money.single ?? money.low ?? money.high
    if (edge !== null && value !== null) {
      const range = {
        ...money,
        single: null,
        low: edge === 'low' ? value : null,
        high: edge === 'high' ? value : null,
      }
      facts.push({
        money: range,
        what: 'range',
        line,
        period: money.period ?? periodNamed(sentence) ?? periodNamed(label),
      })
    }
    if (skip) {
      if (!rest.includes(line)) rest.push(line)
      continue
    }
    const own = `${clause} ${following}`
    const named = mainWords.test(own) ? own : `${label} ${own}`
    facts.push({
      money,
      what: whatOf(named, money),
      line,
      period: money.period ?? periodNamed(sentence) ?? periodNamed(label),
    })
    kept = true
  }
  return kept
}

function resolve(
  facts: Fact[],
  levels: SalaryLevel[],
  levelMoney: MoneySpan[],
  fallback: string | null,
): { salary: RoleSalary | null } {
  if (facts.length === 0 && levels.length === 0) return { salary: null }
  const periodOf = (fact: Fact): PayPeriod | null =>
    fact.period ?? periodBySize(fact.money.single ?? fact.money.high ?? fact.money.low ?? 0)
  const singles = facts.filter((fact) => fact.money.single !== null)
  const ranges = facts.filter((fact) => fact.money.single === null)
  const order = (['average', 'median', 'plain'] as const).flatMap((what) =>
    singles.filter((fact) => fact.what === what),
  )
  const yearly = facts.some((fact) => periodOf(fact) === 'YEAR')
  const best = (yearly ? order.find((fact) => periodOf(fact) === 'YEAR') : undefined) ?? order[0]
  const firstPeriod = best ?? ranges.find((fact) => periodOf(fact) === 'YEAR') ?? ranges[0]
  const levelPeriod = levelMoney
    .map((money) => money.period ?? periodBySize(money.single ?? money.high ?? money.low ?? 0))
    .find((each) => each !== null)
  const period = (firstPeriod === undefined ? null : periodOf(firstPeriod)) ?? levelPeriod ?? null
  const fitting = ranges.filter((fact) => periodOf(fact) === period || periodOf(fact) === null)
  const low = fitting.find((fact) => fact.money.low !== null)?.money.low ?? null
  const high = fitting.find((fact) => fact.money.high !== null)?.money.high ?? null
  const currency = [...facts.map((fact) => fact.money), ...levelMoney]
    .map((money) => money.currency)
    .find((code) => code !== null)
  const average = best?.money.single ?? null
  const mixed =
    period === 'HOUR' && levelPeriod === 'YEAR' && levels.length > 1 && low === null && high === null
  return {
    salary: mixed
      ? {
          currency: currency ?? fallback,
          period: 'YEAR',
          average: average === null ? null : Math.round(average * hoursPerYear),
          low,
          high,
          levels,
        }
      : { currency: currency ?? fallback, period, average, low, high, levels },
  }
}
