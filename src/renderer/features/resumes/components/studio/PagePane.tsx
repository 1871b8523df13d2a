import { memo, useState } from 'react'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { countText } from '../../../../lib/format'
import { Select } from '../../../../ui/Select'
import {
  paperOptions,
  templateOptions,
  usePagePreference,
  useZoom,
  zoomOf,
  zoomOptions,
} from '../../pagePreference'
import { PagePreview } from '../preview/PagePreview'
import styles from './Studio.module.css'

/** How the pages are set, and how many there are. */
const PageTools = memo(function PageTools({ count }: { count: number }) {
  const [page, setPage] = usePagePreference()
  const [zoom, setZoom] = useZoom()
  return (
    <div className={styles.pageTools}>
      <Select
        label="Template"
        hideLabel
        options={templateOptions}
        value={page.template}
        onChange={(template) => setPage({ template })}
      />
      <Select
        label="Paper"
        hideLabel
        options={paperOptions}
        value={page.paper}
        onChange={(paper) => setPage({ paper })}
      />
      <Select
        label="Zoom"
        hideLabel
        options={zoomOptions}
        value={String(zoom)}
        onChange={(next) => setZoom(zoomOf(next))}
      />
      <output className={styles.pageCount}>{countText(count, 'page')}</output>
    </div>
  )
})

/** The pages as they will be exported. */
export const PagePane = memo(function PagePane({ resume }: { resume: ResumeDocument }) {
  const [page] = usePagePreference()
  const [zoom] = useZoom()
  const [count, setCount] = useState(1)
  return (
    <section className={styles.page} aria-label="Page">
      <PageTools count={count} />
      <PagePreview
        resume={resume}
        template={page.template}
        paper={page.paper}
        zoom={zoom}
        onPages={setCount}
      />
    </section>
  )
})
