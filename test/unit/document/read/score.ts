/** One expected field of a resume and what was read in its place. */
export interface Miss {
  field: string
  expected: string
  got: string
}

export interface Score {
  right: Map<string, number>
  total: Map<string, number>
  misses: Miss[]
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const plain = (value: Json | undefined): string =>
  typeof value === 'string'
    ? value.normalize('NFC').replace(/\s+/gu, ' ').trim()
    : value === undefined
      ? ''
      : JSON.stringify(value)

const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate'])

function categoryOf(path: string): string {
  const key = path.split('.').at(-1) ?? ''
  if (path.startsWith('basics')) return 'contact'
  if (path.includes('highlights')) return 'bullets'
  if (dateKeys.has(key)) return 'dates'
  return path.split(/[.[]/u)[0] ?? path
}

/** Compares every field that `expected` names, in order; a field that is read where none is expected is not counted. */
export function scoreResume(
  expected: Json,
  got: Json | undefined,
  path = '',
  score: Score = emptyScore(),
): Score {
  if (Array.isArray(expected)) {
    expected.forEach((item, index) =>
      scoreResume(item, Array.isArray(got) ? got[index] : undefined, `${path}[${index}]`, score),
    )
    if (path.endsWith('work') || path.endsWith('education')) {
      const extra = Array.isArray(got) ? Math.max(0, got.length - expected.length) : 0
      if (extra > 0)
        score.misses.push({
          field: `${path}.length`,
          expected: String(expected.length),
          got: String(expected.length + extra),
        })
    }
  } else if (typeof expected === 'object' && expected !== null) {
    const source = typeof got === 'object' && got !== null && !Array.isArray(got) ? got : {}
    for (const [key, value] of Object.entries(expected))
      scoreResume(value, source[key], path === '' ? key : `${path}.${key}`, score)
    if ('startDate' in expected && !('endDate' in expected) && source.endDate !== undefined)
      scoreResume('', source.endDate, `${path}.endDate`, score)
  } else {
    const category = categoryOf(path.replace(/\[\d+\]$/u, ''))
    score.total.set(category, (score.total.get(category) ?? 0) + 1)
    if (plain(expected) === plain(got)) score.right.set(category, (score.right.get(category) ?? 0) + 1)
    else score.misses.push({ field: path, expected: plain(expected), got: plain(got) })
  }
  return score
}

export function emptyScore(): Score {
  return { right: new Map(), total: new Map(), misses: [] }
}
