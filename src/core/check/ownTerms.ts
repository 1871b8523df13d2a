import { createAnalyser } from './analyse'
import type { BundledTerm } from './model'
import { addPattern, emptyIndex } from './pattern'
import { compileGroup, lookUpTerm, patternsOf, type Vocabulary } from './vocabulary'

/** A term of the person's own: its name, other ways to write it, and what kind of thing it is. */
export interface OwnTerm {
  name: string
  aliases: string[]
  kind?: string
}

function toTerm({ name, aliases, kind }: OwnTerm, base: Vocabulary): BundledTerm {
  const known = lookUpTerm(base, name)
  const forms = [...aliases, ...(known ? known.forms : [])]
  return {
    name,
    aliases: forms.map((form) => form.trim()).filter((form) => form !== '' && form !== name),
    ...(known?.acronym ? { acronym: known.acronym } : {}),
    kind: kind ?? known?.kind ?? 'skill',
    gate: known?.gate ?? false,
  }
}

/**
 * Lays the person's own terms over a vocabulary, which stays as it is and is not compiled again. A term of theirs that
 * names a known one takes over its other names; of two that share a spelling theirs owns it. Nothing is kept of terms
 * without a name. Takes the vocabulary and the terms; gives a vocabulary that is used like any other.
 */
export function layOwnTerms(base: Vocabulary, terms: readonly OwnTerm[]): Vocabulary {
  const own = terms
    .map((term) => ({ ...term, name: term.name.trim().slice(0, 200) }))
    .filter((term) => term.name !== '')
  if (own.length === 0) return base
  const index = emptyIndex(own.length * 4)
  const groups = base.groups.slice()
  for (const term of own) {
    const group = compileGroup(toTerm(term, base), groups.length)
    groups.push(group)
    for (const pattern of patternsOf(group)) addPattern(index, pattern)
  }
  const layers = [index, ...base.layers]
  return { groups, index, layers, analyser: createAnalyser(layers, groups) }
}
