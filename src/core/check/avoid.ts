import { avoidTable } from './avoidTable'
import { compilePattern, type Pattern } from './pattern'
import { termKey, termStem } from './vocabulary'

const byForm = new Map<string, { forms: string[]; instead: string }>()
for (const entry of avoidTable)
  for (const form of entry.forms) if (!byForm.has(termKey(form))) byForm.set(termKey(form), entry)

/** Patterns of an avoided phrase: itself, its inflections, and other ways people write the same worn-out phrase. */
export function compileAvoided(phrase: string, target: number): Pattern[] {
  const patterns: Pattern[] = []
  const seen = new Set<string>()
  for (const form of [phrase, ...(byForm.get(termKey(phrase))?.forms ?? [])]) {
    const relation = form === phrase || termKey(form) === termKey(phrase) ? 'self' : 'alias'
    const pattern = compilePattern(form, { target, relation, ordinary: true })
    const seenKey = `${pattern?.key}:${pattern?.words.length}`
    if (!pattern || seen.has(seenKey)) continue
    seen.add(seenKey)
    patterns.push(pattern)
  }
  return patterns
}

/** The same for all inflections of an avoided phrase. */
export function avoidIdentity(phrase: string): string {
  return termStem(phrase)
}

/** What to say instead of an avoided phrase. */
export function insteadOf(phrase: string): string {
  return (
    byForm.get(termKey(phrase))?.instead ??
    'Replace it with what you did and what came of it, with a figure of your own.'
  )
}
