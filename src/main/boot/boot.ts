import { app, BrowserWindow, session } from 'electron'
import { type ConnectionLog, createConnectionLog } from '../connections'
import { registerAppScheme, serveApp } from '../electron/appProtocol'
import { watchCrashes } from '../electron/crashes'
import { createDesktop } from '../electron/desktop'
import { createTransport, type Transport } from '../electron/ipcTransport'
import { createJobProcess } from '../electron/jobProcess'
import { setMenu } from '../electron/menu'
import {
  backupPlaces,
  dataFolder,
  dictionaryFolder,
  logFolder,
  rendererFolder,
  userFolder,
} from '../electron/paths'
import { lockApp, lockSession } from '../electron/security'
import { goTo, openWindow } from '../electron/window'
import { newId } from '../ids'
import { createRouter, type Router } from '../ipc/router'
import { createLog } from '../log'
import { createNotices } from '../notices'
import { backupBeforeUpdate } from '../store/beforeUpdate'
import type { Deps } from '../usecases/deps'
import { tidyFiles } from '../usecases/attachment'
import { clearIncoming } from '../usecases/incoming'
import { openData } from '../usecases/openData'
import { purgeTrash } from '../usecases/trash'
import { keepBackingUp } from './daily'

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

const startFacts = () => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  milliseconds: String(Math.round(process.uptime() * 1000)),
})

/** Tells once, when the page has been given its first answer: the app is up. */
function tellFirst(router: Router, tell: () => void): Router {
  let isTold = false
  return async (name, input) => {
    const answer = await router(name, input)
    if (!isTold && answer.ok) {
      isTold = true
      tell()
    }
    return answer
  }
}

/** Starts the app: one instance, locked down, store first, then the window. Throws what stops it, as a sentence. */
export async function boot(): Promise<void> {
  app.setName('Shortlist')
  userFolder()
  registerAppScheme()
  let connections: ConnectionLog | undefined
  lockApp(app, devServer, () => connections)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  await app.whenReady()
  const log = createLog(logFolder())
  let transport: Transport | undefined
  const noted = createConnectionLog(logFolder(), Date.now, () => transport?.changed(['connection']))
  connections = noted
  const windowOf = () => BrowserWindow.getAllWindows()[0]
  watchCrashes(app, log, windowOf)
  lockSession(session.defaultSession, devServer, noted)
  if (devServer === undefined) serveApp(rendererFolder(), noted)

  const places = backupPlaces()
  const open = () => openData(places.dataFolder, newId, { now: Date.now })
  await backupBeforeUpdate(places, app.getVersion(), Date.now)
  const jobs = createJobProcess(log)
  const deps: Deps = {
    store: open(),
    openStore: open,
    places,
    notices: createNotices(places, () => transport?.changed(['notice'])),
    jobs,
    dictionaryFolder: dictionaryFolder(),
    desktop: createDesktop(windowOf, noted),
    now: Date.now,
    newId,
    connections: noted,
    about: {
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform,
      dataFolder: dataFolder(),
      logFolder: logFolder(),
    },
  }
  await clearIncoming(deps)
  purgeTrash(deps)

  const router = createRouter(deps, {
    log,
    onChanged: (topics) => transport?.changed(topics),
    checkOutput: !app.isPackaged,
  })
  const opened = createTransport(tellFirst(router, () => log.info('ready', startFacts())), devServer)
  transport = opened
  const show = () => openWindow(devServer, opened.trust)
  const focused = () => {
    const window = windowOf()
    if (window === undefined) return show()
    if (window.isMinimized()) window.restore()
    window.focus()
    return window
  }

  setMenu(
    (place) => goTo(focused(), place, devServer),
    (request) => opened.edit(focused(), request),
  )
  app.on('second-instance', focused)
  app.on('activate', focused)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', () => {
    jobs.stop()
    deps.store.close()
  })
  show()
  void tidyFiles(deps).catch((error: unknown) => log.error('files not tidied', error))
  keepBackingUp(deps, log, () => transport?.changed(['backup']))
}
