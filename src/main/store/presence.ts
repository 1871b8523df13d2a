import { renameSync, rmSync, statSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { DomainError } from '../../core/result'

const identityOf = (file: string): string | null => {
  const facts = statSync(file, { throwIfNoEntry: false })
  return facts === undefined ? null : `${facts.dev}/${facts.ino}`
}

/**
 * Watches that the data file is still the one that was opened. A system may let it be deleted or replaced while it is in
 * use; SQLite would then go on writing to a file without a name, and all of it would be gone with the process.
 */
export interface Presence {
  /** Before a change. Throws `storage_readonly` where the file is gone, once everything is written back to its place. */
  check(): void
  /** After a commit: moves it into the data file where the log beside it was taken away. */
  settle(): void
}

export function watchPresence(database: Database, file: string): Presence {
  const log = `${file}-wal`
  const opened = identityOf(file)
  let openedLog = identityOf(log)
  /** Whole under another name first. The old log must be gone before: the next start would play it over the new file. */
  function writeBack(): void {
    const whole = `${file}.whole`
    rmSync(whole, { force: true })
    database.prepare('vacuum into ?').run(whole)
    for (const part of [log, `${file}-shm`]) rmSync(part, { force: true })
    renameSync(whole, file)
  }

  return {
    check() {
      const now = identityOf(file)
      if (now === opened) return
      if (now === null) writeBack()
      throw new DomainError(
        'storage_readonly',
        now === null
          ? `The data file was moved or deleted while Shortlist was open. Everything up to your last change was written back to its place; that change was not saved. Restart Shortlist to go on.`
          : `The data file was replaced while Shortlist was open, so your last change was not saved to it. Restart Shortlist to go on.`,
      )
    },
    settle() {
      openedLog ??= identityOf(log)
      if (identityOf(log) !== openedLog) database.pragma('wal_checkpoint(TRUNCATE)')
    },
  }
}
