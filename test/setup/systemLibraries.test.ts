import { describe, expect, it } from 'vitest'
import {
  PARTS,
  candidatesIn,
  debianNames,
  librariesIn,
  missingParts,
} from '../../scripts/setup/systemLibraries.mjs'

const everyLibrary = new Set(PARTS.flatMap(({ library }) => library ?? []))
const full = { libraries: everyLibrary, hasCommand: () => true, hasFile: () => true }
const bare = { libraries: new Set<string>(), hasCommand: () => false, hasFile: () => false }
const isOnNewRelease = (name: string) => name !== 'libasound2' && name !== 'libgtk-3-0'
const names = (parts: { debian: string }[]) => parts.map(({ debian }) => debian)

describe('what a Linux machine lacks', () => {
  it('is nothing on a full one', () => {
    expect(missingParts(['run', 'virtual-display', 'unpack', 'compile'], full)).toEqual([])
  })

  it('is only what is missing', () => {
    const libraries = new Set([...everyLibrary].filter((name) => name !== 'libnss3.so'))
    expect(
      names(
        missingParts(['run', 'compile'], {
          ...full,
          libraries,
          hasCommand: (name: string) => name !== 'make',
        }),
      ),
    ).toEqual(['libnss3', 'make'])
  })

  it('leaves out the compiler and the virtual display where nothing needs them', () => {
    const found = names(missingParts(['run'], bare))
    expect(found).toContain('libgtk-3-0')
    expect(found).not.toContain('g++')
    expect(found).not.toContain('xvfb')
  })

  it('claims no library to be missing where the machine cannot list them', () => {
    expect(missingParts(['run'], { ...bare, libraries: undefined })).toEqual([])
  })

  it('names a package once, by the name this release gives it', () => {
    const parts = missingParts(['run', 'virtual-display'], bare)
    const found = debianNames(parts, isOnNewRelease)
    expect(found).toContain('libasound2t64')
    expect(found).toContain('libnss3')
    expect(found.filter((name) => name === 'xvfb')).toHaveLength(1)
  })

  it('keeps the plain name where neither has a candidate', () => {
    expect(debianNames([{ debian: 'libnss3' }], () => false)).toEqual(['libnss3'])
  })
})

describe('reading the system’s own lists', () => {
  it('reads library names out of ldconfig', () => {
    const text =
      '2 libs found in cache\n\tlibnss3.so (libc6,x86-64) => /lib/libnss3.so\n\tlibgbm.so.1 (libc6,x86-64) => /lib/libgbm.so.1\n'
    expect(librariesIn(text)).toEqual(new Set(['libnss3.so', 'libgbm.so.1']))
  })

  it('reads candidates out of apt-cache policy', () => {
    const text =
      'libasound2:\n  Installed: (none)\n  Candidate: (none)\n  Version table:\nlibasound2t64:\n  Installed: (none)\n  Candidate: 1.2.11-1\n'
    expect(candidatesIn(text)).toEqual(new Set(['libasound2t64']))
  })
})
