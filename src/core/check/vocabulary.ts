import { cutAtoms } from '../text/atoms'
import { createAnalyser, type Analyser } from './analyse'
import { gateTable } from './gateTable'
import type { BundledTerm } from './model'
import {
  addPattern,
  compilePattern,
  emptyIndex,
  joinStems,
  type Pattern,
  type PatternIndex,
  type PatternOptions,
} from './pattern'
import { prepareForm, readPrepared } from './preparedTerms'
import { listOf } from './termTable'

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
  /** The forms compiled, name first. */
  patterns: Pattern[]
}

export interface Vocabulary {
  groups: VocabularyGroup[]
  /** Its own terms; `layers` has those it is laid over too, its own first. */
  index: PatternIndex
  layers: PatternIndex[]
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

function toGroup(term: BundledTerm, id: number): VocabularyGroup {
  const { name, acronym, aliases = [], kind, gate = false } = term
  return {
    id,
    name,
    acronym: acronym ?? null,
    kind,
    gate,
    ordinary: !nameKinds.has(kind),
    forms: [...new Set([name, ...(acronym === undefined ? [] : [acronym]), ...aliases])],
    patterns: [],
  }
}

/** A term with its patterns; `id` is its place among the groups. */
export function compileGroup(term: BundledTerm, id: number): VocabularyGroup {
  const group = toGroup(term, id)
  for (const form of group.forms) {
    const pattern = compilePattern(form, {
      target: id,
      relation: form === group.name ? 'self' : 'alias',
      ordinary: group.ordinary,
      gate: gateOf(form, group),
    })
    if (pattern) group.patterns.push(pattern)
  }
  return group
}

/**
 * Compiles reviewed terms into the index that the check scans with. Terms that share a name or an alias stay apart;
 * the first one owns the spelling. `prepared` holds a line of `prepareForm` for every form in order, which saves most
 * of the time; with lines for other forms it is not used.
 */
export function compileVocabulary(terms: BundledTerm[], prepared: readonly string[] = []): Vocabulary {
  const groups = terms.map(toGroup)
  const size = groups.reduce((total, group) => total + group.forms.length, 0)
  const index = emptyIndex(size)
  const isPrepared = prepared.length === size
  let at = 0
  for (const group of groups) {
    for (const form of group.forms) {
      const options: PatternOptions = {
        target: group.id,
        relation: form === group.name ? 'self' : 'alias',
        ordinary: group.ordinary,
      }
      const read = isPrepared ? readPrepared(prepared[at++] ?? '', form, options) : null
      const pattern = isPrepared ? read?.pattern : compilePattern(form, options)
      if (!pattern) continue
      if (group.gate && gateTable.has(pattern.key)) pattern.gate = pattern.key
      group.patterns.push(pattern)
      addPattern(index, pattern, true, read?.object)
    }
  }
  return { groups, index, layers: [index], analyser: createAnalyser([index], groups) }
}

/** The lines that `compileVocabulary` can be given for these terms. */
export function prepareTerms(terms: BundledTerm[]): string[] {
  return terms
    .map(toGroup)
    .flatMap(({ id, forms, ordinary }) =>
      forms.map((form) => prepareForm(compilePattern(form, { target: id, relation: 'self', ordinary }))),
    )
}

/** The term that owns a key, exactly as written; null where none does. */
export function groupOfKey(vocabulary: Vocabulary, key: string): VocabularyGroup | null {
  for (const layer of vocabulary.layers) {
    const first = listOf(layer.byKey, key)?.[0]
    if (first) return vocabulary.groups[first.target] ?? null
  }
  return null
}

/** The term a keyword names, by any of its spellings or forms; null where the vocabulary does not know it. */
export function lookUpTerm(vocabulary: Vocabulary, keyword: string): VocabularyGroup | null {
  const atoms = cutAtoms(keyword.slice(0, 400))
  if (atoms.count === 0) return null
  const byKey = groupOfKey(vocabulary, atoms.lower.join(''))
  if (byKey) return byKey
  const stems = joinStems(atoms)
  for (const layer of vocabulary.layers) {
    for (const { target } of listOf(layer.byStem, stems) ?? []) {
      const group = vocabulary.groups[target]
      if (group?.ordinary) return group
    }
  }
  return null
}
