import type { Output } from '../../contract'
import type { Deps } from './deps'

export const listConnections = (deps: Deps): Output<'app.connections'> => deps.connections.read()

export async function showLogFolder(deps: Deps): Promise<Record<string, never>> {
  await deps.desktop.showFolder(deps.about.logFolder)
  return {}
}
