import { createRecent, type Recent } from '../text/recent'
import { compilePattern, type Pattern, type PatternRelation } from './pattern'
import {
  gateOf,
  lookUpTerm,
  patternsOf,
  termKey,
  termStem,
  type Vocabulary,
  type VocabularyGroup,
} from './vocabulary'

/** A keyword as a person wrote it, ready to be looked for. */
export interface CompiledKeyword {
  keyword: string
  /** The same for all ways to write one term, so that role and posting meet. */
  identity: string
  patterns: Pattern[]
  pair: { acronym: string; term: string } | null
}

const bracket = /^([^()[\]]{1,300}?)\s*[([]([^()[\]]{1,200})[)\]]\s*([^()[\]]{0,100})$/

function splitAlternatives(text: string): string[] {
  const parts = text
    .replace(/^\s*(?:e\.?\s?g\.?|i\.?\s?e\.?|such as|including|like|ideally|preferably)[\s,:]+/i, '')
    .split(/\s*[/|,;]\s*|\s+(?:and\/or|or|and)\s+/i)
    .map((part) =>
      part
        .replace(/^(?:or|and)\s+/i, '')
        .replace(/[,\s]*\betc\b\.?$/i, '')
        .trim(),
    )
  return parts.filter((part) => part !== '')
}

/** "UI/UX Design" means UI Design and UX Design; "Accounts Payable/Receivable" shares its first word. */
function shareWords(parts: string[]): string[] {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const firstWords = first.split(/\s+/)
  const lastWords = last.split(/\s+/)
  if (lastWords.length > 1 && parts.slice(0, -1).every((part) => !/\s/.test(part))) {
    const tail = lastWords.slice(1).join(' ')
    return parts.map((part, place) => (place === parts.length - 1 ? part : `${part} ${tail}`))
  }
  if (firstWords.length > 1 && parts.slice(1).every((part) => !/\s/.test(part))) {
    const lead = firstWords.slice(0, -1).join(' ')
    return parts.map((part, place) => (place === 0 ? part : `${lead} ${part}`))
  }
  return parts
}

function isInitials(acronym: string, term: string): boolean {
  if (!/^[A-Z][A-Za-z0-9&/-]{1,7}$/.test(acronym)) return false
  const letters = acronym
    .replaceAll(/[^A-Za-z]/g, '')
    .replace(/s$/, '')
    .toLowerCase()
  const words = term.split(/[\s/-]+/).filter((word) => word !== '')
  const all = words.map((word) => word[0]?.toLowerCase() ?? '').join('')
  const big = words.filter((word) => !/^(?:and|of|the|for|in|to|a|an|&)$/i.test(word))
  return letters === all || letters === big.map((word) => word[0]?.toLowerCase() ?? '').join('')
}

function isOrdinary(group: VocabularyGroup | null): boolean {
  return group === null || group.ordinary
}

interface Builder {
  target: number
  vocabulary: Vocabulary
  patterns: Pattern[]
}

function add(
  builder: Builder,
  raw: string,
  relation: PatternRelation,
  group: VocabularyGroup | null,
): Pattern | null {
  const gate = group === null ? null : gateOf(raw, group)
  const pattern = compilePattern(raw, {
    target: builder.target,
    relation,
    ordinary: isOrdinary(group),
    gate,
  })
  if (pattern) builder.patterns.push(pattern)
  return pattern
}

/** Adds a name and, by the vocabulary, all its other ways of writing. */
function addName(builder: Builder, name: string, relation: PatternRelation): VocabularyGroup | null {
  const group = lookUpTerm(builder.vocabulary, name)
  const own = add(builder, name, relation, group)
  for (const pattern of group ? patternsOf(group) : []) {
    const isOwn = own !== null && pattern.key === own.key && relation === 'self'
    const reached = isOwn ? 'spelling' : relation === 'alternative' ? 'alternative' : 'alias'
    builder.patterns.push({ ...pattern, target: builder.target, relation: reached })
  }
  const version = /^(.{2,60}?)\s+v?\d+(?:\.[\dx]+)*\+?$/.exec(name)?.[1]
  if (!group && version && lookUpTerm(builder.vocabulary, version)) addName(builder, version, 'alias')
  return group
}

function pairOf(group: VocabularyGroup | null): CompiledKeyword['pair'] {
  return group?.acronym ? { acronym: group.acronym, term: group.name } : null
}

const remembered = new WeakMap<Vocabulary, Recent<{ compiled: CompiledKeyword | null }>>()

function memoryOf(vocabulary: Vocabulary): Recent<{ compiled: CompiledKeyword | null }> {
  const known = remembered.get(vocabulary)
  if (known) return known
  const memory = createRecent<{ compiled: CompiledKeyword | null }>(1_000)
  remembered.set(vocabulary, memory)
  return memory
}

/**
 * Reads a keyword: its head, the names in its brackets, its slashes.
 * Takes the keyword as written and the number that its hits carry; null where nothing in it can be looked for.
 */
export function compileKeyword(
  keyword: string,
  target: number,
  vocabulary: Vocabulary,
): CompiledKeyword | null {
  const memory = memoryOf(vocabulary)
  let entry = memory.get(keyword)
  if (!entry) {
    entry = { compiled: readKeyword(keyword, vocabulary) }
    memory.set(keyword, entry)
  }
  const { compiled } = entry
  return compiled && { ...compiled, patterns: compiled.patterns.map((pattern) => ({ ...pattern, target })) }
}

function readKeyword(keyword: string, vocabulary: Vocabulary): CompiledKeyword | null {
  const written = keyword.trim().replace(/\s+/g, ' ').slice(0, 400)
  const builder: Builder = { target: 0, vocabulary, patterns: [] }
  const known = lookUpTerm(vocabulary, written)
  const inBrackets = known ? null : bracket.exec(written)
  let head = written
  let pair = pairOf(known)
  if (inBrackets) {
    const [, before = '', inside = '', after = ''] = inBrackets
    head = `${before} ${after}`.trim()
    const parts = splitAlternatives(inside)
    const only = parts.length === 1 ? (parts[0] ?? '') : ''
    const isOwnAcronym =
      only !== '' && (isInitials(only, head) || isInitials(head, only) || sameGroup(vocabulary, only, head))
    for (const part of parts) addName(builder, part, isOwnAcronym ? 'alias' : 'alternative')
    if (isOwnAcronym && isInitials(only, head)) pair = { acronym: only, term: head }
    else if (isOwnAcronym && isInitials(head, only)) pair = { acronym: head, term: only }
  }
  const group = addHead(builder, head)
  pair ??= pairOf(group)
  if (builder.patterns.length === 0) return null
  markSides(builder.patterns, pair)
  const identity = group ? `term:${group.id}` : `words:${termStem(head) || termStem(written)}`
  return { keyword: written, identity, patterns: builder.patterns, pair }
}

function addHead(builder: Builder, head: string): VocabularyGroup | null {
  const group = addName(builder, head, 'self')
  if (group || !/[/|]|\s(?:and\/or|or)\s/i.test(head)) return group
  const parts = splitAlternatives(head)
  if (parts.length < 2 || parts.length > 12) return group
  const shared = shareWords(parts)
  for (const [place, part] of parts.entries()) {
    const full = shared[place] ?? part
    addName(builder, full, 'alternative')
    if (full !== part && lookUpTerm(builder.vocabulary, part) && part.length > 1)
      addName(builder, part, 'alternative')
  }
  return null
}

function sameGroup(vocabulary: Vocabulary, one: string, other: string): boolean {
  const group = lookUpTerm(vocabulary, one)
  return group !== null && group === lookUpTerm(vocabulary, other)
}

function markSides(patterns: Pattern[], pair: CompiledKeyword['pair']): void {
  if (!pair) return
  const acronym = termKey(pair.acronym)
  const term = termKey(pair.term)
  for (const pattern of patterns)
    pattern.side = pattern.key === acronym ? 'acronym' : pattern.key === term ? 'term' : null
}
