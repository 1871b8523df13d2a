import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Input, Output, ProcedureName } from '../../src/contract'
import { contract } from '../../src/contract'
import type { Topic } from '../../src/contract/topics'
import { createConnectionLog } from '../../src/main/connections'
import { newId } from '../../src/main/ids'
import { createRouter } from '../../src/main/ipc/router'
import type { JobRunner } from '../../src/main/jobs/runner'
import { parseOutput, type TaskInput, type TaskName, type TaskOutput, tasks } from '../../src/main/jobs/tasks'
import { silentLog } from '../../src/main/log'
import type { Store } from '../../src/main/store/db'
import { createNotices } from '../../src/main/notices'
import { openData } from '../../src/main/usecases/openData'
import type { Deps, Desktop, PickedFile } from '../../src/main/usecases/deps'

/** The same tasks, run in place. */
const inPlace: JobRunner = {
  async run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
    return parseOutput[name](await tasks[name].call(input))
  },
}

export interface FakeDesktop extends Desktop {
  /** What the next open dialog gives; null is a cancel. */
  picked: PickedFile | null
  /** What the next dialog for a path gives; null is a cancel. */
  path: string | null
  /** Where the next save dialog points; null is a cancel. */
  savePath: string | null
  /** What the next folder dialog gives; null is a cancel. */
  folder: string | null
  shown: string[]
  /** What was opened with another program. */
  opened: string[]
}

function fakeDesktop(): FakeDesktop {
  const desktop: FakeDesktop = {
    picked: null,
    savePath: null,
    path: null,
    opened: [],
    shown: [],
    openFile: () => Promise.resolve(desktop.picked),
    forgetPage: () => Promise.resolve(),
    choosePath: () => Promise.resolve(desktop.path),
    openFileOutside: (path) => Promise.resolve(void desktop.opened.push(path)),
    chooseSavePath: () => Promise.resolve(desktop.savePath),
    folder: null,
    chooseFolder: () => Promise.resolve(desktop.folder),
    showInFolder: (path) => void desktop.shown.push(path),
    showFolder: () => Promise.resolve(),
    openLink: () => Promise.resolve(true),
  }
  return desktop
}

export interface TestApp {
  folder: string
  deps: Deps
  /** The open data; another one after a restore. */
  readonly store: Store
  desktop: FakeDesktop
  changed: Topic[]
  /** Moves the clock. */
  clock: { now: number }
  /** Calls a procedure; a refusal is thrown as its wire error. */
  call<K extends ProcedureName>(name: K, input: Input<K>): Promise<Output<K>>
  /** Calls with anything, as a hostile page would. */
  raw(name: string, input: unknown): ReturnType<ReturnType<typeof createRouter>>
  /** Closes and opens the same folder again, as a restart does. */
  restart(): TestApp
  close(): void
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'shortlist-test-'))

/** The whole main process but for Electron, on a real file in a folder of its own. */
export function openTestApp(folder = temporaryFolder(), clock = { now: Date.UTC(2026, 0, 5, 9) }): TestApp {
  const open = () => openData(folder, newId, { now: () => clock.now })
  const places = {
    dataFolder: folder,
    settingsFile: join(folder, 'backups.json'),
    usualFolder: join(folder, 'backups'),
  }
  const desktop = fakeDesktop()
  const changed: Topic[] = []
  const deps: Deps = {
    store: open(),
    openStore: open,
    places,
    notices: createNotices(places),
    jobs: inPlace,
    dictionaryFolder: join(import.meta.dirname, '../../resources/dictionaries'),
    desktop,
    now: () => clock.now,
    newId,
    connections: createConnectionLog(join(folder, 'logs'), () => clock.now),
    about: {
      version: '0',
      electron: '0',
      platform: 'test',
      dataFolder: folder,
      logFolder: join(folder, 'logs'),
    },
  }
  const route = createRouter(deps, {
    log: silentLog,
    onChanged: (topics) => void changed.push(...topics),
    checkOutput: true,
  })
  const app: TestApp = {
    folder,
    deps,
    get store() {
      return deps.store
    },
    desktop,
    changed,
    clock,
    async call(name, input) {
      const result = await route(name, input)
      if (!result.ok) throw Object.assign(new Error(result.error.message), result.error)
      return contract[name].output.parse(result.value) as Output<typeof name>
    },
    raw: route,
    restart() {
      deps.store.close()
      return openTestApp(folder, clock)
    },
    close: () => deps.store.close(),
  }
  return app
}

/** An application with nothing but what it must have. */
export const blankApplication: Input<'application.create'> = {
  title: 'Backend Developer',
  company: 'Cloverfield Health',
  location: null,
  url: null,
  pay: null,
  roleId: null,
  appliedOn: null,
  stageId: null,
  notes: '',
  posting: null,
}
