/** The only Electron channels there are. */
export const channels = {
  call: 'rpc',
  changed: 'changed',
  closing: 'closing',
  edit: 'edit',
  closingDone: 'closing-done',
} as const
