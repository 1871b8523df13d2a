import { filled, type RuleResult } from './auditRules'
import type { AuditFacts } from './auditModel'

const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const point = `(?:(?:${monthNames})[a-z]{0,6}\\.? \\d{4}|\\d{1,2}[/.]\\d{4}|\\d{4}-\\d{2}|\\d{4})`
const rangePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${point})(?: ?(?:–|-|—|to) ?(${point}|present|current|now))?\\s*$`,
  'iu',
)

interface Dated {
  start: string
  end: string | undefined
  tabbed: boolean
  tabsFit: boolean
  level: number | undefined
  section: number
}

/** Lines that end with a date set apart from what stands before it. */
function datedLines(facts: AuditFacts): Dated[] {
  const width = facts.page.width - (facts.page.margins[1] ?? 0) - (facts.page.margins[3] ?? 0)
  const dated: Dated[] = []
  let section = 0
  for (const paragraph of filled(facts)) {
    if (paragraph.outline === 0) section += 1
    const match = rangePattern.exec(paragraph.text.slice(-60))
    const start = match?.[1]
    if (match === null || start === undefined || paragraph.text.length > 400) continue
    const before = paragraph.text.slice(0, paragraph.text.length - match[0].length)
    if (!/\t\s*$| {3,}$|^$/.test(before)) continue
    dated.push({
      start,
      end: match[2],
      tabbed: /\t\s*$/.test(before),
      tabsFit: paragraph.rightTabs.some((stop) => Math.abs(stop - width) <= 15),
      level: paragraph.outline,
      section,
    })
  }
  return dated
}

function formOf(date: string): 'short' | 'year' | 'open' | 'other' {
  if (/^(?:present|current|now)$/i.test(date)) return 'open'
  if (/^\d{4}$/.test(date)) return 'year'
  return new RegExp(`^(?:${monthNames}) \\d{4}$`, 'i').test(date) ? 'short' : 'other'
}

function monthOf(date: string, late: boolean): number {
  const year = Number(/\d{4}/.exec(date)?.[0] ?? '9999')
  const name = new RegExp(`^(${monthNames})`, 'i').exec(date)?.[1]
  const named = name === undefined ? -1 : monthNames.split('|').indexOf(name.toLowerCase()) + 1
  const numeric = /^(\d{1,2})[/.]/.exec(date)?.[1] ?? /-(\d{2})$/.exec(date)?.[1]
  const month = named > 0 ? named : Number(numeric ?? (late ? 12 : 1))
  return formOf(date) === 'open' ? 999_999 : year * 12 + month
}

const none = (detail: string): RuleResult => ({ status: 'n/a', detail })

/** Rules about dates: A16 one form, A17 real right tabs, A39 order. */
export function auditDates(facts: AuditFacts): Record<'A16' | 'A17' | 'A39', RuleResult> {
  const dated = datedLines(facts)
  if (dated.length === 0) {
    const detail = 'No line ends with a date set apart.'
    return { A16: none(detail), A17: none(detail), A39: none(detail) }
  }
  const forms = new Set(
    dated.flatMap(({ start, end }) => [formOf(start), ...(end === undefined ? [] : [formOf(end)])]),
  )
  forms.delete('open')
  const untabbed = dated.filter((line) => !line.tabbed && line.level !== undefined)
  const unfit = dated.filter((line) => line.tabbed && !line.tabsFit)
  const entries = dated.filter((line) => line.level === 1)
  const reversed = entries.filter(
    (line) => line.end !== undefined && monthOf(line.start, false) > monthOf(line.end, true),
  )
  const unsorted = entries.filter((line, index) => {
    const next = entries[index + 1]
    if (next === undefined || next.section !== line.section) return false
    return monthOf(next.end ?? next.start, true) > monthOf(line.end ?? line.start, true)
  })
  const order =
    reversed.length > 0
      ? `An entry ends before it starts (${reversed[0]?.start}).`
      : 'Entries are not newest first.'
  return {
    A16: forms.has('other')
      ? { status: 'warn', detail: 'Dates are safest as “Mar 2021 – Present”.' }
      : forms.size > 1
        ? { status: 'warn', detail: 'Some dates have a month and some only a year.' }
        : { status: 'pass', detail: 'Dates share one form.' },
    A17:
      unfit.length > 0
        ? { status: 'fail', detail: `${unfit.length} dates do not stand on a right tab at the margin.` }
        : untabbed.length > 0
          ? { status: 'fail', detail: `${untabbed.length} dates are set apart without a tab.` }
          : { status: 'pass', detail: 'Dates stand on a right tab at the margin.' },
    A39:
      reversed.length + unsorted.length > 0
        ? { status: 'warn', detail: order }
        : { status: 'pass', detail: 'Newest first.' },
  }
}
