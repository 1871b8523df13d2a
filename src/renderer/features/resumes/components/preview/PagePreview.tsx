import { memo, useEffect, useMemo, useRef, useState, type CSSProperties } from 'react'
import { themes, papers, type PaperId, type TemplateId, type Theme } from '../../../../../core/document/theme'
import { resumeView } from '../../../../../core/document/view'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { PageBlock } from './PageBlock'
import styles from './PagePreview.module.css'

/** Twips to CSS pixels: 1,440 twips and 96 pixels are an inch. */
const fromTwips = (twips: number): string => `${twips / 15}px`
const fromHalfPoints = (size: number): string => `${size / 2}pt`

/** Faces of the same widths where the named one is not installed. */
const standIns: Readonly<Record<string, string>> = {
  Cambria: 'Cambria, Caladea, "Noto Serif", "Liberation Serif", Georgia, serif',
  Calibri: 'Calibri, Carlito, "Noto Sans", "Liberation Sans", sans-serif',
  Arial: 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif',
}

type Variables = CSSProperties & Record<`--p-${string}`, string>

function pageStyle(theme: Theme, paper: PaperId): Variables {
  const { width, height } = papers[paper]
  return {
    '--p-width': fromTwips(width),
    '--p-height': fromTwips(height),
    '--p-sides': fromTwips(theme.margin.sides),
    '--p-ends': fromTwips(theme.margin.ends),
    '--p-font': standIns[theme.font] ?? theme.font,
    '--p-size': fromHalfPoints(theme.size),
    '--p-line': String(theme.line / 240),
    '--p-title-size': fromHalfPoints(theme.title.size),
    '--p-title-align': theme.title.align,
    '--p-title-color': `#${theme.title.color}`,
    '--p-title-after': fromTwips(theme.title.after),
    '--p-subtitle-size': fromHalfPoints(theme.subtitle.size),
    '--p-subtitle-after': fromTwips(theme.subtitle.after),
    '--p-contact-size': fromHalfPoints(theme.contact.size),
    '--p-contact-after': fromTwips(theme.contact.after),
    '--p-heading-size': fromHalfPoints(theme.heading.size),
    '--p-heading-case': theme.heading.caps ? 'uppercase' : 'none',
    '--p-heading-color': `#${theme.heading.color}`,
    '--p-heading-before': fromTwips(theme.heading.before),
    '--p-heading-after': fromTwips(theme.heading.after),
    '--p-heading-space': fromTwips(theme.heading.letterSpacing),
    '--p-rule': `#${theme.heading.rule}`,
    '--p-rule-size': `${Math.max(1, theme.heading.ruleSize / 6)}px`,
    '--p-entry-size': fromHalfPoints(theme.entry.size),
    '--p-entry-before': fromTwips(theme.entry.before),
    '--p-sub-after': fromTwips(theme.sub.after),
    '--p-bullet-left': fromTwips(theme.bullet.left),
    '--p-bullet-hang': fromTwips(theme.bullet.hanging),
    '--p-bullet-after': fromTwips(theme.bullet.after),
    '--p-body-after': fromTwips(theme.body.after),
    '--p-detail-after': fromTwips(theme.detail.after),
    '--p-muted': `#${theme.muted}`,
    '--p-link': `#${theme.link}`,
  }
}

export interface PagePreviewProps {
  resume: ResumeDocument
  template: TemplateId
  paper: PaperId
  /** Drawn no wider than this; else as wide as there is room. */
  width?: number
}

/** The page as the template sets it, drawn from the same view that the exports are made of. */
export const PagePreview = memo(function PagePreview({ resume, template, paper, width }: PagePreviewProps) {
  const view = useMemo(() => resumeView(resume), [resume])
  const frame = useRef<HTMLDivElement>(null)
  const [room, setRoom] = useState(width ?? 0)
  useEffect(() => {
    const element = frame.current
    if (element === null || width !== undefined) return undefined
    const observer = new ResizeObserver(([entry]) => setRoom(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [width])
  const scale = room === 0 ? 0 : Math.min(1, room / (papers[paper].width / 15))
  const style = useMemo(() => pageStyle(themes[template], paper), [template, paper])
  return (
    <div ref={frame} className={styles.frame}>
      {scale > 0 && (
        <article
          aria-label="Page preview"
          lang={view.language}
          className={styles.page}
          style={{ ...style, zoom: scale }}
        >
          {view.blocks.length === 0 ? (
            <p className={styles.blank}>Your page takes shape here as you write.</p>
          ) : (
            // Blocks have no identity of their own; their place is enough, since none holds a state.
            view.blocks.map((block, index) => <PageBlock key={`${index}-${block.kind}`} block={block} />)
          )}
        </article>
      )}
    </div>
  )
})
