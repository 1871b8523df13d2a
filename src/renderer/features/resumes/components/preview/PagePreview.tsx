import { memo, useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { papers, themes, type PaperId, type TemplateId } from '../../../../../core/document/theme'
import { resumeView } from '../../../../../core/document/view'
import type { ResumeDocument } from '../../../../../core/resume/model'
import type { Zoom } from '../../pagePreference'
import { pagesOf, placedOf, type DrawnPage, type Seen } from './layout'
import { measure } from './measure'
import { pageStyle, toPixels } from './pageStyle'
import { Paragraph } from './Paragraph'
import styles from './PagePreview.module.css'

/** What was seen of each paragraph, by template and paper: while one is typed, only that one is measured. */
const known = new Map<string, Map<string, Seen>>()
const mostKnown = 4_000

function knownIn(layout: string): Map<string, Seen> {
  const seen = known.get(layout) ?? new Map<string, Seen>()
  if (seen.size > mostKnown) seen.clear()
  known.set(layout, seen)
  return seen
}

const Sheet = memo(
  function Sheet({
    page,
    label,
    width,
    height,
    scale,
    style,
  }: {
    page: DrawnPage
    label: string
    width: number
    height: number
    scale: number
    style: CSSProperties
  }) {
    return (
      <section
        aria-label={label}
        className={styles.sheet}
        style={{ width: Math.round(width * scale), height: Math.round(height * scale) }}
      >
        <div className={styles.page} style={{ ...style, transform: `scale(${scale})` }}>
          {page.paragraphs.map(({ at, ...paragraph }) => (
            <Paragraph key={at} {...paragraph} />
          ))}
        </div>
      </section>
    )
  },
  (before, after) =>
    before.page.id === after.page.id &&
    before.label === after.label &&
    before.scale === after.scale &&
    before.style === after.style,
)

export interface PagePreviewProps {
  resume: ResumeDocument
  template: TemplateId
  paper: PaperId
  zoom?: Zoom
  /** Only the first page, this wide. */
  width?: number
  /** Told how many pages there are, whenever that changes. */
  onPages?: (count: number) => void
}

const blank: DrawnPage = { id: 'blank', paragraphs: [] }

/** The pages as the template sets them and the export breaks them, drawn from the view that the exports are made of. */
export const PagePreview = memo(function PagePreview({
  resume,
  template,
  paper,
  zoom = 'fit',
  width,
  onPages,
}: PagePreviewProps) {
  const view = useMemo(() => resumeView(resume), [resume])
  const placed = useMemo(() => placedOf(view.blocks, template), [view, template])
  const seen = knownIn(`${template} ${paper}`)
  const unseen = useMemo(
    () => [...new Map(placed.filter(({ id }) => !seen.has(id)).map((each) => [each.id, each])).values()],
    [placed, seen],
  )
  const drawings = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState<readonly DrawnPage[]>([])
  // Measured and broken into pages before anything is painted.
  useLayoutEffect(() => {
    const elements = [...(drawings.current?.children ?? [])]
    for (const [id, each] of measure(unseen, elements)) seen.set(id, each)
    setPages(pagesOf(placed, seen, template, paper))
  }, [placed, unseen, seen, template, paper])
  const count = Math.max(1, pages.length)
  useEffect(() => onPages?.(count), [onPages, count])

  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(width ?? 0)
  useEffect(() => {
    const element = frame.current
    if (element === null || width !== undefined) return undefined
    const observer = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  const paperWidth = toPixels(papers[paper].width)
  const paperHeight = toPixels(papers[paper].height)
  const scale = room === 0 ? 0 : zoom === 'fit' || width !== undefined ? room / paperWidth : zoom / 100
  const style = useMemo(() => pageStyle(themes[template], paper), [template, paper])
  const shown = width === undefined ? pages : pages.slice(0, 1)
  return (
    <div ref={frame} style={width === undefined ? {} : { width }}>
      <div aria-hidden className={styles.holder}>
        <div ref={drawings} className={`${styles.page} ${styles.measure}`} style={style}>
          {unseen.map((each) => (
            <Paragraph key={each.id} {...each} gap={0} />
          ))}
        </div>
      </div>
      {scale > 0 && (
        <article aria-label="Page preview" lang={view.language} className={styles.pages}>
          {(shown.length === 0 ? [blank] : shown).map((page, index) => (
            // A page is known by its place.
            <Sheet
              key={index}
              page={page}
              label={`Page ${index + 1} of ${count}`}
              width={paperWidth}
              height={paperHeight}
              scale={scale}
              style={style}
            />
          ))}
        </article>
      )}
    </div>
  )
})
