import { describe, expect, it } from 'vitest'
import { findDrive, type Mount, readMounts } from '../../../src/main/files/drive'

const mounts: Mount[] = readMounts(
  [
    '/dev/sda1 / ext4 rw,relatime 0 0',
    'tmpfs /tmp tmpfs rw 0 0',
    'server:/export /mnt/nas nfs4 rw 0 0',
    '//nas/home /mnt/office\\040share cifs rw 0 0',
    'me@host:/ /home/ada/remote fuse.sshfs rw 0 0',
    '/dev/sdb1 /mnt/nas/local ext4 rw 0 0',
    'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
  ].join('\n'),
)

describe('where the data folder lies', () => {
  it.each([
    ['win32', 'C:\\Users\\Ada\\AppData\\Roaming\\Shortlist\\data', null],
    ['win32', 'C:\\Users\\Ada\\OneDrive\\Shortlist\\data', 'OneDrive'],
    ['win32', 'C:\\Users\\Ada\\OneDrive - Contoso Ltd\\Shortlist\\data', 'OneDrive'],
    ['win32', 'C:/Users/Ada/Dropbox/Shortlist', 'Dropbox'],
    ['win32', 'D:\\Dropbox (Personal)\\x', 'Dropbox'],
    ['win32', 'G:\\My Drive\\Shortlist', 'Google Drive'],
    ['win32', 'C:\\Users\\Ada\\iCloudDrive\\Shortlist', 'iCloud'],
    ['win32', '\\\\server\\share\\Shortlist', 'a network drive'],
    ['win32', '\\\\?\\UNC\\server\\share\\Shortlist', 'a network drive'],
    ['win32', '\\\\?\\C:\\Users\\Ada\\Shortlist', null],
    ['win32', 'C:\\Users\\Ada\\Documents\\dropbox-notes.txt.folder', 'Dropbox'],
    ['darwin', '/Users/ada/Library/Application Support/Shortlist/data', null],
    ['darwin', '/Users/ada/Library/CloudStorage/OneDrive-Personal/Shortlist', 'OneDrive'],
    ['darwin', '/Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org/My Drive/x', 'Google Drive'],
    ['darwin', '/Users/ada/Library/CloudStorage/Dropbox/Shortlist', 'Dropbox'],
    ['darwin', '/Users/ada/Library/CloudStorage/Box-Box/Shortlist', 'Box'],
    ['darwin', '/Users/ada/Library/Mobile Documents/com~apple~CloudDocs/Shortlist', 'iCloud'],
    ['linux', '/home/ada/.config/Shortlist/data', null],
    ['linux', '/home/ada/Dropbox/Shortlist', 'Dropbox'],
    ['linux', '/home/ada/Nextcloud/Shortlist', 'Nextcloud'],
    ['linux', '/home/ada/box/Shortlist', null],
    ['linux', '/home/ada/my-onedriver-project/data', null],
    ['linux', '/mnt/nas/Shortlist', 'a network drive'],
    ['linux', '/mnt/nas', 'a network drive'],
    ['linux', '/mnt/nas2/Shortlist', null],
    ['linux', '/mnt/nas/local/Shortlist', null],
    ['linux', '/mnt/office share/Shortlist', 'a network drive'],
    ['linux', '/home/ada/remote/Shortlist', 'a network drive'],
    ['linux', '/run/user/1000/gvfs/smb-share:server=nas/x', 'a network drive'],
    ['linux', '/tmp/Shortlist', null],
  ])('on %s, %s is %s', (platform, path, name) => {
    expect(findDrive(path, platform, mounts)?.name ?? null).toBe(name)
  })
})
