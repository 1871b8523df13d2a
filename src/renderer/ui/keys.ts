export const isMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

const names: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  alt: isMac ? '⌥' : 'Alt',
  shift: isMac ? '⇧' : 'Shift',
  enter: isMac ? '↩' : 'Enter',
  escape: 'Esc',
  delete: isMac ? '⌫' : 'Del',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: 'Space',
}

/** `mod+shift+k` as the names printed on this system's keys. */
export function keyNames(keys: string): string[] {
  return keys
    .split('+')
    .filter((part) => part !== '')
    .map((part) => names[part.toLowerCase()] ?? (part.length <= 2 ? part.toUpperCase() : part))
}
