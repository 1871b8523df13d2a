import type { App, Session, WebContents } from 'electron'
import { isOwnPage } from './origin'

const allowed = (permission: string) => permission === 'clipboard-sanitized-write'

/** Nothing leaves and nothing is granted: every request but our own page's, every permission, every new window. */
export function lockSession(session: Session, devServer: string | undefined): void {
  session.webRequest.onBeforeRequest((details, respond) => {
    const internal = details.url.startsWith('devtools:') || details.url.startsWith('data:')
    const socket = devServer !== undefined && details.url.startsWith('ws:')
    respond({ cancel: !(internal || socket || isOwnPage(details.url, devServer)) })
  })
  session.setPermissionRequestHandler((_contents, permission, respond) => respond(allowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => allowed(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, respond) => respond({}))
}

export function lockContents(contents: WebContents, devServer: string | undefined): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOwnPage(event.url, devServer)) event.preventDefault()
  })
}

export function lockApp(app: App, devServer: string | undefined): void {
  // As root on a developer's machine Chromium refuses to start sandboxed; a release is never started so.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => lockContents(contents, devServer))
}
