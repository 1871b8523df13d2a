// Stands where a stock Electron has its default app: opens the folder named on the command line.
// Top-level await keeps the `ready` event back until the app's own first lines have run.
import { app } from 'electron'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const given = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (!given) {
  console.error('Usage: electron <folder of the app>')
  app.exit(1)
} else {
  const folder = path.resolve(given)
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  app.setAppPath(folder)
  app.setName(manifest.productName ?? manifest.name)
  app.setVersion(manifest.version)
  app.setDesktopName(`${app.name}.desktop`)
  await import(pathToFileURL(path.join(folder, manifest.main)).href)
}
