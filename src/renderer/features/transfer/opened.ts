import type { Output } from '../../../contract'

export type OpenedArchive = Exclude<Output<'archive.open'>, { status: 'cancelled' }>
export type ReadArchive = Extract<OpenedArchive, { status: 'read' }>
