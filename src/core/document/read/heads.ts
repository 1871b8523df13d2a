import { asUrl, findUrl } from './addresses'
import type { Entry } from './entries'
import { trimSeparators } from './lines'
import { campus, isPlace, isRemote, mayBePlace, splitPlace } from './places'
import { companyScore, isContractKind, titleScore } from './words'

/** What the head of a job says. `extra` could not be placed. */
export interface Head {
  position?: string
  name?: string
  location?: string
  url?: string
  extra: string[]
}

interface Fragment {
  text: string
  /** What a label before it says it is ("Designation: …"). */
  is: 'position' | 'name' | 'place' | null
  line: number
  /** Right of a tab or another wide separator. */
  right: boolean
  bold: boolean
}

/** Whether titles come before employers in this resume: above 0 yes, below 0 no; learnt from the sure entries. */
export type Order = number

const separators = /\t+|\s+[|•·●▪‖¦‧∙⋅]\s+|\s+[–—―]\s+|\s+--?\s+|\s+@\s+|\s{3,}/u

const fieldLabels: [RegExp, NonNullable<Fragment['is']>][] = [
  [
    /^(?:company|employer|organi[sz]ation|client|firm|institution|arbeitgeber|firma|unternehmen|entreprise|empresa)(?: name)?\s?:\s*/iu,
    'name',
  ],
  [
    /^(?:designation|position|job title|title|role|post|funktion|poste|puesto|cargo)(?: held)?\s?:\s*/iu,
    'position',
  ],
  [/^(?:location|place|city|ort|lieu|lugar)\s?:\s*/iu, 'place'],
]

function labelOf(text: string): { is: NonNullable<Fragment['is']>; length: number } | null {
  for (const [pattern, is] of fieldLabels) {
    const match = pattern.exec(text.trimStart())
    if (match !== null) return { is, length: match[0].length + text.length - text.trimStart().length }
  }
  return null
}

function fragmentsOf(entry: Entry): Fragment[] {
  const fragments: Fragment[] = []
  for (const [index, head] of entry.head.entries()) {
    let text = head.text
    const { strong } = head.line
    if (
      strong !== '' &&
      text.startsWith(strong) &&
      text.length > strong.length + 2 &&
      !/[\t|]/u.test(strong)
    ) {
      const rest = trimSeparators(text.slice(strong.length))
      if (rest !== '') text = `${strong}\t${rest}`
    }
    const at = /^(.{3,60}?)\s+(?:at|bei|chez|en|@)\s+((?:the |der |dem )?\p{Lu}.{1,80})$/u.exec(text)
    if (
      at?.[1] !== undefined &&
      at[2] !== undefined &&
      (titleScore(at[1]) >= 1.5 ||
        (companyScore(at[1]) < 0.5 && at[1].split(' ').length <= 5 && / at /u.test(text)))
    )
      text = `${at[1]}\t${at[2]}`
    const slash = /^(.{3,60}?)\s\/\s(.{2,80})$/u.exec(text)
    if (
      slash?.[1] !== undefined &&
      slash[2] !== undefined &&
      Math.max(titleScore(slash[1]), titleScore(slash[2])) >= 1.5 &&
      Math.min(titleScore(slash[1]), titleScore(slash[2])) < 0.7
    )
      text = `${slash[1]}\t${slash[2]}`
    const label = labelOf(text)
    if (label !== null) text = text.slice(label.length)
    const tab = text.indexOf('\t')
    let offset = 0
    for (const piece of text.split(separators)) {
      const where = text.indexOf(piece, offset)
      offset = where + piece.length
      const clean = trimSeparators(piece)
      if (clean === '') continue
      const open = clean.startsWith('(') && clean.endsWith(')') ? clean.slice(1, -1).trim() : clean
      fragments.push({
        text: open,
        is: label?.is ?? null,
        line: index,
        right: tab >= 0 && where > tab,
        bold: head.line.bold || clean === strong,
      })
    }
  }
  return fragments
}

interface Sorted {
  names: Fragment[]
  places: string[]
  url?: string
  kinds: string[]
}

function sortFragments(entry: Entry): Sorted {
  const sorted: Sorted = { names: [], places: [], kinds: [] }
  for (const fragment of fragmentsOf(entry)) {
    let { text } = fragment
    const url = findUrl(text)
    if (
      url !== null &&
      (/^https?:|^www\./iu.test(url.value) || url.value.includes('/') || url.to - url.from === text.length)
    ) {
      const whole = trimSeparators(`${text.slice(0, url.from)} ${text.slice(url.to)}`)
      const address = asUrl(url.value)
      if (address !== null && sorted.url === undefined) {
        sorted.url = address
        text = whole
      }
      if (text === '') continue
    }
    if (fragment.is === 'place') sorted.places.push(text)
    else if (isContractKind(text)) sorted.kinds.push(text)
    else if (isPlace(text) && titleScore(text) < 1.5) sorted.places.push(text)
    else {
      const split = splitPlace(text)
      if (
        split !== null &&
        !/^(?:university|universidad|universität)/iu.test(split.rest.split(',').at(-1)?.trim() ?? '')
      ) {
        sorted.places.push(split.place)
        text = split.rest
      }
      sorted.names.push({ ...fragment, text: trimSeparators(text) })
    }
  }
  const link = entry.head.flatMap((head) => head.line.links).find((l) => /^https?:/iu.test(l.url))
  if (sorted.url === undefined && link !== undefined) sorted.url = link.url
  return sorted
}

/** A place that only its position tells: alone at the right, or in the last of three parts. */
function loosePlace(sorted: Sorted): void {
  if (sorted.places.length > 0 || sorted.names.length < 2) return
  for (const [index, fragment] of sorted.names.entries()) {
    const known = titleScore(fragment.text) >= 1.5 || companyScore(fragment.text) >= 1.5
    const apart = fragment.right && sorted.names.length > 2
    if (
      !known &&
      (fragment.text.includes(',') || apart) &&
      mayBePlace(fragment.text) &&
      sorted.names.length > (fragment.right ? 1 : 2)
    ) {
      if (index === 0) continue
      sorted.places.push(fragment.text)
      sorted.names.splice(index, 1)
      return
    }
  }
}

function splitComma(text: string): [string, string] | null {
  const parts = text.split(/,\s+/u)
  for (let i = 1; i < parts.length; i += 1) {
    const left = parts.slice(0, i).join(', ')
    const right = parts.slice(i).join(', ')
    const forward = titleScore(left) >= 1.5 && titleScore(right) < 1.5 && companyScore(right) > -1
    const byEmployer =
      companyScore(right) >= 2.5 && titleScore(right) < 1.5 && companyScore(left) < 0.5 && i === 1
    const backward = titleScore(right) >= 2.5 && titleScore(left) < 2.5
    if ((forward || byEmployer || backward) && !/^(?:inc|llc|ltd|corp|gmbh|co)\.?$/iu.test(right))
      return [left, right]
  }
  return null
}

const lean = (text: string) => titleScore(text) - companyScore(text)

/** Title and employer among the named parts; `sure` tells how clear it was. */
function choose(names: Fragment[], order: Order): { position?: Fragment; name?: Fragment; sure: number } {
  const [only] = names
  if (only === undefined) return { sure: 0 }
  const told = {
    position: names.find((one) => one.is === 'position'),
    name: names.find((one) => one.is === 'name'),
  }
  if (told.position !== undefined || told.name !== undefined) {
    const rest = choose(
      names.filter((one) => one.is === null),
      order,
    )
    const position = told.position ?? rest.position
    const name = told.name ?? rest.name
    return {
      ...(position === undefined ? {} : { position }),
      ...(name === undefined ? {} : { name }),
      sure: 2,
    }
  }
  if (names.length === 1) {
    const by = lean(only.text)
    return by > 0.5 ? { position: only, sure: by } : by < -0.5 ? { name: only, sure: -by } : { sure: 0 }
  }
  let best: { position: Fragment; name: Fragment; score: number } | null = null
  let second = -Infinity
  for (const [i, a] of names.slice(0, 4).entries())
    for (const [j, b] of names.slice(0, 4).entries()) {
      if (i === j) continue
      const nearness = -0.4 * (i + j - 1)
      const learned = Math.max(-1.2, Math.min(1.2, order)) * (i < j ? 1 : -1)
      const score =
        titleScore(a.text) -
        titleScore(b.text) +
        companyScore(b.text) -
        companyScore(a.text) +
        nearness +
        learned
      if (best === null || score > best.score) {
        second = best?.score ?? second
        best = { position: a, name: b, score }
      } else if (score > second) second = score
    }
  return best === null ? { sure: 0 } : { position: best.position, name: best.name, sure: best.score - second }
}

/** Learns from the clear entries of a resume whether the title or the employer comes first. */
export function learnOrder(entries: readonly Entry[]): Order {
  let order = 0
  for (const entry of entries) {
    const sorted = sortFragments(entry)
    loosePlace(sorted)
    const { position, name, sure } = choose(sorted.names, 0)
    if (position === undefined || name === undefined || sure < 1.5) continue
    order += sorted.names.indexOf(position) < sorted.names.indexOf(name) ? 1 : -1
  }
  return order === 0 ? 0.3 : order
}

const departments =
  /(?:(?:engineer|market|manufactur|account|purchas|consult|bank|test|train|process|nurs|advertis|publish|lend|bill|tool|housekeep|staff|learn|comput|plann|programm|min|merchandis|underwrit|packag|shipp|receiv)ing|tion|ment|ics|sales|finance|payments?|division|team|department|it|hr|unit|group|operations|services?)$/iu

const legalEnd = /(?:^|[\s,])(?:inc|llc|llp|ltd|limited|corp|gmbh|ag|kg|plc|pllc|s\.?a|srl)\.?$/iu

/** "Harker & Stone, Reading": a town that no list knows, after an employer's comma. */
function townAfter(name: string): [string, string] | null {
  const comma = name.lastIndexOf(', ')
  if (comma < 3) return null
  const rest = name.slice(0, comma)
  const town = name.slice(comma + 2)
  const plain = mayBePlace(town) && town.length > 2 && titleScore(town) < 1 && companyScore(town) < 1
  return plain && !campus.test(rest) && !departments.test(town) && rest.split(', ').length <= 2
    ? [rest, town]
    : null
}

/**
 * Reads title, employer, place and address from an entry's head. A head with a single name and an employer before it is a
 * further role there (`previous`); `grouped` when that employer stands on a line of its own above its roles.
 */
export function readHead(entry: Entry, order: Order, previous: string | undefined, grouped = false): Head {
  const sorted = sortFragments(entry)
  loosePlace(sorted)
  const head: Head = { extra: [] }
  if (sorted.url !== undefined) head.url = sorted.url
  const place = sorted.places.find((p) => !isRemote(p)) ?? sorted.places[0]
  if (place !== undefined)
    head.location =
      sorted.places.length === 2 && sorted.places.some(isRemote) ? sorted.places.join(', ') : place
  let names = sorted.names
  if (names.length === 1 || !names.some((n) => titleScore(n.text) >= 1.5 && companyScore(n.text) < 2)) {
    const index = names.findIndex((n) => splitComma(n.text) !== null)
    const found = names[index]
    const split = found === undefined ? null : splitComma(found.text)
    const other = names.length === 2 ? names[1 - index] : undefined
    // "Vice President, Manufacturing" beside an employer of its own names a department.
    const department =
      split !== null &&
      !legalEnd.test(split[1]) &&
      departments.test(split[1]) &&
      titleScore(split[0]) >= (other !== undefined && companyScore(other.text) >= 1.5 ? 0.5 : 1.5) &&
      (other === undefined
        ? previous !== undefined && grouped
        : titleScore(other.text) < 1.5 && other.line !== found?.line)
    if (found !== undefined && split !== null && names.length <= 2 && !department)
      names = [
        ...names.slice(0, index),
        { ...found, text: split[0] },
        { ...found, text: split[1] },
        ...names.slice(index + 1),
      ]
  }
  const { position, name } = choose(names, order)
  if (position !== undefined) head.position = position.text
  if (name !== undefined) head.name = name.text
  if (head.location === undefined && head.name !== undefined) {
    const town = townAfter(head.name)
    if (town !== null) [head.name, head.location] = town
  }
  const [only] = names
  if (names.length === 1 && only !== undefined && position === undefined && name === undefined) {
    if (previous !== undefined && entry.span !== null) head.position = only.text
    else head.name = only.text
  }
  for (const fragment of names)
    if (fragment !== position && fragment !== name && fragment !== only) head.extra.push(fragment.text)
  if (only !== undefined && only !== position && only !== name && names.length > 1)
    head.extra.unshift(only.text)
  head.extra.push(
    ...sorted.kinds,
    ...sorted.places.filter((p) => head.location !== undefined && !head.location.includes(p)),
  )
  return head
}
