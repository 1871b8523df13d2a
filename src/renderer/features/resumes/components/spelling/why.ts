import type { CheckRow } from '../../../../../core/check/model'
import { where } from '../check/FindingRow'

/** Why a word is marked, in a line. */
export const whyOf = (row: CheckRow): string => `${row.keyword}: ${where(row)}`
