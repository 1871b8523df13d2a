import { FileUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { DropZone, Text } from 'react-aria-components'
import { Button } from './Button'
import { cx } from './cx'
import styles from './FileDrop.module.css'

export interface FileDropProps {
  /** “Drop your resume here” */
  title: string
  /** Which files it reads. */
  children?: ReactNode
  buttonLabel?: string
  /** Asks the main process for a file. */
  onBrowse: () => void
  /** A file was dropped or pasted. Leave out where only the button works. */
  onFile?: (file: File) => void
  isBusy?: boolean
  compact?: boolean
}

export function FileDrop({
  title,
  children,
  buttonLabel = 'Choose a file…',
  onBrowse,
  onFile,
  isBusy = false,
  compact = false,
}: FileDropProps) {
  const inside = (
    <>
      <FileUp aria-hidden className={styles.icon} />
      <div className={styles.words}>
        <Text slot="label" className={styles.title ?? ''}>
          {title}
        </Text>
        {children !== undefined && <div className={styles.text}>{children}</div>}
      </div>
      <Button onPress={onBrowse} isDisabled={isBusy}>
        {isBusy ? 'Reading…' : buttonLabel}
      </Button>
    </>
  )
  const className = cx(styles.drop, compact && styles.compact)
  if (onFile === undefined) return <div className={className}>{inside}</div>
  return (
    <DropZone
      className={className}
      isDisabled={isBusy}
      onDrop={async (event) => {
        const item = event.items.find((each) => each.kind === 'file')
        if (item?.kind === 'file') onFile(await item.getFile())
      }}
    >
      {inside}
    </DropZone>
  )
}
