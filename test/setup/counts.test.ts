import { describe, expect, it } from 'vitest'
import {
  closingLine,
  layerCounts,
  playwrightCounts,
  total,
  vitestCounts,
} from '../../scripts/setup/counts.mjs'
import { LAYERS } from '../../scripts/setup/tests.mjs'

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})

describe('counting tests', () => {
  it('counts only the files of the layer', () => {
    const report = {
      testResults: [
        file('/a/test/unit/x.test.ts', 'passed', 'failed'),
        file('/a/test/store/y.test.ts', 'passed'),
      ],
    }
    expect(vitestCounts(report, 'test/unit')).toEqual({ passed: 1, failed: 1, empty: false })
    expect(vitestCounts(report, 'test/store')).toEqual({ passed: 1, failed: 0, empty: false })
  })

  it('reads Windows paths', () => {
    expect(
      vitestCounts({ testResults: [file('C:\\a\\test\\unit\\x.test.ts', 'passed')] }, 'test/unit').passed,
    ).toBe(1)
  })

  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      testResults: [{ name: '/a/test/unit/x.test.ts', status: 'failed', assertionResults: [] }],
    }
    expect(vitestCounts(report, 'test/unit')).toEqual({ passed: 0, failed: 1, empty: false })
  })

  it('does not count a skipped test as passed', () => {
    expect(
      vitestCounts({ testResults: [file('/a/test/unit/x.test.ts', 'skipped', 'todo')] }, 'test/unit'),
    ).toEqual({ passed: 0, failed: 1, empty: true })
  })

  it('takes a layer that ran nothing for failed', () => {
    expect(layerCounts(0, 0)).toEqual({ passed: 0, failed: 1, empty: true })
    expect(vitestCounts({}, 'test/unit').failed).toBe(1)
    expect(playwrightCounts({ stats: { expected: 0, skipped: 4 } }).failed).toBe(1)
  })

  it('takes a flaky window test for failed', () => {
    expect(playwrightCounts({ stats: { expected: 3, unexpected: 1, flaky: 1 } })).toEqual({
      passed: 3,
      failed: 2,
      empty: false,
    })
  })

  it('counts a window test file that could not be loaded', () => {
    expect(playwrightCounts({ stats: { expected: 0 }, errors: [{ message: 'SyntaxError' }] })).toEqual({
      passed: 0,
      failed: 1,
      empty: false,
    })
  })

  it('ends with one line', () => {
    expect(closingLine(total([layerCounts(2, 1), layerCounts(0, 0), layerCounts(5, 0)]))).toBe(
      '7 passed, 2 failed',
    )
  })

  it('has every layer that the project promises', () => {
    expect(LAYERS).toEqual([
      'types',
      'lint',
      'build',
      'unit',
      'store',
      'architecture',
      'faults',
      'setup',
      'e2e',
      'package',
    ])
  })
})
