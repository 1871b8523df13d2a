import { describe, expect, it } from 'vitest'
import { findDates, headDate, parseDate } from '../../../../src/core/document/read/dates'

const range = (text: string) => {
  const [span] = findDates(text)
  return span === undefined ? null : [span.start, span.present ? 'present' : span.end]
}

describe('dates of a resume', () => {
  it.each([
    ['Mar 2021 – Present', '2021-03', 'present'],
    ['03/2021-05/2023', '2021-03', '2023-05'],
    ['2019 to 2021', '2019', '2021'],
    ['Sept. 2020 - Oct. 2021', '2020-09', '2021-10'],
    ['since 2020', '2020', 'present'],
    ['seit 04/2019', '2019-04', 'present'],
    ['Depuis septembre 2020', '2020-09', 'present'],
    ['Sep. 2023 Mar. 2024', '2023-09', '2024-03'],
    ['Jan – Mar 2021', '2021-01', '2021-03'],
    ['Nov – Feb 2021', '2020-11', '2021-02'],
    ['2019–21', '2019', '2021'],
    ['Mai 2018 bis heute', '2018-05', 'present'],
    ['janv. 2018 – août 2020', '2018-01', '2020-08'],
    ['marzo de 2020 - actualidad', '2020-03', 'present'],
    ["Jul '20 - Present", '2020-07', 'present'],
    ['01.03.2020 – 31.12.2021', '2020-03-01', '2021-12-31'],
    ['2020-04 - 2021-06', '2020-04', '2021-06'],
    ['2020 –', '2020', 'present'],
    ['06/19 – 08/21', '2019-06', '2021-08'],
    ['May 2018 – Date', '2018-05', 'present'],
    ['January 2021 - Present (3 years 4 months)', '2021-01', 'present'],
    ['Summer 2016 – April 2018', '2016', '2018-04'],
    ['Spring 2018', '2018', '2018'],
    ['2016', '2016', '2016'],
    ['Expected May 2025', '2025-05', '2025-05'],
  ])('%s', (text, start, end) => {
    expect(range(text)).toEqual([start, end])
  })

  it.each(['$2000', '2000%', 'MS2019x', 'call 555-0199', '1850', 'version 3.2020.1'])(
    '%s is no date',
    (text) => {
      expect(range(text)).toBeNull()
    },
  )

  it('reads whole dates and refuses what is not clear', () => {
    expect(parseDate('April 3, 2024')).toBe('2024-04-03')
    expect(parseDate('13/02/2020')).toBe('2020-02-13')
    expect(parseDate('2020-13')).toBeNull()
    expect(parseDate('some time in 2020')).toBeNull()
    expect(parseDate('Marching 2020')).toBeNull()
  })

  it('a date inside a sentence heads no entry', () => {
    expect(
      headDate(
        'Grew revenue from 2019 to 2021 by moving the shop online and adding a second line of products',
      ),
    ).toBeNull()
    expect(headDate('Engineer, Acme (2019 – 2021)')?.rest.trim()).toBe('Engineer, Acme')
  })
})
