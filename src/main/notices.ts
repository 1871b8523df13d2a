import { type BackupPlaces, readBackupSettings, writeBackupSettings } from './store/backupSettings'
import type { Notice, Notices } from './usecases/deps'

/** Sentences the app has for the person, each shown until it is put away. */
export function createNotices(places: BackupPlaces, onChanged: () => void = () => {}): Notices {
  const all = new Map<string, Notice>()
  const hidden = new Set<string>()
  return {
    list() {
      const { dismissed } = readBackupSettings(places)
      return [...all.values()].filter(({ id }) => !hidden.has(id) && !dismissed.includes(id))
    },
    find: (id) => all.get(id),
    tell(notice) {
      all.set(notice.id, notice)
      hidden.delete(notice.id)
      onChanged()
    },
    withdraw(id) {
      if (all.delete(id)) onChanged()
    },
    dismiss(id) {
      const notice = all.get(id)
      if (notice === undefined) return
      hidden.add(id)
      if (!notice.once) return
      const settings = readBackupSettings(places)
      writeBackupSettings(places, { ...settings, dismissed: [...new Set([...settings.dismissed, id])] })
    },
  }
}
