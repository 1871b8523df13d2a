import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import type { ConnectionLog } from '../connections'
import { listAssets, resolveAsset, typeOf } from './assets'
import { appOrigin } from './origin'
import { contentSecurityPolicy } from './policy'
import { addressInReport, largestReport, policyReportPath } from './policyReport'

function isPolicyReport({ method, url }: Request): boolean {
  const { host, pathname } = new URL(url)
  return method === 'POST' && host === appOrigin.host && pathname === policyReportPath
}

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveApp(folder: string, connections: Pick<ConnectionLog, 'note'>): void {
  const assets = listAssets(folder)
  protocol.handle('app', async (request) => {
    if (isPolicyReport(request)) {
      const address = addressInReport((await request.text()).slice(0, largestReport))
      if (address !== null) connections.note(address, 'blocked')
      return new Response(null, { status: 204 })
    }
    const file = request.method === 'GET' ? resolveAsset(request.url, assets) : null
    if (file === null) return new Response('Not found', { status: 404 })
    return new Response(new Uint8Array(await readFile(file)), {
      headers: {
        'content-type': typeOf(file),
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
      },
    })
  })
}
