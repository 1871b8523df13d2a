import { useState } from 'react'
import type { CsvReading, CsvWish } from '../../../../contract/csv'
import { call, messageOf, useApi } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { SegmentedControl } from '../../../ui/RadioGroup'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { CsvColumns } from './CsvColumns'
import { CsvLikes, CsvProblems, CsvStages } from './CsvParts'
import styles from './transfer.module.css'

const orders = [
  { value: 'dayFirst' as const, label: 'Day first (31/12)' },
  { value: 'monthFirst' as const, label: 'Month first (12/31)' },
]

/** A table of applications: its columns and statuses looked over, what is alike decided, then brought in. */
export function CsvReview({ reading, onDone }: { reading: CsvReading; onDone: () => void }) {
  const [wish, setWish] = useState<CsvWish>({
    importId: reading.importId,
    fields: reading.columns.map((column) => column.field),
    dateOrder: reading.dateOrder,
    stages: {},
    choices: {},
  })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const plan = useApi('csv.plan', wish, { keepPrevious: true, enabled: !isBusy })
  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const counts = await call('csv.import', wish)
      showToast({
        text: `Imported ${reading.fileName}: ${counts.add} added, ${counts.merge} merged, ${counts.skip} skipped`,
        tone: 'ok',
      })
      onDone()
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
      void plan.refetch()
    }
  }
  const { data } = plan
  const counts = data?.counts
  return (
    <div className={styles.review}>
      <p className={styles.note}>
        {reading.fileName}: {countText(reading.rows, 'row')}, {countText(reading.columns.length, 'column')}.
      </p>
      <CsvColumns
        columns={reading.columns}
        fields={wish.fields}
        onChange={(fields) => setWish({ ...wish, fields })}
      />
      {reading.isOrderGuessed && (
        <SegmentedControl
          label="Dates such as 03/04/2025 are"
          choices={orders}
          value={wish.dateOrder}
          onChange={(dateOrder) => setWish({ ...wish, dateOrder })}
        />
      )}
      {plan.isError && <ErrorNote>{messageOf(plan.error)}</ErrorNote>}
      {data === undefined ? (
        !plan.isError && <Skeleton lines={6} />
      ) : (
        <>
          <CsvStages
            statuses={data.statuses}
            onChange={(status, target) => setWish({ ...wish, stages: { ...wish.stages, [status]: target } })}
          />
          <CsvLikes
            likes={data.likes}
            count={data.likeCount}
            onChoose={(chosen) => setWish({ ...wish, choices: { ...wish.choices, ...chosen } })}
          />
          <CsvProblems problems={data.problems} count={data.problemCount} />
        </>
      )}
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      <div className={styles.actions}>
        <Button
          variant="primary"
          isDisabled={
            counts === undefined || isBusy || plan.isPlaceholderData || counts.add + counts.merge === 0
          }
          onPress={() => void run()}
        >
          {counts === undefined ? 'Import' : `Import ${countText(counts.add + counts.merge, 'application')}`}
        </Button>
        {counts !== undefined && (
          <output className={styles.note}>
            {[
              `${counts.add} added`,
              `${counts.merge} merged`,
              `${counts.skip} skipped`,
              ...(counts.unreadable > 0 ? [`${counts.unreadable} cannot be read`] : []),
              ...(counts.newStages > 0 ? [`${countText(counts.newStages, 'stage')} new`] : []),
            ].join(', ')}
          </output>
        )}
      </div>
    </div>
  )
}
