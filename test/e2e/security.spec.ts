import { expect, test } from '@playwright/test'
import { launchApp, type RunningApp } from './harness'

let running: RunningApp
test.beforeEach(async () => {
  running = await launchApp({ start: 'sample' })
})
test.afterEach(async () => {
  await running.close()
})

test('the page has no Node, and a bridge of exactly three functions', async () => {
  const seen = await running.page.evaluate(() => ({
    globals: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys(Reflect.get(window, 'bridge')).sort(),
  }))
  expect(seen).toEqual({ globals: [], bridge: ['call', 'onChanged', 'onClosing'] })
})

test('the window keeps its protections', async () => {
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((contents): unknown => Reflect.get(contents, 'getLastWebPreferences').call(contents)),
  )
  expect(preferences).toHaveLength(1)
  expect(preferences[0]).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    sandbox: true,
  })
})

test('nothing leads out of the page', async () => {
  const { page, app } = running
  const before = page.url()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  await page.evaluate(() => window.open('https://example.com/'))
  const reached = await page.evaluate(async () => {
    const tries = [
      'https://example.com/',
      'app://shortlist/../../package.json',
      'app://shortlist/%2e%2e/%2e%2e/package.json',
      'file:///etc/passwd',
    ]
    const results = await Promise.all(
      tries.map((address) =>
        fetch(address).then(
          (r) => r.status,
          () => 0,
        ),
      ),
    )
    return results.filter((status) => status === 200)
  })
  expect(reached).toEqual([])
  expect(page.url()).toBe(before)
  expect(app.windows()).toHaveLength(1)
})

test('permissions are denied and scripts from strings do not run', async () => {
  const { page } = running
  const answers = await page.evaluate(async () => {
    const ask = async (name: PermissionName) => (await navigator.permissions.query({ name })).state
    // In a timer, because the debugger's own evaluation is exempt from the policy.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(Reflect.apply(Reflect.construct(Function, ['return 1']), null, [])))
        } catch {
          resolve('refused')
        }
      })
    })
    return { geolocation: await ask('geolocation'), notifications: await ask('notifications'), evaluated }
  })
  expect(answers).toEqual({ geolocation: 'denied', notifications: 'denied', evaluated: 'refused' })
})

test('no script can write HTML into the page', async () => {
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

test('a call the contract does not know, or of the wrong shape, is refused and changes nothing', async () => {
  const { page } = running
  const results = await page.evaluate(async () => {
    const tries: [string, unknown][] = [
      ['__proto__', {}],
      ['fs.read', { path: '/etc/passwd' }],
      ['application.delete', { ids: 'all' }],
      ['application.delete', { ids: [], extra: 1 }],
      ['resume.openDropped', { fileName: '/etc/passwd', bytes: 'x' }],
      ['application.addNote', { id: '1', text: 'x'.repeat(13_000_000) }],
    ]
    return Promise.all(tries.map(async ([name, input]) => (await window.bridge.call(name, input)).ok))
  })
  expect(results).toEqual([false, false, false, false, false, false])
  await expect(page.getByRole('row')).not.toHaveCount(0)
})
