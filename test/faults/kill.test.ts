import { beforeAll, expect, it } from 'vitest'
import { buildChild } from '../harness/buildChild'
import { atLength, reportFaults } from '../harness/faultReport'
import { temporaryFolder } from '../harness/store'
import { killRepeatedly } from './runners/kill'

let program = ''
beforeAll(async () => {
  program = await buildChild('writer')
}, 60_000)

const kills = atLength(220, 25)

it(
  'loses no acknowledged change and damages nothing when it is killed at any moment',
  { timeout: 60_000 + kills * 2_000 },
  async () => {
    const { findings, ...figures } = await killRepeatedly(program, temporaryFolder(), kills)
    reportFaults('kill -9 while writing', figures)
    expect(findings).toEqual([])
    expect(figures).toMatchObject({ kills, losses: 0, corruptions: 0 })
    // A writer that writes nothing would lose nothing either.
    expect(figures.acknowledged).toBeGreaterThan(kills * 5)
  },
)
