import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appUrl } from './origin'
import { preloadFile, userFolder } from './paths'
import { windowOptions } from './policy'
import { keepWindowState, readWindowState } from './windowState'

/** The app, or what stands in its place while its data cannot be opened. */
export type Page = 'index.html' | 'recovery.html'

const addressOf = (page: Page, devServer: string | undefined) =>
  devServer === undefined ? new URL(page, appUrl).href : new URL(page, devServer).href

/** Shows another page in the same window. */
export const showPage = (window: BrowserWindow, page: Page, devServer: string | undefined): void =>
  void window.loadURL(addressOf(page, devServer))

/** Opens the window at once, in the theme's own colour, so that nothing flashes while the page loads. */
export function openWindow(
  devServer: string | undefined,
  onCreated: (window: BrowserWindow) => void,
  page: Page = 'index.html',
): BrowserWindow {
  const folder = userFolder()
  const state = readWindowState(
    folder,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...windowOptions(preloadFile(), nativeTheme.shouldUseDarkColors),
    ...(state === null ? {} : { x: state.x, y: state.y, width: state.width, height: state.height }),
  })
  if (state?.maximised === true) window.maximize()
  keepWindowState(window, folder)
  onCreated(window)
  void window.loadURL(addressOf(page, devServer))
  return window
}

/** Goes to a place inside the app without loading the page again. */
export function goTo(window: BrowserWindow, place: string, devServer: string | undefined): void {
  void window.loadURL(`${devServer ?? appUrl}#${place}`)
}
