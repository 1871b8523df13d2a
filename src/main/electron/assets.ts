import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { appOrigin } from './origin'

/** Every file of the built page, by the path it is asked for. Nothing else is ever served. */
export function listAssets(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [`/${relative(folder, file).split(sep).join('/')}`, file]
    }),
  )
}

/** The file an address stands for, or null: an exact entry of the list, asked for from our own host. */
export function resolveAsset(address: string, assets: ReadonlyMap<string, string>): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== appOrigin.protocol || url.host !== appOrigin.host) return null
  return assets.get(url.pathname === '/' ? '/index.html' : url.pathname) ?? null
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
}

export const typeOf = (file: string): string =>
  types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
