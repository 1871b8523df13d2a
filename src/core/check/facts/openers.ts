import type { WritingFinding } from './model'
import { isPast, likeCase, verbOfBase, verbOfGerund, verbOfNoun, verbOfThird, type Verb } from './verbs'

/** A bullet of an entry; past entries are told in the past tense. */
export interface Bullet {
  field: string
  text: string
  isCurrent: boolean
  /** A present job whose other bullets are told in the past; offered words follow them. */
  tellsPast?: boolean
  language: 'en' | 'de'
}

type Found = Omit<WritingFinding, 'field' | 'also'>

const formFor = (verb: Verb, isCurrent: boolean): string => (isCurrent ? verb.base : verb.past)

/**
 * The words from a first -ing form on with every coordinated one put into the tense: "answering phones and greeting
 * guests" is "answered phones and greeted guests". Null where one of them is unknown, for a mixture reads worse.
 */
function retell(rest: string, isCurrent: boolean): { end: number; text: string } | null {
  const first = /^[\p{L}-]+/u.exec(rest)?.[0] ?? ''
  const verb = verbOfGerund(first)
  if (verb === null) return null
  let text = formFor(verb, isCurrent)
  let end = first.length
  const body = rest.slice(
    0,
    /[.;:()]|\s(?:while|by|when|before|after|including|such as|thereby|using|ensuring|resulting|with)\s/iu.exec(
      rest,
    )?.index ?? rest.length,
  )
  for (const next of body
    .slice(end)
    .matchAll(/(?:,\s(?:and\s|or\s)?|\s(?:and|or|&)\s)(\p{L}+ing)(?![\p{L}-])/gu)) {
    const other = verbOfGerund(next[1] ?? '')
    if (other === null) return null
    const at = first.length + next.index + next[0].length - (next[1] ?? '').length
    text += rest.slice(end, at) + formFor(other, isCurrent)
    end = at + (next[1] ?? '').length
  }
  return { end, text }
}

const claims =
  /^(?:(?:was|were|am|is|i was|i am)\s+)?(?:responsible for|accountable for|in charge of|tasked with|charged with|entrusted with|(?:my |main |key |daily )?(?:duties|responsibilities|tasks)\s+(?:included?|were|involved|consisted of):?)\s+/iu
const parts =
  /^(?:i\s+)?(?:(?:was|were)\s+)?(?:involved (?:in|with)|participated in|took part in|assisted (?:in|with)|helped (?:out )?(?:in|with|to)?|aided in|contributed to|worked (?:on|with|closely with)|engaged in|exposed to|dealt with)\s+/iu
const filler =
  /^(?:successfully|effectively|efficiently|actively|consistently|diligently|proactively|tirelessly|skillfully|skilfully)\s+(?=\p{L})/iu
const germanClaims =
  /^(?:verantwortlich|zuständig|verantwortung|mitverantwortlich)\s+für\s+(?:(?:den|die|das|dem|der)\s+)?/iu
const germanParts =
  /^(?:mitarbeit|mitwirkung|mithilfe|unterstützung|beteiligung|beteiligt)\s+(?:bei|an|in|im|beim|der|des)\s+/iu

function swap(original: string, replacement: string, start: number): Found['swap'] {
  return { field: '', start, end: start + original.length, original, replacement }
}

function claimed(text: string, start: number, lead: string, isCurrent: boolean): Found {
  const rest = text.slice(start + lead.length)
  const words = lead.trim().replace(/:$/, '')
  const base: Found = {
    kind: 'opener',
    start,
    end: start + words.length,
    words,
    advice: 'It names a duty; begin with the verb of what you did.',
    swap: null,
  }
  const told = retell(rest, isCurrent)
  if (told !== null)
    return { ...base, swap: swap(lead + rest.slice(0, told.end), likeCase(told.text, lead), start) }
  const noun = /^(?:the\s+)?([\p{L}-]+)\s+of\s+(?=[\p{L}\d])/iu.exec(rest)
  const verb = noun === null ? null : verbOfNoun(noun[1] ?? '')
  if (noun === null || verb === null) return base
  return { ...base, swap: swap(lead + noun[0].trimEnd(), likeCase(formFor(verb, isCurrent), lead), start) }
}

function german(text: string, start: number): Found | null {
  const body = text.slice(start)
  const lead = germanClaims.exec(body)?.[0]
  if (lead !== undefined) {
    const next = /^\p{Lu}[\p{L}-]*/u.exec(body.slice(lead.length))?.[0]
    return {
      kind: 'opener',
      start,
      end: start + lead.trimEnd().length,
      words: lead.trim(),
      advice: 'It names a duty; begin with the doing itself, and what came of it.',
      swap: next === undefined ? null : swap(lead + next, next, start),
    }
  }
  const part = germanParts.exec(body)?.[0]
  if (part === undefined) return null
  return {
    kind: 'opener',
    start,
    end: start + part.trimEnd().length,
    words: part.trim(),
    advice: 'Say what your own part was.',
    swap: null,
  }
}

/** The weak beginning of a bullet, or null: a duty, a vague part, a filler, a noun of doing. */
function weakOpener(text: string, start: number, isCurrent: boolean): Found | null {
  const body = text.slice(start)
  const claim = claims.exec(body)?.[0]
  if (claim !== undefined) return claimed(text, start, claim, isCurrent)
  const part = parts.exec(body)?.[0]
  if (part !== undefined)
    return {
      kind: 'opener',
      start,
      end: start + part.trimEnd().length,
      words: part.trim(),
      advice: 'Say what your own part was: the thing you did, built, decided or delivered.',
      swap: null,
    }
  const fill = filler.exec(body)?.[0]
  const after = fill === undefined ? '' : (/^[\p{L}-]+/u.exec(body.slice(fill.length))?.[0] ?? '')
  if (fill !== undefined && (isPast(after) || verbOfBase(after) !== null))
    return {
      kind: 'opener',
      start,
      end: start + fill.trimEnd().length,
      words: fill.trim(),
      advice: 'The result shows it; the verb can stand first.',
      swap: swap(fill + after, likeCase(after, fill), start),
    }
  const noun = /^([\p{L}-]+)\s+of\s+(?=[\p{L}\d])/u.exec(body)
  const verb = noun === null ? null : verbOfNoun(noun[1] ?? '')
  if (noun !== null && verb !== null)
    return {
      kind: 'opener',
      start,
      end: start + (noun[1] ?? '').length,
      words: noun[1] ?? '',
      advice: 'A noun begins this bullet; the verb is shorter and says that you did it.',
      swap: swap(noun[0].trimEnd(), likeCase(formFor(verb, isCurrent), body), start),
    }
  return /^(?:member of|daily|day-to-day|various|general|some|the|a|an|this|it|there)\s/iu.test(body)
    ? {
        kind: 'opener',
        start,
        end: start + (/^\S+/.exec(body)?.[0].length ?? 0),
        words: /^\S+/.exec(body)?.[0] ?? '',
        advice: 'Begin with the verb of what you did.',
        swap: null,
      }
    : null
}

const afterVerb =
  /^\s+(?:(?:the|a|an|our|their|his|her|its|all|any|new|up|daily|weekly|monthly|multiple|several|various|with|for|on|to|in|by|over|and|both|complex|high|large|small|client|customer|team|teams|staff|day-to-day|up to)\b|\d)/iu

function tenseOf(text: string, start: number, isCurrent: boolean, tellsPast: boolean): Found | null {
  const body = text.slice(start)
  const first = /^\p{L}[\p{L}-]*/u.exec(body)?.[0] ?? ''
  const rest = body.slice(first.length)
  const told = /ing$/i.test(first) && /^\s+\p{L}/u.test(rest) ? retell(body, isCurrent && !tellsPast) : null
  if (told !== null && !(verbOfGerund(first)?.isNoun === true && !afterVerb.test(rest)))
    return {
      kind: 'tense',
      start,
      end: start + first.length,
      words: first,
      advice: isCurrent
        ? 'An -ing form hides who did it; the plain verb is stronger.'
        : 'A past job is told in the past tense.',
      swap: swap(body.slice(0, told.end), likeCase(told.text, first), start),
    }
  if (isCurrent) return null
  const verb = verbOfBase(first) ?? verbOfThird(first)
  if (verb === null || verb.past === first.toLowerCase() || !/^\s+\p{L}|^\s+\d/u.test(rest)) return null
  const isThird = verbOfBase(first) === null
  if ((verb.isNoun || isThird) && !(isThird && !verb.isNoun) && !afterVerb.test(rest)) return null
  if (verb.isNoun && /^\s+(?:and|for|of|in|with|on|to|team|staff|client|customer)\b/iu.test(rest)) return null
  const joined = /^\s+(?:and|or|&)\s+(\p{L}+)/u.exec(rest)
  const second = joined === null ? null : isThird ? verbOfThird(joined[1] ?? '') : verbOfBase(joined[1] ?? '')
  const others = [...body.slice(first.length).matchAll(/(?:,\s(?:and\s)?|\s(?:and|&)\s)(\p{Ll}+)/gu)].filter(
    ([, word = '']) => (isThird ? verbOfThird(word) !== null : verbOfBase(word) !== null),
  )
  const isWhole = others.length === 0 || (others.length === 1 && second !== null)
  const pair = joined === null || second === null ? null : joined[0].slice(0, -(joined[1] ?? '').length)
  const original = first + (pair === null ? '' : (joined?.[0] ?? ''))
  return {
    kind: 'tense',
    start,
    end: start + first.length,
    words: first,
    advice: 'A past job is told in the past tense.',
    swap: isWhole
      ? swap(
          original,
          likeCase(verb.past, first) + (pair === null || second === null ? '' : pair + second.past),
          start,
        )
      : null,
  }
}

function pronounStart(text: string, start: number): Found | null {
  const lead = /^I\s+(?:have\s+|also\s+)?(?=\p{L})/u.exec(text.slice(start))?.[0]
  if (lead === undefined) return null
  const after = /^[\p{L}-]+/u.exec(text.slice(start + lead.length))?.[0] ?? ''
  return {
    kind: 'pronoun',
    start,
    end: start + 1,
    words: 'I',
    advice: 'A bullet needs no “I”: the verb says it.',
    swap: isPast(after) ? swap(lead + after, likeCase(after, 'I'), start) : null,
  }
}

/** What the first words of a bullet leave to be wished for: at most one finding. */
export function openerFinding({
  field,
  text,
  isCurrent,
  tellsPast = false,
  language,
}: Bullet): WritingFinding | null {
  const start = text.length - text.trimStart().length
  const found =
    language === 'de'
      ? german(text, start)
      : (weakOpener(text, start, isCurrent && !tellsPast) ??
        pronounStart(text, start) ??
        tenseOf(text, start, isCurrent, tellsPast))
  if (found === null) return null
  return { ...found, field, also: [], swap: found.swap === null ? null : { ...found.swap, field } }
}
