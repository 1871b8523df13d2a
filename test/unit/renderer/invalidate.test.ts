import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it, vi } from 'vitest'
import { followChanges } from '../../../src/renderer/lib/invalidate'

describe('followChanges', () => {
  it('makes stale what depends on the changed part of the data, and nothing else', async () => {
    vi.useFakeTimers()
    const client = new QueryClient()
    client.setQueryData(['board.load', {}], 1)
    client.setQueryData(['role.list', {}], 1)
    client.setQueryData(['guide.read', { text: '' }], 1)
    const listeners: ((topics: string[]) => void)[] = []
    const tell = (topics: string[]) => listeners.forEach((listener) => listener(topics))
    followChanges(client, {
      onChanged: (listener) => {
        listeners.push(listener)
        return () => listeners.length
      },
    })
    const invalidate = vi.spyOn(client, 'invalidateQueries')
    tell(['role'])
    tell(['role', 'unheard of'])
    await vi.runAllTimersAsync()
    expect(client.getQueryState(['role.list', {}])?.isInvalidated).toBe(true)
    expect(client.getQueryState(['board.load', {}])?.isInvalidated).toBe(false)
    expect(client.getQueryState(['guide.read', { text: '' }])?.isInvalidated).toBe(false)
    expect(invalidate).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })
})
