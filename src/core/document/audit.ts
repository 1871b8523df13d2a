import { auditDates } from './auditDates'
import { readFacts } from './auditFacts'
import type { AuditFacts } from './auditModel'
import { packageRules, type RuleResult, type RuleStatus } from './auditRules'

export interface AuditRule {
  id: string
  status: RuleStatus
  detail: string
}

export interface AuditReport {
  /** No rule failed. */
  pass: boolean
  rules: AuditRule[]
}

const wellKnown = new Set(
  'CV GPA USA UK EU UN US CEO CTO CFO COO HR IT AI PDF HTML CSS SQL API URL TV PhD MBA BSc MSc BA MA BS MS II III IV'.split(
    ' ',
  ),
)

function pageCount({ pages }: AuditFacts): RuleResult {
  if (pages === undefined || !Number.isFinite(pages) || pages < 1) {
    return { status: 'n/a', detail: 'The file does not say how many pages it has.' }
  }
  const text = `The file says it has ${pages} ${pages === 1 ? 'page' : 'pages'}`
  return pages <= 2
    ? { status: 'pass', detail: `${text}.` }
    : { status: 'warn', detail: `${text}; one or two is usual.` }
}

function acronyms({ paragraphs }: AuditFacts): RuleResult {
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  const found = new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu) ?? [])
  // All-capital names and headings are no acronyms: only those inside mixed text count.
  const mixed = new Set(
    paragraphs
      .filter((paragraph) => /\p{Ll}/u.test(paragraph.text))
      .flatMap((paragraph) => paragraph.text.match(/\p{Lu}{3,6}/gu) ?? []),
  )
  const bare = [...found].filter(
    (word) =>
      mixed.has(word) && !wellKnown.has(word) && !text.includes(`(${word})`) && !text.includes(`${word} (`),
  )
  if (found.size === 0) return { status: 'n/a', detail: 'There are no acronyms.' }
  if (bare.length === 0) return { status: 'pass', detail: 'Acronyms stand beside their full term.' }
  return {
    status: 'warn',
    detail: `Spell out once: ${bare.slice(0, 8).join(', ')}${bare.length > 8 ? '…' : ''}.`,
  }
}

/**
 * Takes a DOCX of any origin, gives how it fares on rules A01–A40 of an applicant tracking system's reading (documents.md
 * 1.1). A foreign file is judged by what its styles do, not by their names. `pass` = nothing failed.
 * Throws DomainError `unsupported_file` when it is no DOCX or breaks the limits of zip.ts.
 */
export function auditDocx(bytes: Uint8Array): AuditReport {
  const facts = readFacts(bytes)
  const results: Record<string, RuleResult> = { ...auditDates(facts) }
  for (const [id, rule] of Object.entries(packageRules)) results[id] = rule(facts)
  results['A37'] = pageCount(facts)
  results['A38'] = { status: 'n/a', detail: 'Compared when the file is exported.' }
  results['A40'] = acronyms(facts)
  const rules = Object.entries(results)
    .map(([id, result]) => ({ id, ...result }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return { pass: rules.every((rule) => rule.status !== 'fail'), rules }
}
