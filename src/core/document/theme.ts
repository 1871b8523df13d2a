/** The looks an exported resume can have. */
export const templateIds = ['classic', 'modern', 'compact'] as const
export type TemplateId = (typeof templateIds)[number]

export const paperIds = ['letter', 'a4'] as const
export type PaperId = (typeof paperIds)[number]

/** Page sizes in twips (20ths of a point). */
export const papers: Readonly<Record<PaperId, { width: number; height: number }>> = {
  letter: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
}

/** Sizes are half-points, spaces and margins twips, colours RRGGBB (documents.md 7). */
export interface Theme {
  font: string
  size: number
  /** Line height in 240ths. */
  line: number
  title: { size: number; align: 'center' | 'left'; after: number; color: string }
  subtitle: { size: number; after: number }
  contact: { size: number; after: number }
  heading: {
    size: number
    caps: boolean
    before: number
    after: number
    color: string
    rule: string
    /** Width of the rule in eighths of a point. */
    ruleSize: number
    letterSpacing: number
  }
  entry: { size: number; before: number }
  sub: { after: number }
  bullet: { left: number; hanging: number; after: number; font: string; size: number }
  body: { after: number }
  detail: { after: number }
  margin: { sides: number; ends: number }
  /** Quiet text: dates, places, companies. */
  muted: string
  link: string
}

const classic: Theme = {
  font: 'Cambria',
  size: 21,
  line: 252,
  title: { size: 36, align: 'center', after: 20, color: '000000' },
  subtitle: { size: 24, after: 40 },
  contact: { size: 20, after: 40 },
  heading: {
    size: 22,
    caps: true,
    before: 200,
    after: 60,
    color: '000000',
    rule: '000000',
    ruleSize: 6,
    letterSpacing: 20,
  },
  entry: { size: 22, before: 120 },
  sub: { after: 40 },
  bullet: { left: 288, hanging: 216, after: 30, font: 'Arial', size: 21 },
  body: { after: 40 },
  detail: { after: 30 },
  margin: { sides: 1080, ends: 960 },
  muted: '404040',
  link: '000000',
}

const modern: Theme = {
  ...classic,
  font: 'Calibri',
  line: 254,
  title: { size: 44, align: 'left', after: 20, color: '1F4E79' },
  heading: {
    size: 26,
    caps: false,
    before: 220,
    after: 70,
    color: '1F4E79',
    rule: '9DB4CC',
    ruleSize: 8,
    letterSpacing: 0,
  },
  entry: { size: 22, before: 130 },
  bullet: { left: 288, hanging: 216, after: 36, font: 'Arial', size: 21 },
  link: '1F4E79',
}

const compact: Theme = {
  ...classic,
  font: 'Arial',
  size: 18,
  line: 240,
  title: { size: 32, align: 'left', after: 20, color: '1A1A1A' },
  subtitle: { size: 21, after: 40 },
  contact: { size: 17, after: 40 },
  heading: {
    size: 20,
    caps: true,
    before: 150,
    after: 40,
    color: '1A1A1A',
    rule: '999999',
    ruleSize: 6,
    letterSpacing: 20,
  },
  entry: { size: 19, before: 80 },
  bullet: { left: 288, hanging: 216, after: 16, font: 'Arial', size: 18 },
  margin: { sides: 864, ends: 744 },
  link: '1A1A1A',
}

export const themes: Readonly<Record<TemplateId, Theme>> = { classic, modern, compact }

/** Where right-aligned dates and places end, in twips from the left margin. */
export function rightTab(theme: Theme, paper: PaperId): number {
  return papers[paper].width - 2 * theme.margin.sides
}
