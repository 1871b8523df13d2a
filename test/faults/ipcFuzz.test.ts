import { expect, it } from 'vitest'
import { atLength, reportFaults } from '../harness/faultReport'
import { run } from './runners/ipcFuzz'

const count = atLength(10_000, 1_500)

it(
  'S9 S10 hostile calls by the thousand crash nothing and write nothing that was refused',
  { timeout: 60_000 + count * 60 },
  async () => {
    const { findings, ...figures } = await run({ count, seed: 20_261_124 })
    reportFaults('hostile calls to every procedure', { ...figures })
    expect(findings).toEqual([])
    expect(figures).toMatchObject({ inputs: count, crashes: 0, strayWrites: 0 })
    // Were nearly everything refused or nearly nothing, the calls would try too little.
    expect(figures.refusals).toBeGreaterThan(count / 3)
    expect(figures.refusals).toBeLessThan(count * 0.93)
  },
)
