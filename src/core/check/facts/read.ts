import type { ResumeDocument } from '../../resume/model'
import { resumeBlocks } from '../blocks'
import type { TextBlock } from '../model'
import { isWorkBullet } from '../place'
import type { Vocabulary } from '../vocabulary'
import { spanOf, totalMonths } from './dates'
import { entrySpans, termExperience, termsIn } from './experience'
import { figuresIn } from './figures'
import type { ResumeFacts, WritingFinding } from './model'
import { openerFinding } from './openers'
import { lengthFinding, pagesFinding, pagesOf, repeatFindings, wordsIn } from './shape'
import { contactFindings, gapFindings } from './whole'
import { isPast, verbOfBase, verbOfThird } from './verbs'
import { pronounFinding, wordingFindings } from './wording'

const germanWords =
  /(?<![\p{L}])(?:und|der|die|das|mit|für|von|bei|zur|zum|ein|eine|eines|im|des)(?![\p{L}])/giu
const englishWords = /(?<![\p{L}])(?:and|the|of|with|for|to|in|on|by|a|an|from)(?![\p{L}])/giu

function languageOf(blocks: readonly TextBlock[]): 'en' | 'de' {
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, 6_000)
  return (text.match(germanWords)?.length ?? 0) > (text.match(englishWords)?.length ?? 0) ? 'de' : 'en'
}

function isCurrent(resume: ResumeDocument, field: string): boolean {
  const [section = '', place = ''] = field.split('/')
  if (section !== 'work' && section !== 'volunteer' && section !== 'projects') return true
  const end = resume[section][Number(place)]?.endDate
  return end === undefined || end.trim() === ''
}

/** Present entries most of whose bullets begin with a past form, by their address such as `work/0`. */
function toldInPast(blocks: readonly TextBlock[]): Set<string> {
  const counts = new Map<string, number>()
  for (const block of blocks) {
    if (!isWorkBullet(block)) continue
    const entry = entryOf(block.field)
    const first = /^\s*(\p{L}+)/u.exec(block.text)?.[1] ?? ''
    const is = isPast(first) ? 1 : verbOfBase(first) !== null || verbOfThird(first) !== null ? -1 : 0
    counts.set(entry, (counts.get(entry) ?? 0) + is)
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([entry]) => entry))
}

const entryOf = (field: string): string => field.split('/').slice(0, 2).join('/')

interface Telling {
  language: 'en' | 'de'
  past: ReadonlySet<string>
}

function blockFindings(
  resume: ResumeDocument,
  block: TextBlock,
  { language, past }: Telling,
): WritingFinding[] {
  if (block.kind !== 'bullet' && block.kind !== 'sentence') return []
  if (block.label === 'References' || block.field.startsWith('meta/')) return []
  const { field, text } = block
  const isBullet = isWorkBullet(block)
  const opener = isBullet
    ? openerFinding({
        field,
        text,
        language,
        isCurrent: isCurrent(resume, field),
        tellsPast: past.has(entryOf(field)),
      })
    : null
  const length = isBullet ? lengthFinding(block) : null
  const person = opener?.kind === 'pronoun' ? null : pronounFinding(block, language)
  const wording = wordingFindings(block).filter(
    (finding) => opener === null || finding.start >= opener.end || finding.end <= opener.start,
  )
  return [opener, person, length].filter((finding) => finding !== null).concat(wording)
}

/**
 * What a resume says by its dates and how it is written: experience per term, figures and what they measure, length,
 * and findings, each with its place and one sentence of advice that invents nothing. Takes the document, the vocabulary
 * and `today` as YYYY-MM-DD, which open-ended jobs run to. Pure: same input, same facts.
 */
export function readResumeFacts(resume: ResumeDocument, vocabulary: Vocabulary, today: string): ResumeFacts {
  const blocks = resumeBlocks(resume)
  const language = languageOf(blocks)
  const telling = { language, past: toldInPast(blocks) }
  const spans = entrySpans(resume, today)
  const months = totalMonths(
    resume.work.flatMap((entry) => spanOf(entry.startDate, entry.endDate, today) ?? []),
  )
  const words = blocks.reduce((sum, block) => sum + wordsIn(block.text), 0)
  const pages = pagesFinding(words, resume.work.length > 0, months)
  return {
    months,
    terms: termExperience(blocks, spans, vocabulary, today),
    figures: blocks.filter(isWorkBullet).flatMap(({ field, text }) => figuresIn(field, text)),
    words,
    pages: pagesOf(words),
    findings: [
      ...blocks.flatMap((block) => blockFindings(resume, block, telling)),
      ...repeatFindings(blocks, (text) => termsIn(text, vocabulary).spans),
      ...(pages === null ? [] : [pages]),
      ...contactFindings(resume),
      ...gapFindings(resume, today),
    ],
    language,
  }
}
