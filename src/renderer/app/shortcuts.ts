import { useNavigate } from '@tanstack/react-router'
import { undoOrRedo } from '../lib/history'
import { useShortcut } from '../lib/shortcuts'

/** Marks the one field of a screen that `/` goes to: spread it on the input. */
function focusFilter(): void {
  const field = document.querySelector('[data-filter] input, input[data-filter]')
  if (!(field instanceof HTMLInputElement)) return
  field.focus()
  field.select()
}

/** The shortcuts that work everywhere; screens add their own with `useShortcut`. */
export function useGlobalShortcuts(actions: { showHelp: () => void; toggleSideBar: () => void }): void {
  const navigate = useNavigate()
  const go = { group: 'Go to', whileTyping: true }
  const app = { group: 'Anywhere' }
  useShortcut({ ...go, keys: 'mod+1', label: 'Board', run: () => void navigate({ to: '/board' }) })
  useShortcut({ ...go, keys: 'mod+2', label: 'Roles', run: () => void navigate({ to: '/roles' }) })
  useShortcut({ ...go, keys: 'mod+3', label: 'Resumes', run: () => void navigate({ to: '/resumes' }) })
  useShortcut({ ...go, keys: 'mod+4', label: 'Settings', run: () => void navigate({ to: '/settings' }) })
  useShortcut({ ...go, keys: 'mod+5', label: 'Trash', run: () => void navigate({ to: '/trash' }) })
  useShortcut({ ...app, keys: 'n', label: 'New application', run: () => void navigate({ to: '/board/new' }) })
  useShortcut({ ...app, keys: '/', label: 'Filter this list', run: focusFilter })
  useShortcut({ ...app, keys: 'mod+f', label: 'Filter this list', whileTyping: true, run: focusFilter })
  useShortcut({ ...app, keys: 'mod+b', label: 'Narrow the side bar', run: actions.toggleSideBar })
  useShortcut({ ...app, keys: 'mod+z', label: 'Undo', whileTyping: true, run: () => void undoOrRedo('undo') })
  useShortcut({
    ...app,
    keys: ['mod+shift+z', 'mod+y'],
    label: 'Redo',
    whileTyping: true,
    run: () => void undoOrRedo('redo'),
  })
  useShortcut({ ...app, keys: '?', label: 'Show these shortcuts', run: actions.showHelp })
  useShortcut({ ...app, keys: 'f1', label: 'Show these shortcuts', whileTyping: true, run: actions.showHelp })
}
