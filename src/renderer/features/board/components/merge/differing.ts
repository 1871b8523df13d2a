import { z } from 'zod'

const key = 'shortlist.board.differing'
const most = 500
const pairsSchema = z.array(z.string())

const pairOf = (a: string, b: string) => [a, b].sort().join('/')

function pairs(): string[] {
  try {
    return pairsSchema.parse(JSON.parse(localStorage.getItem(key) ?? '[]'))
  } catch {
    return []
  }
}

/** Whether the person has said that these two are different jobs. */
export const isDiffering = (a: string, b: string): boolean => pairs().includes(pairOf(a, b))

export function rememberDiffering(a: string, b: string): void {
  localStorage.setItem(key, JSON.stringify([...pairs(), pairOf(a, b)].slice(-most)))
}
