const vowels = 'aeiouyäöüáéíóú'

const isVowel = (letter: string | undefined): boolean => letter !== undefined && vowels.includes(letter)

/**
 * How far a slip of the fingers is from one word to another: swapped neighbours and doubled letters are near, a changed
 * vowel nearer than a changed consonant, another first letter far. Gives `most + 1` where it is farther than that.
 */
export function slipDistance(from: string, to: string, most: number): number {
  const a = from.toLowerCase()
  const b = to.toLowerCase()
  if (Math.abs(a.length - b.length) > 2) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j += 1) {
      const x = a[i - 1]
      const y = b[j - 1]
      const first = i === 1 || j === 1 ? 0.5 : 0
      const swap =
        i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2] ? (before[j - 2] ?? most) + 0.5 : Number.MAX_VALUE
      const change = x === y ? 0 : (isVowel(x) && isVowel(y) ? 0.9 : 1) + first
      const drop = (x === a[i - 2] ? 0.6 : 1) + first
      const insert = (y === b[j - 2] ? 0.6 : 0.85) + first
      const cost = Math.min(
        (last[j - 1] ?? most) + change,
        (last[j] ?? most) + drop,
        (row[j - 1] ?? most) + insert,
        swap,
      )
      row.push(cost)
      best = Math.min(best, cost)
    }
    if (best > most) return most + 1
    before = last
    last = row
  }
  return last[b.length] ?? most + 1
}
