import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Input } from '../../../../contract'
import { call, messageOf } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Select } from '../../../ui/Select'
import { showToast } from '../../../ui/Toast'
import { DeleteAllDialog } from './DeleteAllDialog'
import { ExportDialog } from './ExportDialog'
import styles from './transfer.module.css'

type Table = Input<'csv.export'>['table']

const tables: { value: Table; label: string }[] = [
  { value: 'applications', label: 'Applications' },
  { value: 'activities', label: 'History' },
  { value: 'offers', label: 'Offers' },
  { value: 'roles', label: 'Roles' },
  { value: 'resumes', label: 'Resumes' },
]

async function exportTable(table: Table, bom: boolean): Promise<void> {
  try {
    const saved = await call('csv.export', { table, bom })
    if (saved.status === 'cancelled') return
    showToast({
      text: `Saved ${countText(saved.rows, 'row')} to ${saved.fileName}`,
      tone: 'ok',
      action: { label: 'Show', onPress: () => void call('resume.showExport', { exportId: saved.exportId }) },
    })
  } catch (error) {
    showToast({ text: messageOf(error), tone: 'bad' })
  }
}

/** All data out and in, and away. */
export function DataGroup() {
  const navigate = useNavigate()
  const { open } = useSearch({ from: '/settings' })
  const [table, setTable] = useState<Table>('applications')
  const [bom, setBom] = useState(true)
  const [isDeleting, setDeleting] = useState(false)
  const setExport = (shown: boolean) =>
    void navigate({ to: '/settings', search: shown ? { open: 'export' } : {}, replace: true })
  return (
    <section aria-label="Export and import">
      <h2 className={styles.heading}>Export and import</h2>
      <div className={styles.line}>
        <div>
          <h3 className={styles.name}>Everything</h3>
          <p className={styles.note}>
            One archive with all rows, files and the trash, with a passphrase if you like. Another Shortlist
            reads it, and so can other programs.
          </p>
        </div>
        <Button onPress={() => setExport(true)}>Export all my data…</Button>
      </div>
      <div className={styles.line}>
        <div>
          <h3 className={styles.name}>Import</h3>
          <p className={styles.note}>
            An archive, or a table of applications from a spreadsheet or another tracker. You see what it
            would do first.
          </p>
        </div>
        <Button onPress={() => void navigate({ to: '/import' })}>Import…</Button>
      </div>
      <div className={styles.line}>
        <div>
          <h3 className={styles.name}>One table for a spreadsheet</h3>
          <div className={styles.choice}>
            <Select label="Table" hideLabel options={tables} value={table} onChange={setTable} />
            <Checkbox isSelected={bom} onChange={setBom}>
              For Excel (UTF-8 with mark)
            </Checkbox>
          </div>
        </div>
        <Button onPress={() => void exportTable(table, bom)}>Save as CSV…</Button>
      </div>
      <div className={styles.line}>
        <div>
          <h3 className={styles.name}>Delete all my data</h3>
          <p className={styles.note}>
            Rows, attachments and logs, for good. You can export everything first.
          </p>
        </div>
        <Button onPress={() => setDeleting(true)}>Delete…</Button>
      </div>
      {open === 'export' && <ExportDialog onClose={() => setExport(false)} />}
      {isDeleting && <DeleteAllDialog onClose={() => setDeleting(false)} />}
    </section>
  )
}
