import { describe, expect, it } from 'vitest'
import { labelledAdverts } from './labelledAdverts'
import { scoreFacts } from './scoreFacts'
import { scoreTerms } from './scoreTerms'

describe('adverts of many fields and layouts, four of them German', () => {
  it('have nine in ten of their required and preferred terms read as such', () => {
    expect(scoreTerms(labelledAdverts).demand).toBeGreaterThan(0.9)
  })

  it('have nineteen in twenty of their plain facts read right', () => {
    const { share, wrong } = scoreFacts(labelledAdverts)
    expect(share, wrong.join('\n')).toBeGreaterThan(0.95)
  })
})
