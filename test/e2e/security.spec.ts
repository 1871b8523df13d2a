import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, type RunningApp } from './harness'

const rendererFolder = join(import.meta.dirname, '../../out/renderer')
const link = join(rendererFolder, 'link.txt')

let running: RunningApp
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const secret = join(mkdtempSync(join(tmpdir(), 'shortlist-secret-')), 'secret.txt')
  writeFileSync(secret, 'secret')
  rmSync(link, { force: true })
  symlinkSync(secret, link)
  running = await launchApp({ start: 'sample' })
})
test.afterAll(async () => {
  rmSync(link, { force: true })
  await running.close()
})

/** Asks main's own fetch, which no content policy holds back. */
const statusOf = (address: string): Promise<number> =>
  running.app.evaluate(
    ({ net }, url) =>
      net.fetch(url).then(
        (answer) => answer.status,
        () => 0,
      ),
    address,
  )

test('S1 the page has no Node and is sandboxed apart from the preload script', async () => {
  const globals = await running.page.evaluate(() =>
    ['process', 'require', 'module', 'exports', 'Buffer', 'global', '__dirname', 'electron'].filter(
      (name) => name in window,
    ),
  )
  expect(globals).toEqual([])
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents): unknown => Reflect.get(contents, 'getLastWebPreferences').call(contents)),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({ contextIsolation: true, nodeIntegration: false, sandbox: true })
})

test('S2 no protection of the window is switched off', async () => {
  const preferences = await running.app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents()
    const all: unknown =
      contents === undefined ? {} : Reflect.get(contents, 'getLastWebPreferences').call(contents)
    return JSON.stringify(all)
  })
  expect(JSON.parse(preferences)).not.toMatchObject({ webSecurity: false })
  expect(preferences).not.toMatch(
    /"(?:allowRunningInsecureContent|experimentalFeatures|nodeIntegrationInSubFrames|nodeIntegrationInWorker)":true/,
  )
  expect(preferences).not.toMatch(/enableBlinkFeatures":"\w/)
})

test('S3 a webview stays an unknown element and makes no page', async () => {
  const kind = await running.page.evaluate(() => {
    const view = document.createElement('webview')
    view.setAttribute('src', 'https://example.com/')
    document.body.append(view)
    const shadow = view.shadowRoot === null && !('getWebContentsId' in view)
    view.remove()
    return shadow
  })
  expect(kind).toBe(true)
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
})

test('S4 the content policy comes with the page and lets no string become a script', async () => {
  const headers = await running.app.evaluate(async ({ net }) => {
    const answer = await net.fetch('app://shortlist/index.html')
    return {
      policy: answer.headers.get('content-security-policy') ?? '',
      sniff: answer.headers.get('x-content-type-options'),
    }
  })
  expect(headers.sniff).toBe('nosniff')
  expect(headers.policy).toContain("default-src 'none'")
  expect(headers.policy).toContain("script-src 'self';")
  expect(headers.policy).not.toMatch(/unsafe-|https?:|\*|blob:/)
  const outcome = await running.page.evaluate(async () => {
    const ran: string[] = []
    Reflect.set(window, 'ran', ran)
    const attempt = (name: string, run: () => unknown) => {
      try {
        run()
      } catch {
        ran.push(`${name} refused`)
      }
    }
    // In a timer, because the debugger's own evaluation is exempt from the policy.
    await new Promise<void>((resolve) => {
      setTimeout(() => {
        attempt('eval', () => Reflect.apply(Reflect.get(window, 'eval'), window, ['ran.push("eval ran")']))
        attempt('Function', () => Reflect.construct(Function, ['ran.push("Function ran")'])())
        attempt('timer', () => Reflect.apply(setTimeout, window, ['ran.push("timer ran")', 0]))
        attempt('inline', () => {
          const script = document.createElement('script')
          script.append(document.createTextNode('ran.push("inline ran")'))
          document.body.append(script)
          script.remove()
        })
        attempt('attribute', () => {
          const button = document.createElement('button')
          button.setAttribute('onclick', 'ran.push("attribute ran")')
          document.body.append(button)
          button.click()
          button.remove()
        })
        attempt('javascript link', () => {
          const anchor = document.createElement('a')
          anchor.href = 'javascript:ran.push("link ran")'
          document.body.append(anchor)
          anchor.click()
          anchor.remove()
        })
        attempt('other script', () => {
          const script = document.createElement('script')
          script.setAttribute('src', 'data:text/javascript,ran.push("data ran")')
          document.body.append(script)
          script.remove()
        })
        setTimeout(resolve, 300)
      })
    })
    return ran
  })
  expect(outcome.filter((each) => each.endsWith('ran'))).toEqual([])
  expect(outcome).toEqual(expect.arrayContaining(['eval refused', 'Function refused']))
})

test('S5 app:// serves the files of the page and nothing else', async () => {
  expect(await statusOf('app://shortlist/index.html')).toBe(200)
  const tries = [
    'app://shortlist/../package.json',
    'app://shortlist/%2e%2e/package.json',
    'app://shortlist/%252e%252e/package.json',
    'app://shortlist/..%2f..%2fpackage.json',
    'app://shortlist/..%5c..%5cpackage.json',
    'app://shortlist/assets/..\\..\\main\\index.js',
    'app://shortlist/index.html%00.js',
    'app://shortlist//etc/passwd',
    'app://shortlist/%2fetc/passwd',
    'app://shortlist/C:/windows/win.ini',
    'app://shortlist/link.txt',
    'app://other/index.html',
    'app://shortlist.evil/index.html',
  ]
  const served = []
  for (const address of tries) if ((await statusOf(address)) === 200) served.push(address)
  expect(served).toEqual([])
  const posted = await running.app.evaluate(async ({ net }) =>
    net.fetch('app://shortlist/index.html', { method: 'POST', body: 'x' }).then(
      ({ status }) => status,
      () => 0,
    ),
  )
  expect(posted).not.toBe(200)
})

test('S6 nothing leads away from the page', async () => {
  const { page } = running
  const before = page.url()
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 100))
    for (const address of [
      'https://example.com/',
      'file:///etc/passwd',
      'data:text/html,<p>x',
      'app://other/',
    ]) {
      location.href = address
      await pause()
    }
    const anchor = document.createElement('a')
    anchor.href = 'https://example.com/'
    const form = document.createElement('form')
    form.action = 'https://example.com/'
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = '0;url=https://example.com/'
    document.body.append(anchor, form)
    document.head.append(refresh)
    anchor.click()
    await pause()
    form.submit()
    await pause()
    for (const each of [anchor, form, refresh]) each.remove()
  })
  const shown = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => [contents.getURL(), contents.isLoadingMainFrame()]),
  )
  expect(shown).toEqual([[before, false]])
  expect(await page.evaluate(() => document.querySelector('main') !== null)).toBe(true)
})

test('S7 no window is opened, and a link leaves only by a question that names its host', async () => {
  const { app, page } = running
  const opened = await page.evaluate(() =>
    ['https://example.com/', 'about:blank', 'app://shortlist/index.html'].map(
      (url) => window.open(url) === null,
    ),
  )
  expect(opened).toEqual([true, true, true])
  expect(app.windows()).toHaveLength(1)
  await app.evaluate(({ dialog, shell }) => {
    const asked: string[] = []
    const left: string[] = []
    Object.assign(globalThis, { asked, left, agree: false })
    dialog.showMessageBox = (...given: unknown[]) => {
      asked.push(JSON.stringify(given.at(-1)))
      return Promise.resolve({
        response: Reflect.get(globalThis, 'agree') === true ? 0 : 1,
        checkboxChecked: false,
      })
    }
    shell.openExternal = (url: string) => Promise.resolve(void left.push(url))
  })
  const open = (url: string) =>
    page.evaluate((address) => window.bridge.call('app.openLink', { url: address }), url)
  expect(await open('https://jobs.example.com/role?id=1')).toEqual({ ok: true, value: { opened: false } })
  await app.evaluate(() => void Object.assign(globalThis, { agree: true }))
  expect(await open('https://jobs.example.com/role?id=1')).toEqual({ ok: true, value: { opened: true } })
  for (const url of ['javascript:alert(1)', 'smb://host/share', 'https://user:word@example.com/', 'x']) {
    expect(await open(url)).toMatchObject({ ok: false, error: { code: 'validation' } })
  }
  const { asked, left } = await app.evaluate((): { asked: string[]; left: string[] } => ({
    asked: Reflect.get(globalThis, 'asked'),
    left: Reflect.get(globalThis, 'left'),
  }))
  expect(left).toEqual(['https://jobs.example.com/role?id=1'])
  expect(asked).toHaveLength(2)
  expect(asked[0]).toContain('Open jobs.example.com in your browser?')
})

test('S8 every permission is denied', async () => {
  const answers = await running.page.evaluate(async () => {
    const failed = (what: Promise<unknown>) =>
      what.then(
        () => 'granted',
        () => 'denied',
      )
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName }).catch(() => ({ state: 'denied' })))
        .state
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ]
    return [
      ...(await Promise.all(names.map(ask))),
      await failed(navigator.mediaDevices.getUserMedia({ audio: true })),
      await failed(navigator.mediaDevices.getDisplayMedia()),
      await failed(navigator.clipboard.readText()),
      await failed(
        new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
      ),
      await Notification.requestPermission(),
    ]
  })
  expect([...new Set(answers)]).toEqual(['denied'])
})

test('S9 frames within the page and windows we did not open are not answered', async () => {
  const { app, page } = running
  const framed = await page.evaluate(async () => {
    const seen: unknown[] = []
    for (const source of ['about:blank', 'app://shortlist/index.html']) {
      const frame = document.createElement('iframe')
      frame.src = source
      document.body.append(frame)
      await new Promise((resolve) => setTimeout(resolve, 300))
      try {
        seen.push(frame.contentWindow === null ? undefined : Reflect.get(frame.contentWindow, 'bridge'))
      } catch {
        seen.push(undefined)
      }
      frame.remove()
    }
    return seen
  })
  expect(framed).toEqual([undefined, undefined])
  for (const address of ['app://shortlist/index.html', 'about:blank']) {
    const answer = await app.evaluate(async ({ app: main, BrowserWindow }, url) => {
      const preload = `${main.getAppPath()}/out/preload/index.cjs`
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
      await stranger.loadURL(url)
      const said: unknown = await stranger.webContents.executeJavaScript("bridge.call('board.load', {})")
      stranger.destroy()
      return said
    }, address)
    expect(answer).toMatchObject({ ok: false, error: { ref: 'sender' } })
  }
})

test('S10 the bridge is exactly three functions, and no event object passes it', async () => {
  const seen = await running.page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'bridge')
    const told = new Promise<unknown[]>((resolve) => {
      window.bridge.onChanged((...given: unknown[]) => resolve(given))
    })
    await window.bridge.call('app.startEmpty', {})
    return {
      keys: Object.keys(window.bridge).sort(),
      kinds: Object.values(window.bridge).map((each) => typeof each),
      isFixed: !Reflect.set(window, 'bridge', null) || Reflect.get(window, 'bridge') === bridge,
      told: await told,
    }
  })
  expect(seen).toEqual({
    keys: ['call', 'onChanged', 'onRequest'],
    kinds: ['function', 'function', 'function'],
    isFixed: true,
    told: [expect.arrayContaining(['setting'])],
  })
})

test('S10 calls of the wrong name, shape or size are refused and change nothing', async () => {
  const { page } = running
  const results = await page.evaluate(async () => {
    const endless: Record<string, unknown> = {}
    endless['self'] = endless
    const sparse: unknown[] = []
    sparse.length = 2_000_000
    let deep: unknown = 'deep'
    for (let level = 0; level < 900; level += 1) deep = [deep]
    const tries: [string, unknown][] = [
      ['application.addNote', deep],
      ['__proto__', {}],
      ['fs.read', { path: '/etc/passwd' }],
      ['application.delete', { ids: 'all' }],
      ['application.delete', { ids: [], extra: 1 }],
      ['application.delete', { ids: sparse }],
      ['application.addNote', endless],
      ['application.addNote', new Map([['id', '1']])],
      ['application.addNote', { id: '1', text: 'x'.repeat(13_000_000) }],
    ]
    return Promise.all(
      tries.map(async ([name, input]) => {
        try {
          return (await window.bridge.call(name, input)).ok
        } catch {
          // Not even the bridge took it.
          return false
        }
      }),
    )
  })
  expect([...new Set(results)]).toEqual([false])
  expect(await page.evaluate(() => document.querySelectorAll('[role=row]').length)).toBeGreaterThan(0)
})

test('S16 no script can write HTML into the page', async () => {
  const outcome = await running.page.evaluate(() => {
    const tries = ['<img src=x onerror=alert(1)>', ' ', '<b>bold</b>']
    return tries.map((html) => {
      try {
        Reflect.set(document.createElement('div'), 'innerHTML', html)
        return 'written'
      } catch {
        return 'refused'
      }
    })
  })
  expect(outcome).toEqual(['refused', 'refused', 'refused'])
})
