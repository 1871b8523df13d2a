import { describe, expect, it } from 'vitest'
import { makeLine } from '../../../../src/core/document/read/lines'
import { joinRows, tidyLines } from '../../../../src/core/document/read/tidy'

const texts = (lines: ReturnType<typeof tidyLines>) => lines.map((line) => line.text)
const lines = (...rows: string[]) => rows.map((row) => makeLine(row))
const bullet = (text: string) => makeLine(text, { bullet: true })

describe('lines made alike before they are read', () => {
  it('labelled dates become a range, on one line or two', () => {
    expect(texts(tidyLines(lines('Start Date: 02/2019 End Date: Present')))).toEqual(['02/2019 – Present'])
    expect(texts(tidyLines(lines('Start Date: 02/2019', 'End Date: 03/2021')))).toEqual(['02/2019 – 03/2021'])
    expect(texts(tidyLines(lines('From: a friend', 'To: another')))).toEqual(['From: a friend', 'To: another'])
  })

  it('a date past the twelfth tells that the file writes the day first', () => {
    expect(texts(tidyLines(lines('01/03/2019', '28/02/2021')))).toEqual(['01.03.2019', '28.02.2021'])
    expect(texts(tidyLines(lines('01/03/2019', '02/28/2021')))).toEqual(['01/03/2019', '02/28/2021'])
    expect(texts(tidyLines(lines('01/03/2019')))).toEqual(['01/03/2019'])
  })

  it('rows of a wrapped paragraph are one line again, and bullets that stand for themselves stay', () => {
    const long = 'Supervise 24 associates on two shifts and own the daily plan for inbound and'
    expect(texts(joinRows([bullet(long), makeLine('outbound containers.')]))).toEqual([
      `${long} outbound containers.`,
    ])
    const small = ['ran the front desk of a hotel of two hundred rooms alone at night', 'kept the books']
    expect(texts(joinRows(small.map(bullet)))).toEqual(small)
  })
})
