import { cutAtoms } from '../text/atoms'
import { createAnalyser, type Analyser } from './analyse'
import { gateTable } from './gateTable'
import { createLazyIndex } from './lazyIndex'
import type { BundledTerm } from './model'
import {
  compilePattern,
  joinStems,
  patternsOfKey,
  patternsOfStem,
  type Pattern,
  type PatternIndex,
} from './pattern'
import { prepareForm, readPrepared } from './preparedTerms'

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
  /** Its forms compiled, as far as they were needed. */
  compiled: (Pattern | null | undefined)[]
  /** The lines its forms are compiled from, which begin at `first`. */
  prepared: readonly string[]
  first: number
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

function createGroup(term: BundledTerm, id: number): VocabularyGroup {
  const { name, acronym, aliases = [], kind, gate = false } = term
  const forms = acronym === undefined ? [name, ...aliases] : [name, acronym, ...aliases]
  return {
    id,
    name,
    acronym: acronym ?? null,
    kind,
    gate,
    ordinary: !nameKinds.has(kind),
    forms: forms.some((form, place) => forms.indexOf(form) < place) ? [...new Set(forms)] : forms,
    compiled: [],
    prepared: [],
    first: 0,
  }
}

function patternAt(group: VocabularyGroup, place: number): Pattern | null {
  const known = group.compiled[place]
  if (known !== undefined) return known
  const { id, ordinary, prepared, first } = group
  const line = prepared[first + place] ?? ''
  const pattern = readPrepared(line, group.forms[place] ?? '', {
    target: id,
    relation: place === 0 ? 'self' : 'alias',
    ordinary,
  })
  if (pattern && group.gate && gateTable.has(pattern.key)) pattern.gate = pattern.key
  group.compiled[place] = pattern
  return pattern
}

/** The forms of a term compiled, name first. */
export function patternsOf(group: VocabularyGroup): Pattern[] {
  return group.forms.map((_, place) => patternAt(group, place)).filter((pattern) => pattern !== null)
}

function prepareGroups(groups: VocabularyGroup[]): string[] {
  return groups.flatMap(({ id, forms, ordinary }) =>
    forms.map((form) => prepareForm(compilePattern(form, { target: id, relation: 'self', ordinary }))),
  )
}

/** The lines that `compileVocabulary` can be given for these terms. */
export function prepareTerms(terms: BundledTerm[]): string[] {
  return prepareGroups(terms.map(createGroup))
}

/** A term that stands by itself, such as one of the person's own; `id` is its place among the groups. */
export function compileGroup(term: BundledTerm, id: number): VocabularyGroup {
  const group = createGroup(term, id)
  return { ...group, prepared: prepareGroups([group]) }
}

/**
 * Makes reviewed terms into the index that the check scans with; the pattern of a form is made when a text first comes
 * near it. Terms that share a name or an alias stay apart; the first one owns the spelling. `prepared` holds a line of
 * `prepareForm` for every form in order, which saves most of the time; with lines for other forms it is not used.
 */
export function compileVocabulary(terms: BundledTerm[], prepared: readonly string[] = []): Vocabulary {
  const groups = terms.map(createGroup)
  let count = 0
  for (const group of groups) {
    group.first = count
    count += group.forms.length
  }
  const lines = prepared.length === count ? prepared : prepareGroups(groups)
  const owners = new Int32Array(count)
  for (const group of groups) {
    group.prepared = lines
    owners.fill(group.id, group.first, group.first + group.forms.length)
  }
  const index = createLazyIndex(lines, (place) => {
    const group = groups[owners[place] ?? 0]
    return group ? patternAt(group, place - group.first) : null
  })
  return { groups, index, layers: [index], analyser: createAnalyser([index], groups) }
}

/** The term that owns a key, exactly as written; null where none does. */
export function groupOfKey(vocabulary: Vocabulary, key: string): VocabularyGroup | null {
  for (const layer of vocabulary.layers) {
    const first = patternsOfKey(layer, key)?.[0]
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
    for (const { target } of patternsOfStem(layer, stems) ?? []) {
      const group = vocabulary.groups[target]
      if (group?.ordinary) return group
    }
  }
  return null
}
