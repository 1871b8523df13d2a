import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { undoOrRedo } from '../lib/history'
import { followChanges } from '../lib/invalidate'
import { queryClient } from '../lib/queryClient'
import { listenForShortcuts } from '../lib/shortcuts'
import { saveEverything } from '../lib/unsaved'
import { prepareAnnouncements } from '../ui/announce'
import { ToastRegion } from '../ui/Toast'

/** A file let go beside a drop zone must not look as if it had been taken. */
function refuseStrayFiles(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'none'
}

export function Providers({ children }: { children: ReactNode }) {
  useEffect(() => followChanges(queryClient, window.bridge), [])
  useEffect(() => listenForShortcuts(), [])
  useEffect(
    () => window.bridge.onRequest((request) => (request === 'save' ? saveEverything() : undoOrRedo(request))),
    [],
  )
  useEffect(() => {
    prepareAnnouncements()
    window.addEventListener('dragover', refuseStrayFiles)
    window.addEventListener('drop', refuseStrayFiles)
    return () => {
      window.removeEventListener('dragover', refuseStrayFiles)
      window.removeEventListener('drop', refuseStrayFiles)
    }
  }, [])
  return (
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="en-US">
        {children}
        <ToastRegion />
      </I18nProvider>
    </QueryClientProvider>
  )
}
