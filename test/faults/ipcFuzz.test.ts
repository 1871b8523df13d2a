import { expect, it } from 'vitest'
import { run } from './runners/ipcFuzz'

it(
  'S9 S10 fifteen hundred hostile calls crash nothing and write nothing that was refused',
  { timeout: 120_000 },
  async () => {
    const result = await run({ count: 1_500, seed: 20_261_124 })
    expect(result.findings).toEqual([])
    expect(result).toMatchObject({ inputs: 1_500, crashes: 0, strayWrites: 0 })
    // Were nearly everything refused or nearly nothing, the calls would try too little.
    expect(result.refusals).toBeGreaterThan(500)
    expect(result.refusals).toBeLessThan(1_400)
  },
)
