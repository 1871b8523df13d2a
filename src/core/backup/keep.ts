import type { BackupStamp } from './model'

const newestOfToday = 3
const days = 7
const weeks = 4
const months = 12
const versions = 3

const day = 86_400_000

const dayOf = (at: number): string => new Date(at).toDateString()

function monthOf(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${date.getMonth()}`
}

/** Weeks begin on Monday; each is named by the Thursday in it, so that none is split by a new year. */
function weekOf(at: number): string {
  const date = new Date(at)
  date.setHours(12, 0, 0, 0)
  return dayOf(date.getTime() + (3 - ((date.getDay() + 6) % 7)) * day)
}

/** The first of each of the first `limit` groups, where `list` is the newest first. */
function firstOfEach<T extends BackupStamp>(
  list: readonly T[],
  groupOf: (stamp: T) => string,
  limit: number,
): T[] {
  const groups = new Map<string, T>()
  for (const stamp of list) {
    const group = groupOf(stamp)
    if (!groups.has(group)) groups.set(group, stamp)
  }
  return [...groups.values()].slice(0, limit)
}

function keptOf<T extends BackupStamp>(newestFirst: readonly T[]): T[] {
  const [newest] = newestFirst
  if (newest === undefined) return []
  const updates = newestFirst.filter((stamp) => stamp.reason === 'update')
  const kept = new Set(firstOfEach(updates, (stamp) => stamp.schema, versions).map((stamp) => stamp.schema))
  return [
    newest,
    ...firstOfEach(newestFirst, (stamp) => dayOf(stamp.at), days),
    ...firstOfEach(newestFirst, (stamp) => weekOf(stamp.at), weeks),
    ...firstOfEach(newestFirst, (stamp) => monthOf(stamp.at), months),
    ...updates.filter((stamp) => kept.has(stamp.schema)),
  ]
}

/**
 * The ids of the backups to keep at `now` (milliseconds): the three newest of today, the newest of the last seven days
 * that have one, of the last four weeks and of the last twelve months, and all made before an update of the last three
 * versions of the data. Days are those of this computer's calendar.
 * A clock that ran ahead leaves backups of a day to come: they are counted apart, so that they push no other out.
 */
export function keepBackups(backups: readonly BackupStamp[], now: number): Set<string> {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
  const past = newestFirst.filter((stamp) => stamp.at <= now)
  const ahead = newestFirst.filter((stamp) => stamp.at > now)
  const today = past.filter((stamp) => dayOf(stamp.at) === dayOf(now)).slice(0, newestOfToday)
  const others = newestFirst.filter((stamp) => stamp.reason === 'other')
  return new Set([...today, ...keptOf(past), ...keptOf(ahead), ...others].map((stamp) => stamp.id))
}

/** Whether today has no backup yet. One of a day to come says nothing about today. */
export const isBackupDue = (backups: readonly BackupStamp[], now: number): boolean =>
  !backups.some((stamp) => stamp.reason !== 'other' && stamp.at <= now && dayOf(stamp.at) === dayOf(now))
