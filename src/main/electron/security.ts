import type { App, Session, WebContents } from 'electron'
import type { ConnectionLog } from '../connections'
import { isOwnPage } from './origin'

const allowed = (permission: string) => permission === 'clipboard-sanitized-write'

/** Addresses that reach no one: they are not worth a line in the list of connections. */
const isInternal = (address: string) => /^(devtools|data|about|blob|chrome-error):/.test(address)

/** Nothing leaves and nothing is granted: every request but our own page's, every permission. */
export function lockSession(
  session: Session,
  devServer: string | undefined,
  connections: Pick<ConnectionLog, 'note'>,
): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const internal = details.url.startsWith('devtools:') || details.url.startsWith('data:')
    const socket = devServer !== undefined && details.url.startsWith('ws:')
    const cancel = !(internal || socket || isOwnPage(details.url, devServer))
    if (cancel && !isInternal(details.url)) connections.note(details.url, 'blocked')
    respond({ cancel })
  })
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(allowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, respond) => respond({}))
  session.on('will-download', (event) => event.preventDefault())
  // Outside macOS Chromium's checker downloads its dictionaries, and nothing is ever downloaded.
  session.setSpellCheckerEnabled(process.platform === 'darwin')
}

/** Holds a page to itself: no other address, no other window, no webview, no sockets beside the session's. */
function lockContents(
  contents: WebContents,
  devServer: string | undefined,
  refused: (address: string) => void,
): void {
  const stay = (event: { url: string; preventDefault: () => void }) => {
    if (isOwnPage(event.url, devServer)) return
    event.preventDefault()
    if (!isInternal(event.url)) refused(event.url)
  }
  contents.setWindowOpenHandler(({ url }) => {
    if (!isInternal(url) && !isOwnPage(url, devServer)) refused(url)
    return { action: 'deny' }
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', (event) => {
    // The top frame's has been told already.
    if (!event.isMainFrame) stay(event)
  })
  contents.on('will-redirect', stay)
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Before the app is ready. No name is ever looked up, so that not even a hint to prefetch one leaves. */
export function lockApp(
  app: App,
  devServer: string | undefined,
  connections: () => Pick<ConnectionLog, 'note'> | undefined,
): void {
  // As root on a developer's machine Chromium refuses to start sandboxed; a release is never started so.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  if (devServer === undefined) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) =>
    lockContents(contents, devServer, (address) => connections()?.note(address, 'blocked')),
  )
}
