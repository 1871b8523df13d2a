// The default app is the loader of development; a release opens nothing but its own archive.
import fs from 'node:fs'
import path from 'node:path'

export default function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources')
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true })
}
