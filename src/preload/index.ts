import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../contract/channels'
import type { Bridge, WireResult } from '../contract/wire'

const closingListeners = new Set<() => Promise<void>>()

// Answers even where nothing waits to be saved, so that the window closes at once.
ipcRenderer.on(channels.closing, () => {
  const saving = [...closingListeners].map((listener) => listener())
  void Promise.allSettled(saving).then(() => ipcRenderer.send(channels.closingDone))
})

const bridge: Bridge = {
  call: (name, input): Promise<WireResult> => ipcRenderer.invoke(channels.call, name, input),
  onChanged(listener) {
    const receive = (_event: unknown, topics: string[]) => listener(topics)
    ipcRenderer.on(channels.changed, receive)
    return () => ipcRenderer.removeListener(channels.changed, receive)
  },
  onClosing(listener) {
    closingListeners.add(listener)
    return () => closingListeners.delete(listener)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
