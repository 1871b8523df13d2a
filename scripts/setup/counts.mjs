// Adds up what the test tools report, so that `npm test` can end with one line.

/** A layer that ran nothing has proved nothing: it counts as one failure. */
export function layerCounts(passed, failed) {
  return passed + failed === 0 ? { passed: 0, failed: 1, empty: true } : { passed, failed, empty: false }
}

const inFolder = (file, folder) => file.replaceAll('\\', '/').includes(`/${folder}/`)

/** Vitest's JSON report, only the files under `folder`. A file that fails to load holds no test, yet has failed. */
export function vitestCounts(report, folder) {
  let passed = 0
  let failed = 0
  for (const file of report.testResults ?? []) {
    if (!inFolder(file.name, folder)) continue
    const tests = file.assertionResults ?? []
    const bad = tests.filter(({ status }) => status === 'failed').length
    passed += tests.filter(({ status }) => status === 'passed').length
    failed += bad === 0 && file.status === 'failed' ? 1 : bad
  }
  return layerCounts(passed, failed)
}

/** Playwright's JSON report. Flaky is failed: a test that passes only sometimes is not trusted. */
export function playwrightCounts(report) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report.stats ?? {}
  const broken = unexpected + flaky === 0 ? (report.errors ?? []).length : 0
  return layerCounts(expected, unexpected + flaky + broken)
}

export function total(layers) {
  return layers.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

export const closingLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`
