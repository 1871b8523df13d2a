import type { PostingKeyword } from '../posting/model'
import { findHits, type Hit } from './find'
import type { Demand } from './postingSections'
import { clausesOf, postingPieces } from './postingSections'
import { termKey, type Vocabulary } from './vocabulary'

export interface PostingContext {
  title?: string | null
  company?: string | null
}

interface Found {
  term: string
  demand: Demand
  place: number
  count: number
}

const rank: Record<Demand, number> = { required: 0, preferred: 1, mentioned: 2 }
const weights: Record<Demand, number> = { required: 3, preferred: 1, mentioned: 1 }
const limit = 80

/** Everyday words of adverts that are terms only for those who put them in their own lists. */
const tooCommon = new Set(
  'packing closing hiring painting distribution inspection inspections logging driving ' +
    'discovery initiative interviews interview presenting flexibility filing typing billing ' +
    'reception networks firewall dispatch'.split(' '),
)

/** Of nested hits the longer; but a doing said with other words is worth less than the terms it is said with. */
function withoutContained(hits: Hit[]): Hit[] {
  const isWithin = (inner: Hit, outer: Hit) =>
    outer !== inner &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  return hits.filter((hit) =>
    hit.form === 'phrase'
      ? !hits.some((other) => other.form !== 'phrase' && /\s/.test(other.written) && isWithin(other, hit))
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
  const form = group.forms.find((known) => termKey(known) === key)
  if (form === undefined || key === termKey(group.name)) return group.name
  return form
}

/**
 * The terms an advert asks for: required, preferred or only mentioned, told by headings and cue words; benefits, equal
 * opportunity and company blocks are left out, and so is the company's own name.
 * Takes the plain text of the advert; gives at most 80 terms, required first, each group in the order of the advert.
 * Weight 3 for required, 1 for the others.
 */
export function findPostingKeywords(
  description: string,
  vocabulary: Vocabulary,
  options: PostingContext = {},
): PostingKeyword[] {
  const company = (options.company ?? '').trim().toLowerCase()
  const found = new Map<number, Found>()
  let place = 0
  const read = (text: string, demand: Demand) => {
    const analysed = vocabulary.analyser.analyse(text)
    const hits = findHits(analysed, vocabulary.index, vocabulary).filter((hit) =>
      isAsked(hit, text, company, vocabulary),
    )
    for (const hit of withoutContained(hits)) {
      const asked: Demand = hit.reason === 'learning' && demand === 'required' ? 'preferred' : demand
      const known = found.get(hit.target)
      place++
      if (!known)
        found.set(hit.target, { term: wordingOf(hit, text, vocabulary), demand: asked, place, count: 1 })
      else {
        known.count++
        if (rank[asked] < rank[known.demand]) known.demand = asked
      }
    }
  }
  for (const piece of postingPieces(description)) {
    for (const clause of clausesOf(piece)) read(clause.text, clause.demand)
  }
  if (options.title) read(options.title.slice(0, 400), 'required')
  const kept = [...found.values()].sort(
    (one, other) => rank[one.demand] - rank[other.demand] || one.place - other.place,
  )
  const seen = new Set<string>()
  const keywords: PostingKeyword[] = []
  for (const { term, demand } of kept) {
    const key = termKey(term)
    if (seen.has(key) || keywords.length >= limit) continue
    seen.add(key)
    keywords.push({ term, weight: weights[demand], demand })
  }
  return keywords
}

function isAsked(hit: Hit, text: string, company: string, vocabulary: Vocabulary): boolean {
  if (hit.reason !== null && hit.reason !== 'learning') return false
  if (isPartOfCompany(text, hit, company)) return false
  const slice = text.slice(hit.start, hit.end)
  const isOneWord = !/[\s-]/.test(slice.trim())
  if (!isOneWord) return true
  if (tooCommon.has(slice.toLowerCase())) return false
  const key = termKey(slice)
  const known = vocabulary.byKey.get(key) ?? vocabulary.byKey.get(key.replace(/s$/, ''))
  return known?.id === hit.target
}
