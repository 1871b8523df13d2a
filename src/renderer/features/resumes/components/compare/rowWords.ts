import type { CheckRow } from '../../../../../core/check/model'

const formWords: Record<NonNullable<CheckRow['form']>, string> = {
  exact: 'exact words',
  spelling: 'another spelling',
  inflection: 'another form',
  alias: 'another name',
  phrase: 'as a phrase',
  alternative: 'an alternative',
}

/** `exact words in Experience`: how and where a row is found. */
export function standingOf(row: CheckRow): string {
  const section = row.evidence[0]?.section
  const where = section === undefined ? '' : ` in ${section}`
  if (row.state === 'avoid') return `stands${where}`
  return `${row.form === null ? 'found' : formWords[row.form]}${where}`
}

/** What a row that does not count says: missing, or why it does not count. */
export function goneWords(row: CheckRow): string {
  if (row.state === 'clear') return 'not in it'
  return row.reason === null ? 'missing' : `does not count: ${row.reason}`
}
