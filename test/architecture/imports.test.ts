import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rules: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } = createRequire(import.meta.url)(
  '../../.dependency-cruiser.cjs',
)

/** With too few modules seen, the rules would pass because nothing was read. */
const fewestModules = 200
const fewestImports = 500

let result: ICruiseResult
beforeAll(async () => {
  const cruised = await cruise(['src'], {
    ...rules.options,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  })
  if (typeof cruised.output === 'string') throw new Error('the import report is not data')
  result = cruised.output
}, 120_000)

describe('the house', () => {
  it('is read as a whole', () => {
    const own = result.modules.filter((module) => module.source.startsWith('src/'))
    expect(own.length).toBeGreaterThan(fewestModules)
    expect(own.reduce((sum, module) => sum + module.dependencies.length, 0)).toBeGreaterThan(fewestImports)
  })

  it('keeps its import rules, without circles', () => {
    const broken = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(broken).toEqual([])
  })
})
