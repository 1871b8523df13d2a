import { describe, expect, it } from 'vitest'
import { matches } from '../../../src/renderer/lib/shortcuts'

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
})

describe('matches', () => {
  it('takes a plain letter, and not the same letter with Ctrl held', () => {
    expect(matches('n', press('n'), false)).toBe(true)
    expect(matches('n', press('n', { ctrlKey: true }), false)).toBe(false)
    expect(matches('n', press('N', { shiftKey: true }), false)).toBe(false)
  })

  it('reads mod as Ctrl, and as ⌘ on a Mac', () => {
    expect(matches('mod+1', press('1', { ctrlKey: true }), false)).toBe(true)
    expect(matches('mod+1', press('1', { metaKey: true }), false)).toBe(false)
    expect(matches('mod+1', press('1', { metaKey: true }), true)).toBe(true)
    expect(matches('mod+1', press('1', { ctrlKey: true }), true)).toBe(false)
  })

  it('takes a sign whether or not the keyboard needs Shift for it', () => {
    expect(matches('?', press('?', { shiftKey: true }), false)).toBe(true)
    expect(matches('/', press('/'), false)).toBe(true)
    expect(matches('/', press('/', { shiftKey: true }), false)).toBe(true)
  })
})
