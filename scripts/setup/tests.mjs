// All layers of tests, each run even where an earlier one failed, and one line at the end.
import fs from 'node:fs'
import path from 'node:path'
import { ensureBuilt } from './build.mjs'
import { closingLine, layerCounts, playwrightCounts, total, vitestCounts } from './counts.mjs'
import { underXvfb } from './display.mjs'
import { packageApp } from './package.mjs'
import { runVisible } from './run.mjs'
import { Failure, elapsed } from './say.mjs'

const RESULTS = 'test-results'
const VITEST_REPORT = `${RESULTS}/vitest.json`
const PLAYWRIGHT_REPORT = `${RESULTS}/playwright.json`

const tsc = ['typescript', 'bin', 'tsc']

/** Steps run in this order; a vitest step covers several layers in one go. */
export const STEPS = [
  {
    layers: ['types'],
    kind: 'checks',
    commands: [
      [tsc, ['--noEmit', '-p', 'tsconfig.json']],
      [tsc, ['--noEmit', '-p', 'tsconfig.core.json']],
    ],
  },
  { layers: ['lint'], kind: 'checks', commands: [[['oxlint', 'bin', 'oxlint'], ['--type-aware']]] },
  { layers: ['build'], kind: 'build' },
  { layers: ['unit', 'store', 'architecture', 'faults', 'setup'], kind: 'vitest' },
  { layers: ['e2e'], kind: 'playwright' },
  { layers: ['package'], kind: 'package' },
]

export const LAYERS = STEPS.flatMap(({ layers }) => layers)

function readReport(root, file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

/** Windows of tests open where nobody is disturbed by them. */
const withDisplay = (isNeeded, { node }, args) =>
  isNeeded && process.platform === 'linux' ? underXvfb(node, args) : { command: node, args }

const runners = {
  async checks({ commands, layers }, ctx) {
    let ok = true
    for (const [tool, args] of commands) {
      const { code } = await runVisible(ctx.node, [path.join(ctx.root, 'node_modules', ...tool), ...args], {
        cwd: ctx.root,
        env: ctx.env,
      })
      if (code !== 0) ok = false
    }
    return [{ layer: layers[0], ...layerCounts(ok ? 1 : 0, ok ? 0 : 1) }]
  },

  async build({ layers }, ctx) {
    try {
      await ensureBuilt('app', ctx)
      await ensureBuilt('cli', ctx)
      return [{ layer: layers[0], ...layerCounts(1, 0) }]
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      process.stderr.write(`${error.message}\n`)
      return [{ layer: layers[0], ...layerCounts(0, 1) }]
    }
  },

  async vitest({ layers, kind }, ctx) {
    fs.rmSync(path.join(ctx.root, VITEST_REPORT), { force: true })
    const args = [
      path.join(ctx.root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...layers.map((layer) => `test/${layer}/`),
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${VITEST_REPORT}`,
    ]
    const { command, args: all } = withDisplay(kind === 'package', ctx, args)
    const { code } = await runVisible(command, all, { cwd: ctx.root, env: ctx.env })
    const report = readReport(ctx.root, VITEST_REPORT)
    const counted = layers.map((layer) => ({ layer, ...vitestCounts(report ?? {}, `test/${layer}`) }))
    // An unhandled error fails the run without failing a test.
    if (code !== 0 && counted.every(({ failed }) => failed === 0)) counted[0].failed += 1
    return counted
  },

  /** The folder a release consists of is made first: its tests look at that, and start it. */
  async package(step, ctx) {
    try {
      await packageApp(ctx)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      process.stderr.write(`${error.message}\n`)
      return [{ layer: step.layers[0], ...layerCounts(0, 1) }]
    }
    return runners.vitest(step, ctx)
  },

  async playwright({ layers }, ctx) {
    fs.rmSync(path.join(ctx.root, PLAYWRIGHT_REPORT), { force: true })
    const args = [
      path.join(ctx.root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '--pass-with-no-tests',
    ]
    const { command, args: all } = withDisplay(true, ctx, args)
    const { code } = await runVisible(command, all, { cwd: ctx.root, env: ctx.env })
    const counts = playwrightCounts(readReport(ctx.root, PLAYWRIGHT_REPORT) ?? {})
    if (code !== 0 && counts.failed === 0) counts.failed += 1
    return [{ layer: layers[0], ...counts }]
  },
}

/** `only` names layers; empty means all of them. */
export async function runTests(ctx, only = []) {
  const unknown = only.filter((layer) => !LAYERS.includes(layer))
  if (unknown.length > 0)
    throw new Failure(
      `There is no test layer called ${unknown.join(', ')}.`,
      `The layers are ${LAYERS.join(', ')}.`,
    )
  fs.mkdirSync(path.join(ctx.root, RESULTS), { recursive: true })
  const results = []
  for (const step of STEPS) {
    const layers = step.layers.filter((layer) => only.length === 0 || only.includes(layer))
    if (layers.length === 0) continue
    process.stdout.write(`\n── ${layers.join(', ')} ──\n`)
    const started = Date.now()
    if (
      ['playwright', 'package'].includes(step.kind) &&
      results.some(({ layer, failed }) => layer === 'build' && failed > 0)
    ) {
      process.stdout.write('not run: the build failed\n')
      results.push({ layer: layers[0], passed: 0, failed: 1, empty: true, time: 0 })
      continue
    }
    const counted = await runners[step.kind]({ ...step, layers }, ctx)
    const time = Date.now() - started
    results.push(...counted.map((result) => ({ ...result, time })))
  }
  process.stdout.write('\n')
  for (const { layer, passed, failed, empty, time } of results) {
    const note = empty ? '  (nothing ran)' : ''
    process.stdout.write(
      `${layer.padEnd(14)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed   ${elapsed(time)}${note}\n`,
    )
  }
  const sum = total(results)
  process.stdout.write(`\n${closingLine(sum)}\n`)
  return sum.failed === 0 ? 0 : 1
}
