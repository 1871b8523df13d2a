import { contextBridge, ipcRenderer } from 'electron'
import { channels } from '../contract/channels'
import type { Bridge, WireResult } from '../contract/wire'

const bridge: Bridge = {
  call: (name, input): Promise<WireResult> => ipcRenderer.invoke(channels.call, name, input),
  onChanged(listener) {
    const receive = (_event: unknown, topics: string[]) => listener(topics)
    ipcRenderer.on(channels.changed, receive)
    return () => ipcRenderer.removeListener(channels.changed, receive)
  },
  onClosing(listener) {
    const receive = () => {
      void listener().finally(() => ipcRenderer.send(channels.closingDone))
    }
    ipcRenderer.on(channels.closing, receive)
    return () => ipcRenderer.removeListener(channels.closing, receive)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
