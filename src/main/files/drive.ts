import { readFileSync } from 'node:fs'

export interface Drive {
  kind: 'synced' | 'network'
  /** What the person calls it: `OneDrive`, `a network drive`. */
  name: string
}

/** Folder names the services give their own folders, with what may follow: `OneDrive - Contoso`, `Dropbox (Personal)`. */
const services: readonly [RegExp, string][] = [
  [/^onedrive( ?[-(].*)?$/i, 'OneDrive'],
  [/^onedrive-/i, 'OneDrive'],
  [/^dropbox( ?[-(].*)?$/i, 'Dropbox'],
  [/^dropbox-/i, 'Dropbox'],
  [/^(google ?drive|googledrive-.*|my drive|drivefs)( ?\(.*\))?$/i, 'Google Drive'],
  [/^(icloud ?drive|icloud~.*|com~apple~clouddocs|mobile documents|iclouddrive)$/i, 'iCloud'],
  [/^(Box|Box Sync|Box-Box)$/, 'Box'],
  [/^(nextcloud|owncloud)\d?$/i, 'Nextcloud'],
  [/^(pclouddrive|pcloud drive|pcloud sync)$/i, 'pCloud'],
  [/^(megasync|mega downloads)$/i, 'MEGA'],
  [/^(syncthing|synologydrive|synology drive)$/i, 'a folder that is synchronised'],
]

const networkTypes =
  /^(nfs\d?|cifs|smb\d?|smbfs|smb3|sshfs|fuse\.sshfs|davfs2?|fuse\.davfs2?|afpfs|afs|ncpfs|glusterfs|fuse\.glusterfs|ceph|fuse\.rclone|fuse\.gvfsd-fuse)$/

export interface Mount {
  /** Where it appears. */
  at: string
  type: string
}

/** The mounts a system like Linux lists: device, place, type and more, parted by spaces, which are written `\040` in a name. */
export function readMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, at, type] = line.split(' ')
    if (at === undefined || type === undefined) return []
    return [
      {
        at: at.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8))),
        type,
      },
    ]
  })
}

/** What this system has mounted; nothing where it keeps no such list. */
export function mountsOf(): Mount[] {
  try {
    return readMounts(readFileSync('/proc/mounts', 'utf8'))
  } catch {
    return []
  }
}

const isWithin = (path: string, place: string) =>
  place === '/' || path === place || path.startsWith(place.endsWith('/') ? place : `${place}/`)

function networkOf(path: string, platform: string, mounts: readonly Mount[]): Drive | null {
  const network: Drive = { kind: 'network', name: 'a network drive' }
  if (platform === 'win32') return /^[\\/]{2}(?![.?][\\/])|^\\\\\?\\UNC\\/i.test(path) ? network : null
  // The innermost mount is the one the path is on.
  const [mount] = mounts.filter(({ at }) => isWithin(path, at)).sort((a, b) => b.at.length - a.at.length)
  if (mount !== undefined && networkTypes.test(mount.type)) return network
  return platform === 'linux' && /^\/run\/user\/\d+\/gvfs\//.test(path) ? network : null
}

/**
 * Whether a folder lies where files are copied behind the app's back: in the folder of a service that synchronises, or
 * on a drive of another computer. Judged by its path and the list of mounts alone.
 */
export function findDrive(path: string, platform: string, mounts: readonly Mount[]): Drive | null {
  const network = networkOf(path, platform, mounts)
  if (network !== null) return network
  const separators = platform === 'win32' ? /[\\/]+/ : /\/+/
  for (const part of path.split(separators)) {
    const service = services.find(([pattern]) => pattern.test(part))
    if (service !== undefined) return { kind: 'synced', name: service[1] }
  }
  return null
}

/** What can go wrong there and what to do, once. */
export const warningAbout = ({ kind, name }: Drive): { id: string; title: string; text: string } => ({
  id: `drive-${kind}-${name}`,
  title: `Your data is on ${name}`,
  text:
    kind === 'synced'
      ? 'It may copy the data file while Shortlist writes to it, and two computers at once would overwrite each other. Shortlist goes on and saves as always; safer is a folder of this computer, with the backups on the synchronised one (Settings → Backups).'
      : 'If the connection breaks, a change may not be saved, and two computers at once could damage the file. Shortlist goes on and says when something was not saved; safer is a folder of this computer, with the backups there (Settings → Backups).',
})
