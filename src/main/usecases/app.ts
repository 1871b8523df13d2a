import type { Output, Parsed } from '../../contract'
import { countApplications } from '../store/repositories/application'
import { countResumes } from '../store/repositories/resume'
import { countRoles } from '../store/repositories/role'
import { readSetting, writeSetting } from '../store/repositories/setting'
import type { Deps } from './deps'

const welcomedKey = 'welcomed'

export function counts({ store: { db } }: Deps, only = { sample: false }): Output<'shell.counts'> {
  return {
    applications: countApplications(db, only),
    roles: countRoles(db, only),
    resumes: countResumes(db, only),
  }
}

export function appState(deps: Deps): Output<'app.state'> {
  const { version, electron, platform, dataFolder } = deps.about
  return {
    version,
    electron,
    platform,
    dataFolder,
    welcomed: readSetting(deps.store.db, welcomedKey) === 'yes',
    sample: counts(deps, { sample: true }),
  }
}

export function markWelcomed(deps: Deps): Record<string, never> {
  deps.store.transaction(() => writeSetting(deps.store.db, welcomedKey, 'yes'))
  return {}
}

export async function showDataFolder(deps: Deps): Promise<Record<string, never>> {
  await deps.desktop.showFolder(deps.about.dataFolder)
  return {}
}

export const openLink = async (
  deps: Deps,
  { url }: Parsed<'app.openLink'>,
): Promise<{ opened: boolean }> => ({
  opened: await deps.desktop.openLink(url),
})
