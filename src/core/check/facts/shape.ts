import type { TextBlock } from '../model'
import { isWorkBullet } from '../place'
import type { Place, WritingFinding } from './model'

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}+#.&'’/-]*/gu
export const wordsIn = (text: string): number => text.match(wordPattern)?.length ?? 0

const longBullet = 35
const shortBullet = 3
const wordsPerPage = 475

/** Pages the words fill at about 475 a page, in tenths. */
export const pagesOf = (words: number): number => Math.round((words / wordsPerPage) * 10) / 10

/** Bullets of more than 35 words or fewer than 3. */
export function lengthFinding({ field, text }: TextBlock): WritingFinding | null {
  const count = wordsIn(text)
  if (count >= shortBullet && count <= longBullet) return null
  const isLong = count > longBullet
  return {
    kind: 'length',
    field,
    start: 0,
    end: text.length,
    words: `${count} ${count === 1 ? 'word' : 'words'}`,
    advice: isLong
      ? 'Two lines, about 25 words, are read at a glance; this may be two bullets.'
      : 'It is very short; say what you did and what came of it.',
    swap: null,
    also: [],
  }
}

/** More than two pages, or less than a third of one where there is work to tell of. */
export function pagesFinding(words: number, hasWork: boolean, months: number): WritingFinding | null {
  const pages = pagesOf(words)
  const isLong = pages > 2.2
  const isThin = hasWork && pages < 0.3
  if (!isLong && !isThin) return null
  const years = Math.floor(months / 12)
  return {
    kind: 'length',
    field: '',
    start: 0,
    end: 0,
    words: `About ${pages} pages`,
    advice: isLong
      ? `Two pages are the usual most${years < 10 ? ', one for fewer than ten years of work' : ''}; leave out what this job does not ask for.`
      : 'There is room: each job can tell of what you did there.',
    swap: null,
    also: [],
  }
}

const common = new Set(
  (
    'with from that this into over under their them they were have been which while within through across more than also each both other after before during ' +
    'including using used such when where about between team teams work worked working year years month months week weeks daily new all and the for per ' +
    'nach über unter eine einer einem einen sowie durch werden wurde wurden sind oder beim unter auch nicht mehr jahre jahren monate'
  ).split(' '),
)

const openerLimit = 2
const wordLimit = 5

/** First words that open three bullets or more, and words that stand more than five times and are no terms. */
export function repeatFindings(
  blocks: readonly TextBlock[],
  termSpans: (text: string) => [number, number][],
): WritingFinding[] {
  const openers = new Map<string, Place[]>()
  const words = new Map<string, Place[]>()
  const note = (map: Map<string, Place[]>, key: string, place: Place) => {
    const list = map.get(key)
    if (list) list.push(place)
    else map.set(key, [place])
  }
  for (const block of blocks) {
    if (block.kind !== 'bullet' && block.kind !== 'sentence') continue
    const { field, text } = block
    const terms = termSpans(text)
    let isFirst = isWorkBullet(block)
    for (const match of text.matchAll(/\p{L}[\p{L}-]+/gu)) {
      const place = { field, start: match.index, end: match.index + match[0].length }
      const word = match[0].toLowerCase()
      if (isFirst) note(openers, word, place)
      else if (
        word.length > 3 &&
        !common.has(word) &&
        !terms.some(([from, to]) => from < place.end && place.start < to)
      )
        note(words, word, place)
      isFirst = false
    }
  }
  const finding = (word: string, places: Place[], advice: string): WritingFinding[] => {
    const [first, ...also] = places
    return first === undefined ? [] : [{ kind: 'repeat', ...first, words: word, advice, swap: null, also }]
  }
  return [
    ...[...openers]
      .filter(([, places]) => places.length > openerLimit)
      .sort(([, one], [, other]) => other.length - one.length)
      .flatMap(([word, places]) =>
        finding(
          word.charAt(0).toUpperCase() + word.slice(1),
          places,
          `It opens ${places.length} bullets; other verbs may say more closely what you did.`,
        ),
      ),
    ...[...words]
      .filter(([word, places]) => places.length > wordLimit && !openers.has(word))
      .sort(([, one], [, other]) => other.length - one.length)
      .slice(0, 5)
      .flatMap(([word, places]) => finding(word, places, `It stands ${places.length} times.`)),
  ]
}
