import { Fragment } from 'react'
import { listOf, useShortcuts } from '../lib/shortcuts'
import type { Shortcut } from '../lib/shortcuts'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Kbd } from '../ui/Kbd'
import styles from './ShortcutHelp.module.css'

interface Line {
  label: string
  keys: string[]
}

/** One line a label, in the order the shortcuts were registered, under their headings. */
function byGroup(shortcuts: readonly Shortcut[]): [string, Line[]][] {
  const groups = new Map<string, Line[]>()
  for (const shortcut of shortcuts) {
    const lines = groups.get(shortcut.group) ?? []
    const same = lines.find((line) => line.label === shortcut.label)
    if (same) same.keys.push(...listOf(shortcut.keys).filter((keys) => !same.keys.includes(keys)))
    else lines.push({ label: shortcut.label, keys: [...listOf(shortcut.keys)] })
    groups.set(shortcut.group, lines)
  }
  return [...groups]
}

export function ShortcutHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const groups = byGroup(useShortcuts())
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title="Keyboard shortcuts"
      actions={<Button onPress={onClose}>Close</Button>}
    >
      {groups.map(([group, lines]) => (
        <section key={group} className={styles.group}>
          <h3 className={styles.title}>{group}</h3>
          <dl className={styles.lines}>
            {lines.map((line) => (
              <div key={line.label} className={styles.line}>
                <dt>{line.label}</dt>
                <dd>
                  {line.keys.map((keys, index) => (
                    <Fragment key={keys}>
                      {index > 0 && ' or '}
                      <Kbd keys={keys} />
                    </Fragment>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
