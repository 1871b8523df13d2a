/** What a system would run rather than show, by the end of its name. */
const programs = new Set(
  (
    'exe com bat cmd scr pif msi msp mst cpl jar js jse vbs vbe wsf wsh ws ps1 ps1xml ps2 psc1 psc2 hta lnk inf reg scf url ' +
    'gadget application appref-ms msc sh bash zsh csh ksh fish command app dmg pkg mpkg run bin out elf deb rpm appimage desktop ' +
    'service workflow action scpt scptd applescript osx py pyc pyw pl rb php lua apk chm iso img vhd vhdx xll xlam ' +
    'docm dotm xlsm xltm pptm potm ppam ppsm sldm terminal webloc inetloc fileloc library-ms search-ms settingcontent-ms ' +
    'html htm xhtml mht mhtml svg xml xsl'
  ).split(' '),
)

/**
 * Whether a file is refused when the person opens it from here: programs, scripts, macros, and pages that run script.
 * They are kept and can be saved all the same.
 */
export function isProgram(fileName: string): boolean {
  const clean = fileName.replace(/[\s.]+$/u, '').toLowerCase()
  const dot = clean.lastIndexOf('.')
  return dot !== -1 && programs.has(clean.slice(dot + 1))
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** A file's name as any system takes it: its letters stay, paths, control and direction marks go. */
export function attachmentName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
  const dot = clean.lastIndexOf('.')
  const stem = dot > 0 ? clean.slice(0, dot) : clean
  const end = dot > 0 ? clean.slice(dot).slice(0, 20) : ''
  const base = [...stem].slice(0, 120).join('')
  const safe = base === '' ? 'File' : reserved.test(base) ? `File-${base}` : base
  return `${safe}${end}`
}
