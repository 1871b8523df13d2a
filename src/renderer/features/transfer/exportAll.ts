import { call } from '../../lib/client'
import { countText } from '../../lib/format'
import { showToast } from '../../ui/Toast'
import { sizeText } from './words'

/** Asks where, and saves everything there. Gives whether it was saved; throws what stopped it. */
export async function exportAll(passphrase: string | null): Promise<boolean> {
  const saved = await call('archive.export', { passphrase })
  if (saved.status === 'cancelled') return false
  const missing =
    saved.missing === 0 ? '' : `; ${countText(saved.missing, 'attachment')} could not be found on this disk`
  showToast({
    text: `Saved ${countText(saved.counts.applications, 'application')} and all else to ${saved.fileName} (${sizeText(saved.bytes)})${missing}`,
    tone: saved.missing === 0 ? 'ok' : 'bad',
    action: { label: 'Show', onPress: () => void call('resume.showExport', { exportId: saved.exportId }) },
  })
  return true
}
