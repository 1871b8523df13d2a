import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../contract/channels'
import type { Bridge, PageRequest, WireResult } from '../contract/wire'

const listeners = new Set<(request: PageRequest) => Promise<void>>()
const ask = (request: PageRequest) => Promise.allSettled([...listeners].map((listener) => listener(request)))

// Answers even where nothing waits to be saved, so that the window closes at once.
ipcRenderer.on(channels.closing, () => {
  void ask('save').then(() => ipcRenderer.send(channels.closingDone))
})
ipcRenderer.on(channels.edit, (_event, request: unknown) => {
  if (request === 'undo' || request === 'redo') void ask(request)
})

const bridge: Bridge = {
  call: (name, input): Promise<WireResult> => ipcRenderer.invoke(channels.call, name, input),
  onChanged(listener) {
    const receive = (_event: unknown, topics: string[]) => listener(topics)
    ipcRenderer.on(channels.changed, receive)
    return () => ipcRenderer.removeListener(channels.changed, receive)
  },
  onRequest(listener) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
