import { FileText, ListChecks, PencilLine } from 'lucide-react'
import { ToggleButton } from 'react-aria-components'
import { useShortcut } from '../../../../lib/shortcuts'
import { Tooltip } from '../../../../ui/Tooltip'
import type { Pane, Panes } from '../../panes'
import styles from './Studio.module.css'

const choices: readonly { pane: Pane; label: string; hint: string; icon: typeof FileText }[] = [
  { pane: 'edit', label: 'Editor', hint: 'Editor (Ctrl+Shift+E)', icon: PencilLine },
  { pane: 'page', label: 'Page', hint: 'Page (Ctrl+Shift+P)', icon: FileText },
  { pane: 'check', label: 'Check', hint: 'Check (Ctrl+Shift+K)', icon: ListChecks },
]

/** What stands side by side: editor, page, check. */
export function PaneToggles({ panes }: { panes: Panes }) {
  const group = { group: 'Resume', whileTyping: true }
  useShortcut({
    ...group,
    keys: 'mod+shift+e',
    label: 'Show or hide the editor',
    run: () => panes.toggle('edit'),
  })
  useShortcut({
    ...group,
    keys: 'mod+shift+p',
    label: 'Show or hide the page',
    run: () => panes.toggle('page'),
  })
  useShortcut({
    ...group,
    keys: 'mod+shift+k',
    label: 'Show or hide the check',
    run: () => panes.toggle('check'),
  })
  return (
    <div role="group" aria-label="What to show" className={styles.toggles}>
      {choices.map(({ pane, label, hint, icon: Icon }) => (
        <Tooltip key={pane} text={hint}>
          <ToggleButton
            isSelected={panes.isShown(pane)}
            onChange={() => panes.toggle(pane)}
            className={styles.toggle ?? ''}
          >
            <Icon aria-hidden />
            {label}
          </ToggleButton>
        </Tooltip>
      ))}
    </div>
  )
}
