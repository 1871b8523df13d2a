import { Menu, type MenuItemConstructorOptions } from 'electron'

const sections = [
  { label: 'Board', place: '/board' },
  { label: 'Roles', place: '/roles' },
  { label: 'Resumes', place: '/resumes' },
  { label: 'Settings', place: '/settings' },
  { label: 'Trash', place: '/trash' },
]

export function setMenu(goTo: (place: string) => void, edit: (request: 'undo' | 'redo') => void): void {
  const mac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        { label: 'New application', accelerator: 'CmdOrCtrl+N', click: () => goTo('/board/new') },
        { label: 'Open a career guide…', click: () => goTo('/roles/new') },
        { label: 'Open a resume…', accelerator: 'CmdOrCtrl+O', click: () => goTo('/resumes/new') },
        { type: 'separator' },
        { label: 'Import…', click: () => goTo('/import') },
        { label: 'Export all my data…', click: () => goTo('/settings?open=export') },
        { type: 'separator' },
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: () => edit('undo') },
        { label: 'Redo', accelerator: 'CmdOrCtrl+Shift+Z', click: () => edit('redo') },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'delete' },
        { type: 'separator' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        ...sections.map(({ label, place }, index) => ({
          label,
          accelerator: `CmdOrCtrl+${index + 1}`,
          click: () => goTo(place),
        })),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
