import type { BrowserWindowConstructorOptions } from 'electron'
import { policyReportPath } from './policyReport'

/** The hash is React Aria's one style element (touch-action). */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // One policy, the page's own, which lets nothing through but the empty text.
  'trusted-types default',
  // Answered by the app itself: so that what the page is not even allowed to ask stands in the list too.
  `report-uri ${policyReportPath}`,
].join('; ')

export function windowOptions(preload: string, dark: boolean): BrowserWindowConstructorOptions {
  return {
    width: 1280,
    height: 800,
    minWidth: 900,
    minHeight: 600,
    title: 'Shortlist',
    backgroundColor: dark ? '#191a19' : '#f7f7f5',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium's checker downloads its dictionaries outside macOS, and nothing is ever downloaded.
      spellcheck: process.platform === 'darwin',
    },
  }
}
