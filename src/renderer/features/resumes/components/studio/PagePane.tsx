import { memo, useState } from 'react'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { countText } from '../../../../lib/format'
import { Select } from '../../../../ui/Select'
import { paperOptions, templateOptions, usePagePreference, zoomOf, zoomOptions } from '../../pagePreference'
import { PagePreview } from '../preview/PagePreview'
import styles from './Studio.module.css'

/** The pages as they will be exported, with how they are set. */
export const PagePane = memo(function PagePane({ resume }: { resume: ResumeDocument }) {
  const [page, setPage] = usePagePreference()
  const [count, setCount] = useState(1)
  return (
    <section className={styles.page} aria-label="Page">
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
          value={String(page.zoom)}
          onChange={(zoom) => setPage({ zoom: zoomOf(zoom) })}
        />
        <output className={styles.pageCount}>{countText(count, 'page')}</output>
      </div>
      <PagePreview
        resume={resume}
        template={page.template}
        paper={page.paper}
        zoom={page.zoom}
        onPages={setCount}
      />
    </section>
  )
})
