import { Document, ExternalHyperlink, Packer, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx'
import type { ResumeDocument } from '../resume/model'
import { normaliseDocx } from './docxNormalise'
import { bulletList, docxNumbering, docxStyles } from './docxStyles'
import { keepsWithNext } from './keep'
import { papers, themes, type PaperId, type TemplateId, type Theme } from './theme'
import { resumeView, textOf, type Block, type ResumeView, type Run, type ViewOptions } from './view'
import { separatorOf, untitled } from './wording'

export interface DocxOptions extends ViewOptions {
  template?: TemplateId
  paper?: PaperId
}

const rightToLeft =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

function toText(text: string, style?: string): TextRun {
  return new TextRun({
    text,
    ...(style === undefined ? {} : { style }),
    ...(rightToLeft.test(text) ? { rightToLeft: true } : {}),
  })
}

function toRun(run: Run, style?: string): ParagraphChild {
  if (run.href === undefined) return toText(run.text, style)
  return new ExternalHyperlink({ link: run.href, children: [toText(run.text, 'Hyperlink')] })
}

const toRuns = (runs: readonly Run[], style?: string): ParagraphChild[] =>
  runs.map((run) => toRun(run, style))

interface Flow {
  bidirectional?: boolean
  keepNext?: boolean
}

function toParagraph(
  style: string,
  children: ParagraphChild[],
  { bidirectional, keepNext }: Flow = {},
): Paragraph {
  return new Paragraph({
    style,
    children,
    ...(bidirectional === true ? { bidirectional } : {}),
    ...(keepNext === true ? { keepNext } : {}),
  })
}

function toBullet(runs: readonly Run[], keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'ListBullet',
    numbering: { reference: bulletList, level: 0, custom: true },
    children: toRuns(runs),
    ...(keepNext ? { keepNext } : {}),
    ...(rightToLeft.test(textOf(runs)) ? { bidirectional: true } : {}),
  })
}

/** Left part, and the right part after a tab when there is one. */
function toTabbed(left: ParagraphChild[], right: readonly Run[], rightStyle: string): ParagraphChild[] {
  if (right.length === 0) return left
  return [...left, new TextRun({ children: [new Tab()] }), ...toRuns(right, rightStyle)]
}

function toEntry(block: Extract<Block, { kind: 'entry' }>): Paragraph[] {
  const paragraphs: Paragraph[] = []
  if (block.title.length + block.date.length > 0) {
    const title = toRuns(block.title, block.organisation ? 'EntryOrganisation' : undefined)
    paragraphs.push(toParagraph('Heading2', toTabbed(title, block.date, 'EntryDate')))
  }
  if (block.sub.length + block.meta.length > 0) {
    paragraphs.push(toParagraph('EntrySub', toTabbed(toRuns(block.sub), block.meta, 'EntryMeta')))
  }
  return paragraphs
}

function spread(items: readonly Run[][], separator: string, style?: string): ParagraphChild[] {
  return items.flatMap((runs, index) => [...(index === 0 ? [] : [toText(separator)]), ...toRuns(runs, style)])
}

function toParagraphs(block: Block, next: Block | undefined): Paragraph[] {
  const flow = { keepNext: keepsWithNext(block, next) }
  switch (block.kind) {
    case 'title':
      return [toParagraph('Title', toRuns(block.runs))]
    case 'subtitle':
      return [toParagraph('Subtitle', toRuns(block.runs))]
    case 'contact':
      return [toParagraph('ContactInfo', spread(block.items, '  |  '))]
    case 'heading':
      return [toParagraph('Heading1', [toText(block.text)])]
    case 'entry':
      return toEntry(block)
    case 'line': {
      const separator = block.title.length > 0 && block.meta.length > 0 ? [toText(', ')] : []
      const left = [...toRuns(block.title), ...separator, ...toRuns(block.meta, 'EntryMeta')]
      return [toParagraph('EntryLine', toTabbed(left, block.date, 'EntryDate'), flow)]
    }
    case 'labelled': {
      const label =
        block.label.length === 0 ? [] : [...toRuns(block.label, 'SkillLabel'), toText(':', 'SkillLabel')]
      const values = spread(block.values, separatorOf(block.values.map(textOf)))
      return [
        toParagraph('EntryLine', [...label, ...(label.length > 0 ? [toText(' ')] : []), ...values], flow),
      ]
    }
    case 'detail':
      return [toParagraph('EntryLine', toRuns(block.runs), flow)]
    case 'paragraph':
      return [
        toParagraph('BodyText', toRuns(block.runs), { bidirectional: rightToLeft.test(textOf(block.runs)) }),
      ]
    case 'bullet':
      return [toBullet(block.runs, keepsWithNext(block, next))]
  }
}

function toDocument(view: ResumeView, theme: Theme, paper: PaperId): Document {
  const title = view.name === '' ? untitled : view.name
  const { width, height } = papers[paper]
  const { sides, ends } = theme.margin
  const children = view.blocks.flatMap((block, index) => toParagraphs(block, view.blocks[index + 1]))
  if (view.name === '') children.unshift(toParagraph('Title', [toText(title)]))
  return new Document({
    title: view.label === '' ? `${title}${view.name === '' ? '' : ' – Resume'}` : `${title} – ${view.label}`,
    creator: title,
    lastModifiedBy: title,
    styles: docxStyles(theme, paper, view.language),
    numbering: docxNumbering(theme),
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: { width, height },
            margin: { top: ends, bottom: ends, left: sides, right: sides },
          },
        },
        children,
      },
    ],
  })
}

/**
 * Takes a resume, gives a DOCX as bytes: real styles, one column, no tables, boxes, headers or fields. The same resume
 * and options always give the same bytes. Defaults: classic, letter, en-US.
 */
export async function renderDocx(resume: ResumeDocument, options: DocxOptions = {}): Promise<Uint8Array> {
  const view = resumeView(resume, options)
  const document = toDocument(view, themes[options.template ?? 'classic'], options.paper ?? 'letter')
  return normaliseDocx(await Packer.toArrayBuffer(document), view.language)
}
