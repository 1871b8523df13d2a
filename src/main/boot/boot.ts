import { app, BrowserWindow, session } from 'electron'
import type { Problem } from '../../contract/recovery'
import { DomainError } from '../../core/result'
import { type ConnectionLog, createConnectionLog } from '../connections'
import { registerAppScheme, serveApp } from '../electron/appProtocol'
import { watchCrashes } from '../electron/crashes'
import { createDesktop, showPlace } from '../electron/desktop'
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
import { goTo, openWindow, type Page, showPage } from '../electron/window'
import { newId } from '../ids'
import { createRouter, type Router } from '../ipc/router'
import { createLog } from '../log'
import { createNotices } from '../notices'
import type { Store } from '../store/db'
import type { Deps } from '../usecases/deps'
import { fitKeeper } from '../usecases/fit'
import { openData } from '../usecases/openData'
import { createBootMemory, mostFailures } from './bootState'
import { beginStart, notYet, openForApp, tidyUp, watchedRouter } from './phases'
import { problemOf, problemOfKind } from './problem'
import { createRecovery } from './recovery'
import { tellOfStart, watchData } from './watch'

const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

const startFacts = () => ({
  version: app.getVersion(),
  electron: process.versions.electron,
  milliseconds: String(Math.round(process.uptime() * 1000)),
})

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
  const memory = createBootMemory(app.getPath('userData'))
  const failures = beginStart(memory)
  const jobs = createJobProcess(log)
  let running: Deps | undefined
  let page: Page = 'index.html'
  let route: Router = () => Promise.resolve(notYet)

  const makeDeps = (store: Store): Deps => ({
    store,
    openStore: () => openData(places.dataFolder, newId, { now: Date.now }),
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
  })

  /** The app over its data, or what stands in the way. */
  async function start({ expectData }: { expectData: boolean }): Promise<Problem | null> {
    try {
      const deps = makeDeps(await openForApp(places, memory, newId, app.getVersion(), { expectData }))
      running = deps
      await tidyUp(deps, log)
      const keepFits = fitKeeper(deps, {
        onDone: () => transport?.changed(['application', 'resume', 'role']),
        onError: (error) => log.error('fits not computed', error),
      })
      const router = createRouter(deps, {
        log,
        onChanged(topics) {
          transport?.changed(topics)
          keepFits()
        },
        checkOutput: !app.isPackaged,
      })
      route = watchedRouter(router, memory, () => log.info('ready', startFacts()))
      tellOfStart(deps)
      keepFits()
      watchData(deps, memory, log, (topic) => transport?.changed([topic]))
      page = 'index.html'
      const window = windowOf()
      if (window !== undefined) showPage(window, page, devServer)
      return null
    } catch (error) {
      log.error('not opened', error)
      running?.store.close()
      running = undefined
      if (error instanceof DomainError && error.code === 'conflict') {
        memory.write({ isStarting: false })
        throw error
      }
      return problemOf(error)
    }
  }

  const opened = createTransport((name, input) => route(name, input), devServer)
  transport = opened
  const problem =
    failures >= mostFailures
      ? problemOfKind('failedStarts')
      : await start({ expectData: memory.read().hasData })
  if (problem !== null) {
    // Also for those who start it from a terminal, or by a script that sees no window.
    process.stderr.write(`${problem.title}. ${problem.text}\n`)
    page = 'recovery.html'
    route = createRecovery({
      places,
      problem,
      log,
      now: Date.now,
      newId,
      start,
      showFolder: showPlace,
      quit: () => app.quit(),
    })
  }
  const show = () => openWindow(devServer, opened.trust, page)
  const focused = () => {
    const window = windowOf()
    if (window === undefined) return show()
    if (window.isMinimized()) window.restore()
    window.focus()
    return window
  }

  setMenu(
    (place) => {
      const window = focused()
      // Until there is data to show, there is one page and no other.
      if (running !== undefined) goTo(window, place, devServer)
    },
    (request) => opened.edit(focused(), request),
  )
  app.on('second-instance', focused)
  app.on('activate', focused)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', () => {
    memory.write({ isStarting: false })
    jobs.stop()
    running?.store.close()
  })
  show()
}
