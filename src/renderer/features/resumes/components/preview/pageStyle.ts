import type { CSSProperties } from 'react'
import { papers, type PaperId, type Theme } from '../../../../../core/document/theme'

/** Twips to CSS pixels: 1,440 twips and 96 pixels are an inch. */
export const toPixels = (twips: number): number => twips / 15
const fromTwips = (twips: number): string => `${toPixels(twips)}px`
const fromHalfPoints = (size: number): string => `${size / 2}pt`

/** Faces of the same widths where the named one is not installed. */
const standIns: Readonly<Record<string, string>> = {
  Cambria: 'Cambria, Caladea, "Noto Serif", "Liberation Serif", Georgia, serif',
  Calibri: 'Calibri, Carlito, "Noto Sans", "Liberation Sans", sans-serif',
  Arial: 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif',
}
export const fontStack = (font: string): string => standIns[font] ?? font

type Variables = CSSProperties & Record<`--p-${string}`, string>

export function pageStyle(theme: Theme, paper: PaperId): Variables {
  const { width, height } = papers[paper]
  return {
    '--p-width': fromTwips(width),
    '--p-height': fromTwips(height),
    '--p-sides': fromTwips(theme.margin.sides),
    '--p-ends': fromTwips(theme.margin.ends),
    '--p-font': fontStack(theme.font),
    '--p-dot-font': fontStack(theme.bullet.font),
    '--p-size': fromHalfPoints(theme.size),
    '--p-title-size': fromHalfPoints(theme.title.size),
    '--p-title-align': theme.title.align,
    '--p-title-color': `#${theme.title.color}`,
    '--p-subtitle-size': fromHalfPoints(theme.subtitle.size),
    '--p-contact-size': fromHalfPoints(theme.contact.size),
    '--p-heading-size': fromHalfPoints(theme.heading.size),
    '--p-heading-case': theme.heading.caps ? 'uppercase' : 'none',
    '--p-heading-color': `#${theme.heading.color}`,
    '--p-heading-space': fromTwips(theme.heading.letterSpacing),
    '--p-rule': `#${theme.heading.rule}`,
    '--p-rule-size': `${Math.max(1, theme.heading.ruleSize / 6)}px`,
    '--p-entry-size': fromHalfPoints(theme.entry.size),
    '--p-bullet-left': fromTwips(theme.bullet.left),
    '--p-bullet-hang': fromTwips(theme.bullet.hanging),
    '--p-muted': `#${theme.muted}`,
    '--p-link': `#${theme.link}`,
  }
}

const heights = new Map<string, number>()

/** The height of a line of this font on this machine, in parts of its size. */
export function measuredHeight(font: string): number {
  const known = heights.get(font)
  if (known !== undefined) return known
  const probe = document.createElement('span')
  probe.textContent = 'Hg'
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    fontFamily: fontStack(font),
    fontSize: '1000px',
    lineHeight: 'normal',
    display: 'block',
  })
  document.body.append(probe)
  const height = probe.getBoundingClientRect().height / 1000
  probe.remove()
  heights.set(font, height)
  return height
}
