import { describe, expect, it } from 'vitest'
import { adverts } from './adverts'
import { pairsOne } from './pairsOne'
import { pairsThree } from './pairsThree'
import { pairsTwo } from './pairsTwo'
import { resumesOne } from './resumesOne'
import { resumesTwo } from './resumesTwo'
import { readPairs, scoreAdverts, scorePairs, scoreResumes } from './score'

const categories = Object.entries({ ...pairsOne, ...pairsTwo, ...pairsThree }).map(
  ([name, lines]) => [name, readPairs(lines)] as const,
)

describe('what a stranger wrote from the rules alone', () => {
  it('is found with precision over 0.87, recall over 0.98, form over 0.95 and place over 0.97', () => {
    const score = scorePairs(categories.flatMap(([, pairs]) => pairs))
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThan(0.87)
    expect(score.recall).toBeGreaterThan(0.98)
    expect(score.form).toBeGreaterThan(0.95)
    expect(score.place).toBeGreaterThan(0.97)
  })

  it.each(categories)('has three in four right in the category %s', (_name, pairs) => {
    const score = scorePairs(pairs)
    expect(score.accuracy, score.wrong.join('\n')).toBeGreaterThan(0.75)
  })

  it('of whole resumes is shown with precision and recall over 0.96', () => {
    const score = scoreResumes([...resumesOne, ...resumesTwo])
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThan(0.96)
    expect(score.recall, score.wrong.join('\n')).toBeGreaterThan(0.96)
  })

  it('of adverts is read with F1 over 0.77, and nine in ten with the right demand', () => {
    const score = scoreAdverts(adverts)
    expect(score.f1, score.wrong.join('\n')).toBeGreaterThan(0.77)
    expect(score.demand).toBeGreaterThan(0.9)
  })
})
