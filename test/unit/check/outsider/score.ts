import { textBlocks } from '../../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../../src/core/check/check'
import { matchText } from '../../../../src/core/check/matchText'
import { findPostingKeywords } from '../../../../src/core/check/postingKeywords'
import { isSameTerm } from '../../posting/scoreTerms'
import type { LabelledAdvert } from './adverts'
import type { LabelledResume } from './resumesOne'

export interface Score {
  precision: number
  recall: number
  f1: number
  accuracy: number
  wrong: string[]
}

export interface PairScore extends Score {
  form: number
  place: number
}

function scoreOf(right: number, missed: number, extra: number, refused: number, wrong: string[]): Score {
  const precision = right + extra === 0 ? 1 : right / (right + extra)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const accuracy = (right + refused) / (right + missed + extra + refused)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), accuracy, wrong }
}

export interface Pair {
  isThere: boolean
  keyword: string
  text: string
  form: string
  place: string
}

/** The pairs of a category, read from their lines. */
export function readPairs(lines: string): Pair[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [sign = '', keyword = '', text = '', last = ''] = line.split(' | ')
      const [form = '', place = ''] = last.replace(/^\s*\|/, '|').split('|')
      const plain = text
        .replaceAll(/\\u([0-9A-F]{4})/g, (_all, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
        .replaceAll('\\n', '\n')
        .replaceAll('\\t', '\t')
      return { isThere: sign === '+', keyword, text: plain, form: form.trim(), place: place.trim() }
    })
}

export function scorePairs(pairs: readonly Pair[]): PairScore {
  const counts = { right: 0, missed: 0, extra: 0, refused: 0 }
  const wrong: string[] = []
  const forms = { right: 0, all: 0 }
  const places = { right: 0, all: 0 }
  for (const pair of pairs) {
    const found = matchText(pair.text, pair.keyword, bundledVocabulary())
    const kind = pair.isThere ? (found.match ? 'right' : 'missed') : found.match ? 'extra' : 'refused'
    counts[kind]++
    if (pair.isThere !== found.match)
      wrong.push(`${kind}: ${pair.keyword} | ${pair.text} | ${found.form ?? found.reason}`)
    if (!pair.isThere || !found.match) continue
    if (pair.form !== '') {
      forms.all++
      if (pair.form === found.form) forms.right++
      else wrong.push(`form: ${pair.keyword} | ${pair.text} | ${pair.form}, read as ${found.form}`)
    }
    if (pair.place !== '') {
      places.all++
      if ((pair.place === 'ctx') === found.inContext) places.right++
      else wrong.push(`place: ${pair.keyword} | ${pair.text} | ${pair.place}`)
    }
  }
  return {
    ...scoreOf(counts.right, counts.missed, counts.extra, counts.refused, wrong),
    form: forms.all === 0 ? 1 : forms.right / forms.all,
    place: places.all === 0 ? 1 : places.right / places.all,
  }
}

export function scoreResumes(resumes: readonly LabelledResume[]): Score {
  const wrong: string[] = []
  const counts = { right: 0, missed: 0, extra: 0, refused: 0 }
  for (const resume of resumes) {
    const compiled = compileCheck({ keywords: [...resume.yes, ...resume.no] }, bundledVocabulary())
    const rows = runCheck(compiled, textBlocks(resume.text)).mustHave
    const shown = (keyword: string) => {
      const row = rows.find((one) => one.keyword === keyword)
      return row ? row.found : matchText(resume.text, keyword, bundledVocabulary()).match
    }
    const missed = resume.yes.filter((keyword) => !shown(keyword))
    const extra = resume.no.filter(shown)
    counts.right += resume.yes.length - missed.length
    counts.missed += missed.length
    counts.extra += extra.length
    counts.refused += resume.no.length - extra.length
    if (missed.length + extra.length > 0)
      wrong.push(`${resume.name}: missed ${missed.join(', ')}; extra ${extra.join(', ')}`)
  }
  return scoreOf(counts.right, counts.missed, counts.extra, counts.refused, wrong)
}

export function scoreAdverts(adverts: readonly LabelledAdvert[]): Score & { demand: number } {
  const wrong: string[] = []
  const demand = { right: 0, all: 0 }
  let right = 0
  let wanted = 0
  let extra = 0
  for (const advert of adverts) {
    const given = findPostingKeywords(advert.text, bundledVocabulary())
    const gold = [...advert.required, ...advert.preferred, ...advert.other]
    const extras = given.filter((keyword) => !gold.some((term) => isSameTerm(term, keyword.term)))
    const missed = gold.filter((term) => !given.some((keyword) => isSameTerm(keyword.term, term)))
    for (const wish of ['required', 'preferred'] as const)
      for (const term of advert[wish]) {
        const keyword = given.find((one) => isSameTerm(one.term, term))
        if (!keyword) continue
        demand.all++
        if (keyword.demand === wish) demand.right++
        else wrong.push(`${advert.name}: ${term} is ${wish}, read as ${keyword.demand}`)
      }
    wanted += gold.length
    right += gold.length - missed.length
    extra += extras.length
    wrong.push(
      `${advert.name}: missed ${missed.join(', ')}; extra ${extras.map(({ term }) => term).join(', ')}`,
    )
  }
  return { ...scoreOf(right, wanted - right, extra, 0, wrong), demand: demand.right / demand.all }
}
