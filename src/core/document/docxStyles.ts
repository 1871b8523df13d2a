import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx'
import { rightTab, type PaperId, type Theme } from './theme'

export const bulletList = 'bullets'

function paragraphStyles(theme: Theme, paper: PaperId): IParagraphStyleOptions[] {
  const rightTabStop = rightTab(theme, paper)
  const body = { basedOn: 'Normal', quickFormat: true }
  return [
    {
      ...body,
      id: 'Subtitle',
      name: 'Subtitle',
      next: 'ContactInfo',
      run: { size: theme.subtitle.size, color: theme.muted },
      paragraph: { alignment: theme.title.align, spacing: { after: theme.subtitle.after }, keepNext: true },
    },
    {
      ...body,
      id: 'ContactInfo',
      name: 'Contact Info',
      run: { size: theme.contact.size },
      paragraph: { alignment: theme.title.align, spacing: { after: theme.contact.after } },
    },
    {
      ...body,
      id: 'EntrySub',
      name: 'Entry Sub',
      next: 'ListBullet',
      run: { italics: true, color: theme.muted },
      paragraph: { spacing: { after: theme.sub.after }, keepNext: true, keepLines: true, rightTabStop },
    },
    {
      ...body,
      id: 'EntryLine',
      name: 'Entry Line',
      paragraph: { spacing: { after: theme.detail.after }, keepLines: true, rightTabStop },
    },
    {
      ...body,
      id: 'ListBullet',
      name: 'List Bullet',
      paragraph: {
        spacing: { after: theme.bullet.after },
        indent: { left: theme.bullet.left, hanging: theme.bullet.hanging },
        numbering: { reference: bulletList, level: 0, custom: true },
      },
    },
    { ...body, id: 'BodyText', name: 'Body Text', paragraph: { spacing: { after: theme.body.after } } },
  ]
}

function characterStyles(theme: Theme): ICharacterStyleOptions[] {
  const base = { basedOn: 'DefaultParagraphFont', quickFormat: true }
  const quiet = { bold: false, italics: false, color: theme.muted }
  return [
    { ...base, id: 'EntryDate', name: 'Entry Date', run: { ...quiet, size: theme.size } },
    { ...base, id: 'EntryMeta', name: 'Entry Meta', run: quiet },
    { ...base, id: 'EntryOrganisation', name: 'Entry Organisation', run: { bold: true } },
    { ...base, id: 'SkillLabel', name: 'Skill Label', run: { bold: true } },
  ]
}

/** The styles of a template: every look hangs on one of them, none on a paragraph itself. */
export function docxStyles(theme: Theme, paper: PaperId, language: string): IStylesOptions {
  const { heading, title, entry } = theme
  const rightTabStop = rightTab(theme, paper)
  return {
    default: {
      document: {
        run: { font: theme.font, size: theme.size, language: { value: language } },
        paragraph: { spacing: { line: theme.line, lineRule: 'auto', before: 0, after: 0 } },
      },
      title: {
        basedOn: 'Normal',
        next: 'Subtitle',
        run: { size: title.size, bold: true, color: title.color },
        paragraph: { alignment: title.align, spacing: { after: title.after }, keepNext: true },
      },
      heading1: {
        basedOn: 'Normal',
        next: 'BodyText',
        run: {
          size: heading.size,
          bold: true,
          color: heading.color,
          allCaps: heading.caps,
          ...(heading.letterSpacing > 0 ? { characterSpacing: heading.letterSpacing } : {}),
        },
        paragraph: {
          outlineLevel: 0,
          keepNext: true,
          keepLines: true,
          spacing: { before: heading.before, after: heading.after },
          border: {
            bottom: { style: BorderStyle.SINGLE, size: heading.ruleSize, color: heading.rule, space: 1 },
          },
        },
      },
      heading2: {
        basedOn: 'Normal',
        next: 'EntrySub',
        run: { size: entry.size, bold: true, color: '000000' },
        paragraph: {
          outlineLevel: 1,
          keepNext: true,
          keepLines: true,
          spacing: { before: entry.before },
          rightTabStop,
        },
      },
      hyperlink: { run: { color: theme.link, underline: { type: 'none' } } },
    },
    paragraphStyles: paragraphStyles(theme, paper),
    characterStyles: characterStyles(theme),
  }
}

/** The bullet list; its glyph has a font of its own because Cambria's bullet is too small. */
export function docxNumbering(theme: Theme): INumberingOptions {
  const { left, hanging, font, size } = theme.bullet
  return {
    config: [
      {
        reference: bulletList,
        levels: [
          {
            level: 0,
            format: 'bullet',
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { run: { font, size }, paragraph: { indent: { left, hanging } } },
          },
        ],
      },
    ],
  }
}
