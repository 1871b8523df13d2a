export const appOrigin = { protocol: 'app:', host: 'shortlist' } as const
export const appUrl = 'app://shortlist/index.html'

/** Only our own page, or in development the exact dev server. Compares protocol and host: `origin` is "null" here. */
export function isOwnPage(address: string, devServer?: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === appOrigin.protocol && url.host === appOrigin.host) return true
  if (devServer === undefined || !URL.canParse(devServer)) return false
  const dev = new URL(devServer)
  return url.protocol === dev.protocol && url.host === dev.host
}

/** The address if the system's browser may have it: http(s) without credentials, or mailto. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return null
  return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null
}
