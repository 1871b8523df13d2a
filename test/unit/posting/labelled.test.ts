import { describe, expect, it } from 'vitest'
import { freshAdverts } from './freshAdverts'
import { labelledAdverts } from './labelledAdverts'
import { scoreFacts } from './scoreFacts'
import { scoreTerms } from './scoreTerms'

describe.each([
  ['adverts of many fields and layouts, four of them German', labelledAdverts],
  ['adverts written after the rules', freshAdverts],
])('%s', (_, adverts) => {
  it('have nine in ten of their required and preferred terms read as such', () => {
    const { demand, wrong } = scoreTerms(adverts)
    expect(demand, wrong.join('\n')).toBeGreaterThan(0.9)
  })

  it('have nineteen in twenty of their plain facts read right', () => {
    const { share, wrong } = scoreFacts(adverts)
    expect(share, wrong.join('\n')).toBeGreaterThan(0.95)
  })
})
