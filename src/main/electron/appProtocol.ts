import { readFile } from 'node:fs/promises'
import { protocol } from 'electron'
import { listAssets, resolveAsset, typeOf } from './assets'
import { contentSecurityPolicy } from './policy'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveApp(folder: string): void {
  const assets = listAssets(folder)
  protocol.handle('app', async (request) => {
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
