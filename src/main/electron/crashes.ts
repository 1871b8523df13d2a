import { type App, type BrowserWindow, dialog } from 'electron'
import type { Log } from '../log'
import { createReloadGuard } from './reloadGuard'

/**
 * What breaks is written to the local log and nowhere else: no crash reporter is started, because a memory
 * image would hold what the person wrote. A page that stopped is loaded again; what was saved is in the store.
 */
export function watchCrashes(app: App, log: Log, windowOf: () => BrowserWindow | undefined): void {
  const mayReload = createReloadGuard()
  process.on('uncaughtException', (error) => log.error('uncaught', error))
  process.on('unhandledRejection', (reason) => log.error('unhandled', reason))
  app.on('child-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    log.warn('process gone', { type: details.type, reason: details.reason, code: String(details.exitCode) })
  })
  app.on('render-process-gone', (_event, contents, details) => {
    if (details.reason === 'clean-exit') return
    log.warn('page gone', { reason: details.reason, code: String(details.exitCode) })
    const window = windowOf()
    if (window === undefined || window.isDestroyed() || window.webContents !== contents) return
    if (mayReload()) contents.reload()
    else void askAgain(window, app)
  })
}

async function askAgain(window: BrowserWindow, app: App): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The window stopped several times.',
    detail: 'Everything that was saved is safe on this computer. Load the window again, or close Shortlist.',
    buttons: ['Load again', 'Close Shortlist'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response === 0) window.webContents.reload()
  else app.quit()
}
