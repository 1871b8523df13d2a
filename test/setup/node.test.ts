import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodePackage, satisfies } from '../../scripts/setup/node.mjs'

const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }

describe('the Node that runs the tools', () => {
  it.each(['v22.22.2', '22.30.0', '24.15.0', '24.21.0', '26.0.0', '27.1.0'])(
    'takes %s as it is',
    (version) => {
      expect(satisfies(version, engines.node)).toBe(true)
    },
  )

  it.each(['18.19.0', '20.20.2', '22.22.1', '23.9.0', '24.14.9', '25.1.0'])('replaces %s', (version) => {
    expect(satisfies(version, engines.node)).toBe(false)
  })

  it('refuses a range it cannot read rather than guess', () => {
    expect(() => satisfies('24.0.0', '22.x')).toThrow('22.x')
  })

  it('brings a version that the project itself accepts, on every system it serves', () => {
    const systems = [
      ['linux', 'x64'],
      ['linux', 'arm64'],
      ['win32', 'x64'],
      ['darwin', 'x64'],
    ] as const
    for (const [platform, arch] of systems) {
      const found = nodePackage(platform, arch)
      expect(found && satisfies(found.version, engines.node), `${platform} ${arch}`).toBe(true)
    }
  })

  it('knows that some systems have no package', () => {
    expect(nodePackage('linux', 'ia32')).toBeUndefined()
  })
})
