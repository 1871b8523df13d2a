import { type BrowserWindow, ipcMain } from 'electron'
import { channels } from '../../contract/channels'
import type { Topic } from '../../contract/topics'
import type { WireResult } from '../../contract/wire'
import type { Router } from '../ipc/router'
import { isTooLarge, largestPayload } from '../ipc/weigh'
import { isTrustedSender } from './sender'

const flushLimit = 2_000

const refusal: WireResult = {
  ok: false,
  error: { code: 'validation', message: 'Shortlist refused this request.', ref: 'sender' },
}
const tooLarge: WireResult = {
  ok: false,
  error: {
    code: 'validation',
    message: 'This is too large. Shortlist takes up to 10 MB at once.',
    ref: 'size',
  },
}

export interface Transport {
  trust: (window: BrowserWindow) => void
  changed: (topics: readonly Topic[]) => void
  /** Undo or redo from the menu: the page knows whether a field's own undo comes first. */
  edit: (window: BrowserWindow, request: 'undo' | 'redo') => void
}

/** The only place that touches `ipcMain`: checks who asks and how much, then hands over to the router. */
export function createTransport(route: Router, devServer: string | undefined): Transport {
  const windows = new Map<number, BrowserWindow>()
  const pending = new Set<Topic>()

  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => {
    const frame = event.senderFrame
    const sender = {
      frame: frame === null ? null : { url: frame.url, isTop: frame.parent === null },
      contentsId: event.sender.id,
    }
    if (!isTrustedSender(sender, new Set(windows.keys()), devServer) || typeof name !== 'string')
      return refusal
    if (isTooLarge(input, largestPayload)) return tooLarge
    return route(name, input)
  })

  function flushChanges(): void {
    const topics = [...pending]
    pending.clear()
    for (const window of windows.values()) {
      if (!window.isDestroyed()) window.webContents.send(channels.changed, topics)
    }
  }

  return {
    trust(window) {
      const { id } = window.webContents
      windows.set(id, window)
      window.on('closed', () => windows.delete(id))
      saveBeforeClosing(window)
    },
    changed(topics) {
      if (topics.length === 0) return
      if (pending.size === 0) setImmediate(flushChanges)
      for (const topic of topics) pending.add(topic)
    },
    edit: (window, request) => window.webContents.send(channels.edit, request),
  }
}

/** Holds the close until the page has saved what is still typed. */
function saveBeforeClosing(window: BrowserWindow): void {
  let saved = false
  window.on('close', (event) => {
    if (saved || window.webContents.isCrashed()) return
    event.preventDefault()
    const finish = () => {
      clearTimeout(timer)
      ipcMain.removeListener(channels.closingDone, onDone)
      saved = true
      if (!window.isDestroyed()) window.close()
    }
    const onDone = (done: { sender: { id: number } }) => {
      if (done.sender.id === window.webContents.id) finish()
    }
    const timer = setTimeout(finish, flushLimit)
    ipcMain.on(channels.closingDone, onDone)
    window.webContents.send(channels.closing)
  })
}
