/** The only Electron channels there are. */
export const channels = {
  call: 'rpc',
  changed: 'changed',
  closing: 'closing',
  closingDone: 'closing-done',
} as const
