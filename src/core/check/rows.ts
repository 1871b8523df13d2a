import { hasFigure } from '../text/figures'
import { adviseRow, evidenceText } from './advice'
import { insteadOf } from './avoid'
import type { AvoidedWord, CheckedKeyword } from './compiled'
import type { Hit } from './find'
import type { CheckReport, CheckRow, Evidence, TextBlock } from './model'
import { formCredit } from './pattern'
import { isContext, placeCredits } from './place'
import { apportionPoints, avoidLimitTenths, avoidPenaltyTenths, wholeOf } from './score'

export interface Mention {
  hit: Hit
  block: TextBlock
  /** Place credit of the block. */
  place: number
}

interface Judged {
  keyword: CheckedKeyword
  counted: Mention[]
  refused: Mention[]
  best: Mention | null
  earned: number
  inContext: boolean
  isSupported: boolean
  baseSection: string | null
}

const evidenceLimit = 20
const reasonOrder = ['negated', 'learning', 'ambiguous', 'inside another term']

const worth = ({ hit, place }: Mention) => place * formCredit(hit.form)

function toEvidence({ hit, block }: Mention): Evidence {
  return {
    section: block.label,
    text: evidenceText(block, hit.start, hit.end),
    field: block.field,
    start: hit.start,
    end: hit.end,
  }
}

function judge(keyword: CheckedKeyword, mentions: Mention[], support: Mention[]): Judged {
  const counted = mentions.filter(({ hit }) => hit.reason === null)
  const refused = mentions.filter(({ hit }) => hit.reason !== null)
  let best: Mention | null = null
  for (const mention of counted) {
    if (!best || worth(mention) > worth(best) + 1e-9) best = mention
  }
  const shown = support.find(({ hit }) => hit.reason === null)
  return {
    keyword,
    counted,
    refused,
    best,
    earned: best ? worth(best) : 0,
    inContext: counted.some(({ block }) => isContext(block)),
    isSupported: counted.length > 0 || shown !== undefined,
    baseSection: shown?.block.label ?? null,
  }
}

/** What the cheapest true edit adds to what is earned: the exact words, a bullet that tells of it, or a figure in it. */
function nextEarned({ best, earned, inContext }: Judged): number {
  if (!best || !inContext) return Math.max(earned, placeCredits.bullet)
  if (formCredit(best.hit.form) < 1 && best.place > earned) return best.place
  return Math.max(earned, placeCredits.figureBullet)
}

function reasonOf(refused: Mention[]): string | null {
  return reasonOrder.find((reason) => refused.some(({ hit }) => hit.reason === reason)) ?? null
}

function bySide(counted: Mention[], side: 'acronym' | 'term', form: string): boolean {
  return counted.some(({ hit, block }) => {
    if (hit.side === side) return true
    return side === 'term' && block.text.slice(hit.start, hit.end).toLowerCase().includes(form.toLowerCase())
  })
}

/** Rows of the keywords, in their order, and which of an acronym and its term the text has. */
export function keywordRows(
  keywords: CheckedKeyword[],
  mentions: Map<number, Mention[]>,
  support: Map<number, Mention[]>,
): { rows: CheckRow[]; bothForms: CheckReport['bothForms'] } {
  const judged = keywords.map((keyword) => {
    const target = keyword.patterns[0]?.target ?? -1
    return judge(keyword, mentions.get(target) ?? [], support.get(target) ?? [])
  })
  const total = keywords.reduce((sum, keyword) => sum + keyword.weight, 0)
  const shares = apportionPoints(judged.map(({ keyword, earned }) => ({ weight: keyword.weight, earned })))
  const bothForms: CheckReport['bothForms'] = []
  const rows = judged.map((entry, place) => {
    const { keyword, best, counted, refused } = entry
    const points = shares.points[place] ?? 0
    const max = shares.max[place] ?? 0
    const step = (1000 * keyword.weight * (nextEarned(entry) - entry.earned)) / total
    const gain = (wholeOf(shares.earned + step) - wholeOf(shares.earned)) / 10
    const pair = keyword.pair
      ? {
          ...keyword.pair,
          hasAcronym: bySide(counted, 'acronym', keyword.pair.acronym),
          hasTerm: bySide(counted, 'term', keyword.pair.term),
        }
      : null
    if (pair) bothForms.push(pair)
    const shown = best ?? refused[0] ?? null
    const reason = best ? null : reasonOf(refused)
    const evidence = (best ? counted : refused.filter(({ hit }) => hit.reason === reason))
      .slice(0, evidenceLimit)
      .toSorted((one, other) => Number(other === best) - Number(one === best))
      .map(toEvidence)
    const row: CheckRow = {
      keyword: keyword.keyword,
      from: keyword.from.slice(),
      found: best !== null,
      form: best?.hit.form ?? null,
      reason,
      inContext: entry.inContext,
      points: points / 10,
      max: max / 10,
      gain,
      evidence,
      advice: adviseRow({
        keyword: keyword.keyword,
        form: best?.hit.form ?? null,
        reason,
        found: best !== null,
        inContext: entry.inContext,
        supported: entry.isSupported,
        hasFigure: best ? hasFigure(best.block.text) : false,
        written: shown ? shown.block.text.slice(shown.hit.start, shown.hit.end) : '',
        section: best?.block.label ?? '',
        baseSection: entry.baseSection,
        pair,
        gain,
      }),
      state: best === null ? 'missing' : entry.inContext ? 'found' : 'weak',
      supported: entry.isSupported,
    }
    return row
  })
  return { rows, bothForms }
}

/** Rows of the avoided words: two points off for each that stands in the text, ten at most. Titles do not count. */
export function avoidRows(
  avoided: AvoidedWord[],
  offset: number,
  mentions: Map<number, Mention[]>,
): CheckRow[] {
  let spent = 0
  return avoided.map(({ phrase, from }, place) => {
    const standing = (mentions.get(offset + place) ?? []).filter(
      ({ hit, block }) => block.kind !== 'title' && hit.reason !== 'inside another term',
    )
    const isThere = standing.length > 0
    const penalty = isThere ? Math.min(avoidPenaltyTenths, avoidLimitTenths - spent) : 0
    spent += penalty
    return {
      keyword: phrase,
      from: from.slice(),
      found: isThere,
      form: standing[0]?.hit.form ?? null,
      reason: null,
      inContext: standing.some(({ block }) => isContext(block)),
      points: penalty === 0 ? 0 : -penalty / 10,
      max: 0,
      gain: penalty / 10,
      evidence: standing.slice(0, evidenceLimit).map(toEvidence),
      advice: isThere ? insteadOf(phrase) : null,
      state: isThere ? 'avoid' : 'clear',
      supported: true,
    } satisfies CheckRow
  })
}
