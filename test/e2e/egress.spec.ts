import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { goTo, launchApp } from './harness'

const out = join(import.meta.dirname, '../../out')

test('S12 the list of connections says none, then names the host that was refused and the one that was opened', async () => {
  const { app, page, dataFolder, close } = await launchApp({ start: 'empty' })
  await goTo(page, 'Settings')
  const list = page.getByRole('region', { name: 'Connections' })
  await expect(list).toContainText(/None since \d\d:\d\d/)

  await app.evaluate(({ dialog, shell }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    shell.openExternal = () => Promise.resolve()
  })
  await page.evaluate(() =>
    window.bridge.call('app.openLink', { url: 'https://jobs.example.com/ana?token=s3cret' }),
  )
  await app.evaluate(({ net }) => net.fetch('https://spy.example.org/ana-prova').catch(() => null))
  await expect(list).toContainText('jobs.example.com')
  await expect(list).toContainText('Opened in your browser')
  await expect(list).toContainText('spy.example.org')
  await expect(list).toContainText('Blocked')
  await expect(list).toContainText(/2 since/)
  const file = readFileSync(join(dataFolder, 'logs', 'connections.log'), 'utf8')
  expect(file).toContain('spy.example.org')
  expect(file).not.toMatch(/ana|s3cret|token/)

  const shown = await app.evaluate(({ shell }) => {
    const paths: string[] = []
    shell.openPath = (path) => Promise.resolve((paths.push(path), ''))
    Object.assign(globalThis, { paths })
    return paths
  })
  expect(shown).toEqual([])
  await list.getByRole('button', { name: 'Show log' }).click()
  await expect
    .poll(() => app.evaluate((): unknown => Reflect.get(globalThis, 'paths')))
    .toEqual([join(dataFolder, 'logs')])
  await close()
})

test('S12 whatever a page tries, nothing arrives: no request, no socket, no look-up, no dictionary', async () => {
  const arrived: string[] = []
  const server = createServer((socket) => {
    arrived.push('tcp')
    socket.destroy()
  })
  const udp = createSocket('udp4', () => arrived.push('udp'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  const tcpPort = (server.address() as AddressInfo).port
  const udpPort = udp.address().port

  const { app, page, dataFolder, close } = await launchApp({ start: 'empty' })
  await page.evaluate(
    async ([tcp, stun]) => {
      const http = `http://127.0.0.1:${tcp}/`
      const attempts: (() => unknown)[] = [
        () => fetch(http).catch(() => null),
        () => fetch(http, { mode: 'no-cors' }).catch(() => null),
        () => navigator.sendBeacon(http, 'x'),
        () => new WebSocket(`ws://127.0.0.1:${tcp}/`),
        () => new EventSource(http),
        () => Object.assign(new Image(), { src: http }),
        () => new Audio(http).play().catch(() => null),
        () => new FontFace('x', `url(${http})`).load().catch(() => null),
        () => new Worker(http),
        () => {
          const request = new XMLHttpRequest()
          request.open('GET', http)
          request.send()
        },
        ...[
          'prefetch',
          'preconnect',
          'dns-prefetch',
          'preload',
          'stylesheet',
          'icon',
          'manifest',
          'modulepreload',
        ].map(
          (rel) => () =>
            document.head.append(Object.assign(document.createElement('link'), { rel, href: http })),
        ),
        () => {
          const peer = new RTCPeerConnection({
            iceServers: [
              { urls: `stun:127.0.0.1:${stun}` },
              { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'x', credential: 'x' },
            ],
          })
          peer.createDataChannel('x')
          void peer.createOffer().then((offer) => peer.setLocalDescription(offer))
        },
      ]
      for (const attempt of attempts) {
        try {
          attempt()
        } catch {
          // Refused outright.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500))
    },
    [tcpPort, udpPort] as const,
  )
  await app.evaluate(
    async ({ net }, port) => net.fetch(`http://127.0.0.1:${port}/`).catch(() => null),
    tcpPort,
  )
  expect(arrived).toEqual([])
  // What the content policy stopped before it was a request stands in the list as well.
  const log = readFileSync(join(dataFolder, 'logs', 'connections.log'), 'utf8')
  expect(log).toContain('"host":"127.0.0.1","outcome":"blocked"')
  const tells = new Set(log.split('\n').map((line) => /"scheme":"(\w+)"/.exec(line)?.[1]))
  expect([...tells]).toEqual(expect.arrayContaining(['http', 'ws']))

  const found = await app.evaluate(async ({ session }) => ({
    lookUp: await session.defaultSession.resolveHost('localhost').then(
      () => 'found',
      () => 'not found',
    ),
    spellChecker: session.defaultSession.isSpellCheckerEnabled(),
  }))
  expect(found).toEqual({ lookUp: 'not found', spellChecker: process.platform === 'darwin' })
  await close()
  const dictionaries = join(dataFolder, 'Dictionaries')
  expect(existsSync(dictionaries) ? readdirSync(dictionaries) : []).toEqual([])
  server.close()
  udp.close()
})

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$|\s\/\/ .*$/gm, '')

/** Hosts that stand in names of schemas, in sample data and in a library's notes, and are never asked. */
const namesOnly =
  /(?:^|\.)(?:w3\.org|schema\.org|jsonresume\.org|openxmlformats\.org|oclc\.org|purl\.org|json-schema\.org|microsoft\.com|example\.(?:com|org)|linkedin\.com|github\.com|githubusercontent\.com|reactjs\.org|react\.dev)$/

test('S12 the built files name no host but those of schemas and sample text', () => {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|cjs|css|html)$/.test(name),
  )
  expect(files.length).toBeGreaterThan(10)
  const hosts = files.flatMap((name) =>
    [
      ...withoutComments(readFileSync(join(out, name), 'utf8')).matchAll(
        /\b(?:https?|wss?):\/\/([a-z0-9.-]+\.[a-z]{2,})/gi,
      ),
    ].map(([, host]) => `${host ?? ''} in ${name}`),
  )
  expect([...new Set(hosts)].filter((each) => !namesOnly.test(each.split(' ')[0] ?? ''))).toEqual([])
})
