import type { BackupInfo } from '../../contract/backup'
import { countText } from './format'

const reasons: Record<BackupInfo['reason'], string> = {
  daily: 'Daily',
  asked: 'Made by you',
  update: 'Before an update',
  restore: 'Before a restore',
  import: 'Before an import',
  delete: 'Before deleting everything',
  other: 'Put there by hand',
}

export const reasonText = (reason: BackupInfo['reason']): string => reasons[reason]

/** `212 KB`, `1.4 MB`: in thousands, as file managers count. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`
}

export const holdsText = ({
  counts,
  attachments,
}: Pick<BackupInfo, 'counts' | 'attachments'>): string | null =>
  counts === null
    ? null
    : [
        countText(counts.applications, 'application'),
        countText(counts.roles, 'role'),
        countText(counts.resumes, 'resume'),
        ...(attachments === 0 ? [] : [countText(attachments, 'attachment')]),
      ].join(', ')
