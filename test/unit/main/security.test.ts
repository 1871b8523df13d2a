import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract } from '../../../src/contract'
import { listAssets, resolveAsset } from '../../../src/main/electron/assets'
import { externalAddress, isOwnPage } from '../../../src/main/electron/origin'
import { contentSecurityPolicy, windowOptions } from '../../../src/main/electron/policy'
import { addressInReport } from '../../../src/main/electron/policyReport'
import { isTrustedSender } from '../../../src/main/electron/sender'
import { safeFileName } from '../../../src/main/files/fileName'
import { createLog } from '../../../src/main/log'

describe('S5 the app protocol', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-assets-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '')
  writeFileSync(join(folder, 'assets', 'a.js'), '')
  writeFileSync(join(folder, '..', 'secret.txt'), '')
  symlinkSync(join(folder, '..', 'secret.txt'), join(folder, 'link.txt'))
  const assets = listAssets(folder)

  it('serves the files of the page by their exact name', () => {
    expect(resolveAsset('app://shortlist/', assets)).toBe(join(folder, 'index.html'))
    expect(resolveAsset('app://shortlist/assets/a.js?x=1#y', assets)).toBe(join(folder, 'assets', 'a.js'))
  })

  it.each([
    'app://shortlist/../secret.txt',
    'app://shortlist/link.txt',
    'app://shortlist/%252e%252e/secret.txt',
    '\\\\host\\share\\x',
    'app://shortlist/%2e%2e/secret.txt',
    'app://shortlist/..%2fsecret.txt',
    'app://shortlist/assets/..%5c..%5csecret.txt',
    'app://shortlist/assets/a.js%00',
    'app://shortlist//etc/passwd',
    'app://shortlist/C:/windows/win.ini',
    'app://other/index.html',
    'https://shortlist/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(resolveAsset(address, assets)).toBeNull()
  })

  it('never answers with anything but a file of the page', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const answer = resolveAsset(`app://shortlist/${path}`, assets)
        expect(answer === null || [...assets.values()].includes(answer)).toBe(true)
      }),
    )
  })
})

describe('S1 S2 S3 the options of the window', () => {
  it('keep every protection on, whatever the theme', () => {
    for (const dark of [true, false]) {
      const { webPreferences } = windowOptions('preload.cjs', dark)
      expect(webPreferences).toEqual({
        preload: 'preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: process.platform === 'darwin',
      })
    }
  })
})

describe('S4 the content policy', () => {
  it('allows no script but the page’s own, no connection, frame, form or object', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-|https?:|\*|blob:/)
    for (const rule of [
      "default-src 'none'",
      "script-src 'self';",
      "connect-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ]) {
      expect(contentSecurityPolicy).toContain(rule)
    }
  })
})

describe('S12 a report of the content policy', () => {
  const report = (blocked: string) => JSON.stringify({ 'csp-report': { 'blocked-uri': blocked } })

  it('names the address that was kept from the page', () => {
    expect(addressInReport(report('https://spy.example.org/a'))).toBe('https://spy.example.org/a')
  })

  it.each(['inline', 'eval', 'trusted-types-sink', 'data', 'app://shortlist/x.js', ''])(
    'is no attempt to connect where it is about %s',
    (blocked) => {
      expect(addressInReport(report(blocked))).toBeNull()
    },
  )

  it('is read past when it is no report', () => {
    for (const text of ['', 'null', '[]', '{"csp-report":1}', '{"csp-report":{"blocked-uri":7}}']) {
      expect(addressInReport(text)).toBeNull()
    }
  })
})

describe('S6 addresses the page may go to', () => {
  it.each([
    'https://shortlist/index.html',
    'app://shortlist.evil/',
    'app://other/index.html',
    'file:///index.html',
    'data:text/html,x',
    'javascript:alert(1)',
    '\\\\host\\share',
    '',
  ])('are not %s', (address) => {
    expect(isOwnPage(address)).toBe(false)
  })
})

describe('S14 what the page can ask for', () => {
  it('never names a path or a folder: no procedure takes one', () => {
    const named = Object.entries(contract).filter(([, { input }]) =>
      /"(?!careerPath")(?:[a-z]*(?:path|folder|directory|dir))":/i.test(
        JSON.stringify(z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })),
      ),
    )
    expect(named.map(([name]) => name)).toEqual([])
  })
})

describe('S9 who may ask', () => {
  const page = 'app://shortlist/index.html#/board'
  const windows = new Set([7])
  const top = { frame: { url: page, isTop: true }, contentsId: 7 }

  it('is the top frame of our own window on our own page', () => {
    expect(isTrustedSender(top, windows)).toBe(true)
  })

  it('is no frame within it, no other window, no other page, and nothing that is gone', () => {
    expect(isTrustedSender({ ...top, frame: { url: page, isTop: false } }, windows)).toBe(false)
    expect(isTrustedSender({ ...top, contentsId: 8 }, windows)).toBe(false)
    expect(
      isTrustedSender({ ...top, frame: { url: 'app://shortlist.evil/index.html', isTop: true } }, windows),
    ).toBe(false)
    expect(isTrustedSender({ ...top, frame: null }, windows)).toBe(false)
  })

  it('is the dev server only in development, and only that very one', () => {
    expect(isOwnPage('http://localhost:5173/', 'http://localhost:5173')).toBe(true)
    expect(isOwnPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
    expect(isOwnPage('http://localhost:5173/')).toBe(false)
  })
})

describe('S7 links that leave the app', () => {
  it('may be web and mail addresses', () => {
    expect(externalAddress('https://example.com/job?id=1')).toBe('https://example.com/job?id=1')
    expect(externalAddress('mailto:hr@example.com')).toBe('mailto:hr@example.com')
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'https://user:word@example.com',
    'data:text/html,x',
    'C:\\x',
    '',
  ])('may not be %s', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})

describe('S17 names of exported files', () => {
  it('are plain on every system', () => {
    expect(safeFileName(['Zoë Ångström', 'Łódź & Co.', 'C++ / C# Dev'])).toBe('Zoe-Angstrom-Lodz-Co-C-C-Dev')
    expect(safeFileName(['CON'])).toBe('Resume-CON')
    expect(safeFileName(['\u202Egnp.exe'])).toBe('gnp-exe')
    expect(safeFileName(['日本語'])).toBe('Resume')
  })

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(safeFileName(parts)).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,120}$/)
      }),
    )
  })
})

describe('S18 the log', () => {
  it('holds codes and places in our code, no text of the user and no path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shortlist-log-'))
    const log = createLog(folder, () => 0)
    const error = Object.assign(new Error('Could not save “my salary is 90,000” to /home/ana/cv.docx'), {
      code: 'EIO',
    })
    error.message += '\n    at a salary of 90,000'
    error.stack = `Error: ${error.message}
    at save (file:///home/ana maria/Job Search/out/main/index.js:10:5)
    at C:\\Users\\ana maria\\Job Search\\out\\main\\index.js:11:5
    at /home/ana maria/out/main/worker.js:12:5`
    log.error('failed', error)
    const text = readFileSync(join(folder, 'shortlist.log'), 'utf8')
    expect(text).toContain('EIO')
    expect(text).toContain('index.js:10:5')
    expect(text).toContain('worker.js:12:5')
    expect(text).not.toMatch(/salary|ana|maria|Search|cv\.docx/)
  })
})
