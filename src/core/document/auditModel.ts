import type { Numbering, Styles } from './auditStyles'

export interface AuditParagraph {
  /** Tabs are \t, breaks \n. */
  text: string
  style: string | undefined
  /** Names of the style and those it builds on, small letters. */
  styleNames: string[]
  outline: number | undefined
  numId: string | undefined
  size: number
  rightTabs: number[]
}

export interface AuditLink {
  target: string | undefined
  text: string
  anchor: boolean
}

export interface AuditFacts {
  bytes: number
  entryNames: string[]
  parts: Map<string, Uint8Array>
  /** How often each element stands in the main part. */
  elements: Map<string, number>
  paragraphs: AuditParagraph[]
  links: AuditLink[]
  fonts: Set<string>
  hidden: boolean
  page: { width: number; height: number; columns: number; margins: number[] }
  styles: Styles
  numbering: Numbering
  usedStyles: Set<string>
  usedNumIds: Set<string>
  headerFooterText: string
  commentText: string
  core: { title: string; creator: string }
  compatibility: string | undefined
  pages: number | undefined
}
