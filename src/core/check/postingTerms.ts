import { fieldSpan } from '../posting/facts/degree'
import { reachOf, findYears } from '../posting/facts/years'
import { findHits, type Hit } from './find'
import { clausesOf } from './postingClauses'
import { postingPieces, type Demand, type PostingPiece } from './postingSections'
import { groupOfKey, patternsOf, termKey, type Vocabulary } from './vocabulary'

export interface PostingContext {
  title?: string | null
  company?: string | null
}

/** A term of an advert with what is asked of it. */
export interface PostingTerm {
  target: number
  term: string
  demand: Demand
  count: number
  /** Least years of experience asked with it. */
  years: number | null
  /** The clause that counts those years, and where the term stands in it. */
  counted: { text: string; start: number; end: number } | null
  /** The clause that asks most for it. */
  text: string
}

const rank: Record<Demand, number> = { required: 0, preferred: 1, mentioned: 2 }

/** Everyday words of adverts that are terms only for those who put them in their own lists. */
const tooCommon = new Set(
  'packing closing hiring painting distribution inspection inspections logging driving ' +
    'discovery initiative interviews interview presenting flexibility filing typing billing ' +
    'reception networks firewall dispatch'.split(' '),
)

const certainty = { exact: 0, spelling: 1, inflection: 2, alias: 3, alternative: 4, phrase: 5 } as const

/** Of several terms in the very same words those that stand there most literally: product is not production. */
function mostLiteral(hits: Hit[], text: string): Hit[] {
  const best = new Map<string, number>()
  const at = ({ start, end }: Hit) => `${start}:${end}`
  const distance = (hit: Hit): number => {
    const words = new Set(
      text
        .slice(hit.start, hit.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    const other = hit.written
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !words.has(word))
    return certainty[hit.form] * 10 + Math.min(9, other.length)
  }
  for (const hit of hits) {
    const known = best.get(at(hit))
    if (known === undefined || distance(hit) < known) best.set(at(hit), distance(hit))
  }
  return hits.filter((hit) => distance(hit) === best.get(at(hit)))
}

/** Of nested hits the longer; but a doing said with other words is worth less than the terms it is said with. */
function withoutContained(hits: Hit[]): Hit[] {
  const isWithin = (inner: Hit, outer: Hit) =>
    outer !== inner &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  const isAcross = (phrase: Hit, other: Hit) =>
    other.form !== 'phrase' &&
    ((other.start < phrase.start && other.end > phrase.start) ||
      (other.start < phrase.end && other.end > phrase.end))
  return hits.filter((hit) =>
    hit.form === 'phrase'
      ? !hits.some((other) => isAcross(hit, other)) &&
        !hits.some((other) => other.form !== 'phrase' && /\s/.test(other.written) && isWithin(other, hit))
      : !hits.some((other) => other.form !== 'phrase' && isWithin(hit, other)),
  )
}

function isPartOfCompany(text: string, hit: Hit, company: string): boolean {
  if (company === '') return false
  const from = Math.max(0, hit.start - company.length)
  const at = text.toLowerCase().indexOf(company, from)
  return at >= 0 && at <= hit.start && at + company.length >= hit.end
}

/** The wording to show: the posting's own form of the term, in the vocabulary's capitals. */
function wordingOf(hit: Hit, text: string, vocabulary: Vocabulary): string {
  const group = vocabulary.groups[hit.target]
  if (!group) return hit.written
  const key = termKey(text.slice(hit.start, hit.end))
  const patterns = patternsOf(group)
  const form = patterns.find((pattern) => pattern.key === key)
  return form === undefined || form.key === patterns[0]?.key ? group.name : form.raw
}

const preposition = /^(?:in|on|with|for|to|at|from|by|of|as|and|or|mit|in|für|bei|auf)$/

/** A doing said in other words counts where its object stands there in its own letters: "production" is no product. */
function namesItsObject(hit: Hit, text: string, vocabulary: Vocabulary): boolean {
  const object = vocabulary.groups[hit.target]?.name.split(/\s+/)[0]?.toLowerCase().replace(/s$/, '') ?? ''
  const words = text
    .slice(hit.start, hit.end)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  // "running Spark in production" runs no production.
  if (words.length > 4 || words.slice(1).some((word) => preposition.test(word))) return false
  return words.some(
    (word) =>
      word === object ||
      word === `${object}s` ||
      (object.endsWith('y') && word === `${object.slice(0, -1)}ies`),
  )
}

const smallPlurals = new Set('apis kpis pdfs urls vpns sops crms erps gpus llms sdks skus'.split(' '))

/** Leeds is a town and not several LEEDs, "does" no DOEs, and "a p-value" no A/P. */
function isOnlyLetters(written: string, slice: string): boolean {
  if (!/^\p{Lu}(?:\/?\p{Lu}){1,5}$/u.test(written) || slice === slice.toUpperCase()) return false
  if (/[\s/-]/.test(written) || /[\s-]/.test(slice)) return /\p{Ll}/u.test(slice)
  return /^\p{L}\p{Ll}+s$/u.test(slice) && !written.endsWith('S') && !smallPlurals.has(slice.toLowerCase())
}

function isAsked(hit: Hit, text: string, company: string, vocabulary: Vocabulary): boolean {
  if (hit.reason !== null && hit.reason !== 'learning') return false
  if (isPartOfCompany(text, hit, company)) return false
  if (hit.form === 'phrase' && !namesItsObject(hit, text, vocabulary)) return false
  const slice = text.slice(hit.start, hit.end)
  if (isOnlyLetters(hit.written, slice)) return false
  const isOneWord = !/[\s-]/.test(slice.trim())
  if (!isOneWord) return true
  if (tooCommon.has(slice.toLowerCase())) return false
  const key = termKey(slice)
  const known = groupOfKey(vocabulary, key) ?? groupOfKey(vocabulary, key.replace(/s$/, ''))
  return known?.id === hit.target
}

/** A clause with its terms, and all that the vocabulary recognised in it, counted or not. */
export interface ReadClause extends PostingPiece {
  hits: Hit[]
  known: { start: number; end: number }[]
}

/** The terms of one clause. */
export function readClause(
  clause: PostingPiece,
  vocabulary: Vocabulary,
  { company }: PostingContext,
): ReadClause {
  const name = (company ?? '').trim().toLowerCase()
  const analysed = vocabulary.analyser.analyse(clause.text)
  const known = findHits(analysed, vocabulary.index, vocabulary)
  const hits = withoutContained(
    mostLiteral(
      known.filter((hit) => isAsked(hit, clause.text, name, vocabulary)),
      clause.text,
    ),
  )
  return { ...clause, hits, known }
}

/** All clauses of an advert that speak of the work, read once; the title last, as one that requires. */
export function readClauses(
  description: string,
  vocabulary: Vocabulary,
  context: PostingContext,
): ReadClause[] {
  const clauses = postingPieces(description).flatMap(clausesOf)
  const read = clauses.map((clause) => readClause(clause, vocabulary, context))
  if (context.title) {
    const title = readClause({ text: context.title.slice(0, 400), demand: 'required' }, vocabulary, context)
    read.push({ ...title, hits: title.hits.filter((hit) => hit.form !== 'phrase') })
  }
  return read
}

/** Fields of study of which a degree takes any: no single one of them is required. */
function fieldsOfDegree({ text, demand, hits }: ReadClause): Set<Hit> {
  const span = demand === 'required' ? fieldSpan(text) : null
  if (span === null || /ausbildung\s/i.test(text.slice(0, span.start))) return new Set()
  const inside = hits.filter((hit) => hit.start >= span.start && hit.end <= span.end)
  return new Set(inside.length > 1 ? inside : [])
}

function yearsByHit({ text, hits }: ReadClause): Map<Hit, number> {
  const years = new Map<Hit, number>()
  if (hits.length === 0) return years
  const spans = findYears(text)
  for (const [at, span] of spans.entries()) {
    const reach = reachOf(text, span, spans[at + 1] ?? null)
    for (const hit of hits) if (hit.start >= reach.from && hit.end <= reach.to) years.set(hit, span.min)
  }
  return years
}

/** The terms of an advert, required first, each group in the advert's order; years belong to the terms they count. */
export function collectTerms(clauses: readonly ReadClause[], vocabulary: Vocabulary): PostingTerm[] {
  const found = new Map<number, PostingTerm>()
  for (const clause of clauses) {
    const years = yearsByHit(clause)
    const fields = fieldsOfDegree(clause)
    for (const hit of clause.hits) {
      const demand: Demand = fields.has(hit)
        ? 'mentioned'
        : hit.reason === 'learning' && clause.demand === 'required'
          ? 'preferred'
          : clause.demand
      const known = found.get(hit.target)
      const asked = years.get(hit) ?? null
      const counted = asked === null ? null : { text: clause.text, start: hit.start, end: hit.end }
      if (!known) {
        const term = wordingOf(hit, clause.text, vocabulary)
        found.set(hit.target, {
          target: hit.target,
          term,
          demand,
          count: 1,
          years: asked,
          counted,
          text: clause.text.trim(),
        })
        continue
      }
      known.count++
      if (asked !== null && asked > (known.years ?? 0)) {
        known.years = asked
        known.counted = counted
      }
      if (rank[demand] < rank[known.demand]) {
        known.demand = demand
        known.text = clause.text.trim()
      }
    }
  }
  const places = new Map([...found.values()].map((term, place) => [term, place]))
  const seen = new Set<string>()
  return [...found.values()]
    .sort(
      (one, other) =>
        rank[one.demand] - rank[other.demand] || (places.get(one) ?? 0) - (places.get(other) ?? 0),
    )
    .filter(({ term }) => {
      const key = termKey(term)
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
}
