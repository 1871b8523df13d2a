import { hasFigure } from '../../text/figures'
import type { FigureFact, Measure } from './model'

const figure = String.raw`\d[\d.,]*`
const patterns: [Measure, RegExp][] = [
  ['percent', new RegExp(`${figure}\\s?(?:%|percent\\b|per cent\\b|prozent\\b|percentage points?\\b)`, 'iu')],
  [
    'money',
    new RegExp(
      `[$€£¥₹]\\s?${figure}(?:\\s?(?:k|m|mm|bn|b|million|billion|thousand|mio\\.?|tsd\\.?)\\b)?|${figure}\\s?(?:k|m|million|billion|mio\\.?|tsd\\.?)?\\s?(?:€|£|dollars|euros?|pounds|usd|eur|gbp|chf)(?![\\p{L}])`,
      'iu',
    ),
  ],
  [
    'factor',
    /\b\d+(?:\.\d+)?\s?[x×](?!\w)|\b\d+-?fold\b|\b(?:doubl|tripl|halv|quadrupl)(?:ed|ing)\b|\bverdoppelt\p{L}*/iu,
  ],
  [
    'time',
    new RegExp(
      `(?:${figure}|two|three|four|five|six|seven|eight|nine|ten)\\s?-?(?:ms|milliseconds?|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|minuten|stunden|tage?n?|wochen|monate?n?)\\b`,
      'iu',
    ),
  ],
  [
    'count',
    new RegExp(
      `(?<![\\p{L}\\d.-])(?:${figure}\\+?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|dozens?|hundreds?|thousands?|millions?)(?:-|\\s)?(?=\\p{L})`,
      'iu',
    ),
  ],
]

/** The thing counted or changed: "1,200 patients" counts patients. */
function thingAfter(rest: string): string | null {
  const match =
    /^\s*(?:of\s|in\s)?(?:(?:the|our|a|an|its|their|his|her)\s)?((?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]{3,})/u.exec(
      rest,
    )
  if (match === null) return null
  const words = (match[1] ?? '').split(' ')
  const end = words.findIndex((word) =>
    /^(?:and|or|to|in|on|at|for|with|by|from|per|across|each|every|within|over|und|in|von|mit|pro|für|while|which|that|a|the|after|through|using|during)$/i.test(
      word,
    ),
  )
  const thing = words.slice(0, end < 0 ? words.length : end).join(' ')
  return thing === '' ? null : thing
}

/** "cut costs by 12%": the thing stands before "by". */
function thingBefore(before: string): string | null {
  const match =
    /((?:[\p{L}'’-]+\s){0,2}[\p{L}'’-]{3,})\s(?:by|um|to|from|auf|von)\s(?:[$€£]?\d[\d.,]*\s?\p{L}{0,10}\s(?:down\s|up\s)?(?:to|auf)\s)?(?:about\s|over\s|nearly\s|almost\s|up to\s|rund\s|über\s)?$/iu.exec(
      before,
    )
  const thing = match?.[1]
    ?.replace(/^(?:.*\s)?(?:the|our|a|an|and|die|der|das)\s/i, '')
    .replace(/^(?:.*\s)?(?:that|which|grew|cut|led|ran|\p{L}+(?:ed|ing))\s/iu, '')
  return thing === undefined || thing === '' || /(?:ed|ing)$/.test(thing) ? null : thing
}

/** The first figure of a bullet of each kind, with what it measures; none where the text tells only of years and versions. */
export function figuresIn(field: string, text: string): FigureFact[] {
  if (!hasFigure(text)) return []
  const found: FigureFact[] = []
  for (const [measures, pattern] of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const place = { field, start: match.index, end: match.index + match[0].trimEnd().length }
    if (found.some((other) => place.start < other.end && other.start < place.end)) continue
    if (measures === 'count' && (found.length > 0 || /^(?:19|20)\d\d$/.test(match[0].trim()))) continue
    const of = thingBefore(text.slice(0, place.start)) ?? thingAfter(text.slice(place.end).replace(/^-/, ''))
    found.push({ ...place, words: match[0].trim().replace(/-$/, ''), measures, of })
  }
  return found
}
