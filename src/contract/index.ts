import type { z } from 'zod'
import { appContract } from './app'
import { backupContract } from './backup'
import { archiveContract } from './archive'
import { attachmentContract } from './attachment'
import { boardContract } from './board'
import { connectionContract } from './connection'
import { csvContract } from './csv'
import { draftContract } from './draft'
import { historyContract } from './history'
import { marketContract } from './market'
import { mergeContract } from './merge'
import { resumeContract } from './resume'
import { roleContract } from './role'
import { spellingContract } from './spelling'
import { trashContract } from './trash'
import { termContract } from './term'

/** Every procedure the renderer may call, with what it takes and gives. */
export const contract = {
  ...appContract,
  ...boardContract,
  ...archiveContract,
  ...attachmentContract,
  ...csvContract,
  ...roleContract,
  ...resumeContract,
  ...connectionContract,
  ...spellingContract,
  ...backupContract,
  ...draftContract,
  ...historyContract,
  ...mergeContract,
  ...trashContract,
  ...marketContract,
  ...termContract,
} as const

export type Contract = typeof contract
export type ProcedureName = keyof Contract
export type QueryName = {
  [K in ProcedureName]: Contract[K]['kind'] extends 'query' ? K : never
}[ProcedureName]
export type CommandName = Exclude<ProcedureName, QueryName>
/** As the caller writes it, before defaults are filled in. */
export type Input<K extends ProcedureName> = z.input<Contract[K]['input']>
/** As the handler receives it, parsed. */
export type Parsed<K extends ProcedureName> = z.output<Contract[K]['input']>
export type Output<K extends ProcedureName> = z.output<Contract[K]['output']>

export function isProcedureName(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name)
}
