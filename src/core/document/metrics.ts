import type { FlowStyle } from './flow'
import type { Theme } from './theme'

/** What a font takes above and below its line, and the gap it asks for, in parts of its size. */
interface FontMetrics {
  ascent: number
  descent: number
  gap: number
}

/** As the fonts themselves say (hhea); of the faces that stand in where the named one is not installed, too. */
const known: Readonly<Record<string, FontMetrics>> = {
  Cambria: { ascent: 0.95, descent: 0.222, gap: 0 },
  Caladea: { ascent: 0.9, descent: 0.25, gap: 0 },
  Calibri: { ascent: 0.75, descent: 0.25, gap: 0.2207 },
  Arial: { ascent: 0.9053, descent: 0.2119, gap: 0.0327 },
}
const plain: FontMetrics = { ascent: 0.9, descent: 0.25, gap: 0 }

/**
 * The metrics of a font, by the natural height that was measured of what stands in for it on this machine; without a
 * measurement, those of the font itself.
 */
export function metricsOf(font: string, measured?: number): FontMetrics {
  const own = known[font] ?? plain
  if (measured === undefined) return own
  if (font === 'Cambria' && Math.abs(measured - 1.15) < 0.005) return known['Caladea'] ?? own
  const grown = measured - own.gap
  const share = own.ascent / (own.ascent + own.descent)
  return { ascent: grown * share, descent: grown * (1 - share), gap: own.gap }
}

function sizeOf(style: FlowStyle, theme: Theme): number {
  switch (style) {
    case 'title':
      return theme.title.size
    case 'subtitle':
      return theme.subtitle.size
    case 'contact':
      return theme.contact.size
    case 'heading':
      return theme.heading.size
    case 'entryTitle':
      return theme.entry.size
    default:
      return theme.size
  }
}

/** Line spacing grows the letters' own height, not the gap (measured in LibreOffice 7). */
const twips = (halfPoints: number, line: number, { ascent, descent, gap }: FontMetrics): number =>
  Math.round(halfPoints * 10 * ((ascent + descent) * (line / 240) + gap))

/** Heights of the lines of a style in twips; the first line of a bullet also holds the glyph, in a font of its own. */
export function lineHeights(
  style: FlowStyle,
  theme: Theme,
  font: FontMetrics,
): { first: number; next: number } {
  const size = sizeOf(style, theme)
  const next = twips(size, theme.line, font)
  if (style !== 'bullet') return { first: next, next }
  const glyph = metricsOf(theme.bullet.font)
  const taller = glyph.ascent + glyph.gap > font.ascent + font.gap ? glyph : font
  const first = twips(size, theme.line, { ...taller, descent: Math.max(font.descent, glyph.descent) })
  return { first: Math.max(first, next), next }
}
