import type { Store } from '../store/db'
import { openStore, type OpenOptions } from '../store/open'
import { seedStages } from '../store/repositories/stage'
import { refreshStaleFits } from './fit'

/** Opens the data and gives it what every part of the app counts on. Throws as `openStore` does. */
export function openData(
  folder: string,
  newId: () => string,
  options: OpenOptions & { now: () => number },
): Store {
  const store = openStore(folder, options)
  try {
    store.transaction(() => {
      seedStages(store.db, newId, options.now())
      refreshStaleFits(store.db)
    })
  } catch (error) {
    store.close()
    throw error
  }
  return store
}
