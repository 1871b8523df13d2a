import { cutAtoms } from '../text/atoms'
import { createAnalyser, type Analyser } from './analyse'
import { gateTable } from './gateTable'
import type { VocabularyTerm } from './model'
import { addPattern, compilePattern, emptyIndex, joinStems, type PatternIndex } from './pattern'

/** A term with all its ways of writing. `id` is its place in `groups` and the `target` of its patterns. */
export interface VocabularyGroup {
  id: number
  name: string
  acronym: string | null
  kind: string
  gate: boolean
  /** Names of products, languages and standards take no inflection. */
  ordinary: boolean
  /** Name, acronym and aliases, without repeats. */
  forms: string[]
}

export interface Vocabulary {
  groups: VocabularyGroup[]
  index: PatternIndex
  byKey: Map<string, VocabularyGroup>
  byStem: Map<string, VocabularyGroup>
  analyser: Analyser
}

/** Kinds whose members are named things; the others are ordinary words. */
const nameKinds = new Set([
  'language',
  'framework',
  'tool',
  'platform',
  'database',
  'standard',
  'certification',
])
/** Kinds beside which an ambiguous name is read as a technology. */
export const technicalKinds = new Set(['language', 'framework', 'tool', 'platform', 'database'])

/** The ambiguous name a form is, in small letters, or null: only the bare name is ambiguous, not "Golang". */
export function gateOf(form: string, group: VocabularyGroup): string | null {
  if (!group.gate) return null
  const key = cutAtoms(form).lower.join('')
  return gateTable.has(key) ? key : null
}

/** Key of a term for looking it up: its atoms in small letters, joined. */
export function termKey(term: string): string {
  return cutAtoms(term.slice(0, 400)).lower.join('')
}

/** Key under which the forms of ordinary words meet. */
export function termStem(term: string): string {
  return joinStems(cutAtoms(term.slice(0, 400)))
}

/**
 * Compiles reviewed terms into the index that the check scans with. Terms that share a name or an alias stay apart;
 * the first one owns the spelling.
 */
export function compileVocabulary(terms: VocabularyTerm[]): Vocabulary {
  const groups: VocabularyGroup[] = []
  const index = emptyIndex()
  const byKey = new Map<string, VocabularyGroup>()
  const byStem = new Map<string, VocabularyGroup>()
  for (const term of terms) {
    const group: VocabularyGroup = {
      id: groups.length,
      name: term.name,
      acronym: term.acronym ?? null,
      kind: term.kind,
      gate: term.gate,
      ordinary: !nameKinds.has(term.kind),
      forms: [
        ...new Set([term.name, ...(term.acronym === undefined ? [] : [term.acronym]), ...term.aliases]),
      ],
    }
    groups.push(group)
    for (const form of group.forms) {
      const pattern = compilePattern(form, {
        target: group.id,
        relation: form === group.name ? 'self' : 'alias',
        ordinary: group.ordinary,
        gate: gateOf(form, group),
      })
      if (!pattern) continue
      addPattern(index, pattern)
      if (!byKey.has(pattern.key)) byKey.set(pattern.key, group)
      if (group.ordinary && pattern.stemKey !== null && !byStem.has(pattern.stemKey))
        byStem.set(pattern.stemKey, group)
    }
  }
  return { groups, index, byKey, byStem, analyser: createAnalyser(index, groups) }
}

/** The term a keyword names, by any of its spellings or forms; null where the vocabulary does not know it. */
export function lookUpTerm(vocabulary: Vocabulary, keyword: string): VocabularyGroup | null {
  const key = termKey(keyword)
  if (key === '') return null
  return vocabulary.byKey.get(key) ?? vocabulary.byStem.get(termStem(keyword)) ?? null
}
