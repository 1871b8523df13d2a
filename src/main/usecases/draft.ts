import type { Output, Parsed } from '../../contract'
import { deleteSetting, settingsUnder, writeSetting } from '../store/repositories/setting'
import type { Deps } from './deps'

const prefix = 'draft/'

export const listDrafts = ({ store }: Deps): Output<'draft.list'> =>
  settingsUnder(store.db, prefix).map(({ key, value }) => ({ key: key.slice(prefix.length), value }))

export function putDraft({ store }: Deps, { key, value }: Parsed<'draft.put'>): Record<string, never> {
  store.transaction(() => {
    if (value === null) deleteSetting(store.db, `${prefix}${key}`)
    else writeSetting(store.db, `${prefix}${key}`, value)
  })
  return {}
}
