import { hasFigure } from '../text/figures'
import { isBareList } from '../text/lines'
import { createRecent } from '../text/recent'
import type { TextBlock } from './model'

const separator = /[,;|•·]/g
const listings = createRecent<boolean>(500)

/** Whether a bullet or sentence only lists names, three or more: it tells of nothing done. */
function isListing(text: string): boolean {
  const known = listings.get(text)
  if (known !== undefined) return known
  const is = (text.match(separator)?.length ?? 0) >= 2 && isBareList(text)
  listings.set(text, is)
  return is
}

/** A mention here is in context: a sentence or bullet of experience or projects that is no bare list. */
export function isContext(block: TextBlock): boolean {
  const isDoing = block.section === 'experience' || block.section === 'projects'
  return isDoing && (block.kind === 'bullet' || block.kind === 'sentence') && !isListing(block.text)
}

/** A bullet that tells of work done, so that a figure in it is worth asking for. */
export function isWorkBullet(block: TextBlock): boolean {
  return block.kind === 'bullet' && (block.section === 'experience' || block.section === 'projects')
}

/** Credit of the places a mention may stand in. */
export const placeCredits = {
  figureBullet: 1,
  bullet: 0.85,
  title: 0.7,
  summary: 0.6,
  certificate: 0.6,
  education: 0.5,
  list: 0.5,
  other: 0.4,
} as const

/** Place credit e of a mention in a block: 0.4 to 1. */
export function placeCredit(block: TextBlock): number {
  if (isContext(block)) return hasFigure(block.text) ? placeCredits.figureBullet : placeCredits.bullet
  if (block.kind === 'title' && block.section !== 'education' && block.section !== 'certificates')
    return placeCredits.title
  if (block.section === 'summary') return placeCredits.summary
  if (block.section === 'certificates') return placeCredits.certificate
  if (block.section === 'education') return placeCredits.education
  if (block.section === 'skills' || block.kind === 'list' || isListing(block.text)) return placeCredits.list
  return placeCredits.other
}
