import type { PostingKeyword } from '../posting/model'
import type { RoleProfile } from '../role/model'
import { avoidIdentity, compileAvoided } from './avoid'
import type { AvoidedWord, CheckedKeyword, CompiledCheck, Source } from './compiled'
import { findHits, type Hit } from './find'
import { compileKeyword } from './keyword'
import type { CheckReport, TextBlock } from './model'
import { addPattern, emptyIndex } from './pattern'
import { isWorkBullet, placeCredit } from './place'
import { hasFigure } from '../text/figures'
import { detectLanguage } from '../text/language'
import { createRecent } from '../text/recent'
import { avoidRows, keywordRows, type Mention } from './rows'
import type { Vocabulary } from './vocabulary'

export type { CompiledCheck } from './compiled'

export interface CheckInput {
  /** `weights`: the person's own weights of single keywords, 1 to 5, instead of 3 for a must-have and 1 for a strong one. */
  role?: { title: string; keywords: RoleProfile['keywords']; weights?: Record<string, number> }
  posting?: { keywords: PostingKeyword[] }
  keywords?: string[]
}

const mustWeight = 3
const cacheLimit = 1_000
const keywordLimit = 2_000

/**
 * Compiles what role, posting and own keywords ask for into one list: the same term from several sources is one row
 * that names them all, and the higher weight wins (must-have and required 3, strong, preferred and mentioned 1). A
 * weight that the person gave a keyword of the role wins over all.
 */
export function compileCheck(input: CheckInput, vocabulary: Vocabulary): CompiledCheck {
  const keywords: CheckedKeyword[] = []
  const byIdentity = new Map<string, CheckedKeyword>()
  const index = emptyIndex()
  const own = ownWeights(input.role?.weights ?? {}, vocabulary)
  const add = (keyword: string, weight: number, from: Source) => {
    if (!(weight > 0) || keywords.length >= keywordLimit) return
    const compiled = compileKeyword(keyword, keywords.length, vocabulary)
    if (!compiled) return
    const known = byIdentity.get(compiled.identity)
    if (known) {
      known.weight = Math.max(known.weight, weight)
      if (!known.from.includes(from)) known.from.push(from)
      const seen = new Set(known.patterns.map((pattern) => `${pattern.key}:${pattern.words.length}`))
      for (const pattern of compiled.patterns) {
        if (seen.has(`${pattern.key}:${pattern.words.length}`)) continue
        const relation =
          pattern.relation === 'self' || pattern.relation === 'spelling' ? 'alias' : pattern.relation
        known.patterns.push({ ...pattern, target: known.patterns[0]?.target ?? 0, relation })
      }
      return
    }
    const checked: CheckedKeyword = { ...compiled, weight, part: 'strong', from: [from] }
    byIdentity.set(compiled.identity, checked)
    keywords.push(checked)
  }
  for (const keyword of input.role?.keywords.mustHave ?? []) add(keyword, mustWeight, 'role')
  for (const keyword of input.role?.keywords.strong ?? []) add(keyword, 1, 'role')
  for (const { term, weight } of input.posting?.keywords ?? []) add(term, weight, 'posting')
  for (const keyword of input.keywords ?? []) add(keyword, mustWeight, 'keywords')
  for (const keyword of keywords) {
    keyword.part = keyword.weight >= mustWeight ? 'mustHave' : 'strong'
    keyword.weight = own.get(keyword.identity) ?? keyword.weight
    for (const pattern of keyword.patterns) addPattern(index, pattern)
  }
  const avoided: AvoidedWord[] = []
  const seen = new Set<string>()
  for (const phrase of input.role?.keywords.avoid ?? []) {
    const written = phrase.trim().slice(0, 400)
    const patterns = compileAvoided(written, keywords.length + avoided.length)
    if (patterns.length === 0 || seen.has(avoidIdentity(written)) || avoided.length >= keywordLimit) continue
    seen.add(avoidIdentity(written))
    avoided.push({ phrase: written, from: ['role'] })
    for (const pattern of patterns) addPattern(index, pattern, false)
  }
  return {
    keywords,
    avoided,
    index,
    vocabulary,
    hits: createRecent(cacheLimit),
    listHits: createRecent(cacheLimit),
  }
}

/** The person's weights by the identity of their keywords, kept to 1 to 5; what is no number is no weight. */
function ownWeights(weights: Record<string, number>, vocabulary: Vocabulary): Map<string, number> {
  const own = new Map<string, number>()
  for (const [keyword, weight] of Object.entries(weights)) {
    const identity = compileKeyword(keyword, 0, vocabulary)?.identity
    if (identity !== undefined && Number.isFinite(weight)) own.set(identity, Math.min(5, Math.max(1, weight)))
  }
  return own
}

function hitsIn(compiled: CompiledCheck, block: TextBlock): Hit[] {
  const isList = block.kind === 'list'
  const cache = isList ? compiled.listHits : compiled.hits
  const known = cache.get(block.text)
  if (known) return known
  const analysed = compiled.vocabulary.analyser.analyse(block.text)
  const hits = findHits(analysed, compiled.index, compiled.vocabulary, isList)
  if (block.text.length < 50_000) cache.set(block.text, hits)
  return hits
}

function mentionsByTarget(
  compiled: CompiledCheck,
  blocks: TextBlock[],
  isExactOnly = false,
): Map<number, Mention[]> {
  const byTarget = new Map<number, Mention[]>()
  for (const block of blocks) {
    const hits = hitsIn(compiled, block)
    if (hits.length === 0) continue
    const place = placeCredit(block)
    for (const hit of hits) {
      if (isExactOnly && (hit.form === 'inflection' || hit.form === 'phrase')) continue
      const list = byTarget.get(hit.target)
      if (list) list.push({ hit, block, place })
      else byTarget.set(hit.target, [{ hit, block, place }])
    }
  }
  return byTarget
}

const otherLanguage =
  'This resume seems to be in a language other than English or German: terms are found only as they are written, ' +
  'not in other forms of their words.'

/** Enough of the running text to tell its language; lists of names say nothing of it. */
function sampleOf(blocks: TextBlock[]): string {
  let sample = ''
  for (const { kind, text } of blocks) {
    if (kind !== 'list') sample += `${text.slice(0, 300)}\n`
    if (sample.length > 1_500) break
  }
  return sample
}

/**
 * Checks a resume: what is found, weak, missing or avoided, where, and what each row earns and could gain.
 * Takes a compiled check, the blocks of the resume, and those of its base resume, which say what the person can
 * truly claim (the resume itself where it has none). Points are tenths that sum exactly, rows to parts, parts to the
 * score before it is clamped at 0; the score is null where there is nothing to check. Same input, same report.
 */
export function runCheck(compiled: CompiledCheck, blocks: TextBlock[], base?: TextBlock[]): CheckReport {
  const language = detectLanguage(sampleOf(blocks))
  const mentions = mentionsByTarget(compiled, blocks, language === 'other')
  const support = base ? mentionsByTarget(compiled, base) : mentions
  const { rows, bothForms } = keywordRows(compiled.keywords, mentions, support)
  const avoid = avoidRows(compiled.avoided, compiled.keywords.length, mentions)
  const ofPart = (part: 'mustHave' | 'strong') =>
    rows.filter((_, place) => compiled.keywords[place]?.part === part)
  const mustHave = ofPart('mustHave')
  const strong = ofPart('strong')
  const sum = (list: { points: number }[]) =>
    list.reduce((total, row) => total + Math.round(row.points * 10), 0)
  const sumMax = (list: { max: number }[]) => list.reduce((total, row) => total + Math.round(row.max * 10), 0)
  const bullets = blocks.filter((block) => isWorkBullet(block) && block.text.trim() !== '')
  const without = bullets.filter((block) => !hasFigure(block.text))
  const tenths = sum(mustHave) + sum(strong) + sum(avoid)
  const hasKeywords = rows.length > 0
  return {
    score: hasKeywords ? Math.max(0, tenths) / 10 : null,
    note: hasKeywords
      ? language === 'other'
        ? otherLanguage
        : null
      : 'There is nothing to check: no keyword is given or could be read, so there is no score.',
    language,
    parts: [
      { name: 'mustHave', points: sum(mustHave) / 10, max: sumMax(mustHave) / 10 },
      { name: 'strong', points: sum(strong) / 10, max: sumMax(strong) / 10 },
      { name: 'avoid', points: sum(avoid) / 10, max: 0 },
    ],
    mustHave,
    strong,
    avoid,
    quantified: {
      bullets: bullets.length,
      withFigure: bullets.length - without.length,
      without: without.map((block) => block.field),
    },
    bothForms,
  }
}
