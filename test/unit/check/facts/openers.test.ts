import { describe, expect, it } from 'vitest'
import { openerFinding } from '../../../../src/core/check/facts/openers'

/** The bullet after the offered swap, or the finding's kind where none is offered, or null. */
function after(text: string, isCurrent = false, language: 'en' | 'de' = 'en'): string | null {
  const finding = openerFinding({ field: 'work/0/highlights/0', text, isCurrent, language })
  if (finding === null) return null
  if (finding.swap === null) return finding.kind
  const { start, end, original, replacement } = finding.swap
  expect(text.slice(start, end)).toBe(original)
  return text.slice(0, start) + replacement + text.slice(end)
}

describe('weak openers', () => {
  it.each([
    ['Responsible for managing a team of six', 'Managed a team of six'],
    ['Was responsible for answering phones and greeting guests', 'Answered phones and greeted guests'],
    ['Responsible for the maintenance of 40 pumps', 'Maintained 40 pumps'],
    ['Duties included cleaning rooms, washing linen', 'opener'],
    ['Duties included: preparing invoices and filing receipts', 'Prepared invoices and filed receipts'],
    [
      'Tasked with planning the move, reducing cost and training staff',
      'Planned the move, reduced cost and trained staff',
    ],
    ['Successfully launched two shops', 'Launched two shops'],
    ['Management of three wards', 'Managed three wards'],
    ['Implementation of SAP in four plants', 'Implemented SAP in four plants'],
    ['Responsible for stock', 'opener'],
    ['Assisted with the audit', 'opener'],
    ['Worked on the mobile app', 'opener'],
    ['I managed a team', 'Managed a team'],
    ['I have reduced waste by 4%', 'Reduced waste by 4%'],
    ['Managing a warehouse of 30', 'Managed a warehouse of 30'],
    ['Utilizing Excel to build reports', 'Utilized Excel to build reports'],
  ])('of a past job: %s', (text, want) => expect(after(text)).toBe(want))

  it.each([
    ['Responsible for managing a team of six', 'Manage a team of six'],
    ['Manage a team of six', null],
    ['Managed a team of six', null],
    ['Manages a team of six', null],
  ])('of the present job: %s', (text, want) => expect(after(text, true)).toBe(want))

  it.each([
    ['Verantwortlich für die Planung der Schichten', 'Planung der Schichten'],
    ['Zuständig für Einkauf und Lager', 'Einkauf und Lager'],
    ['Verantwortlich für die tägliche Planung', 'opener'],
    ['Mitarbeit bei der Einführung von SAP', 'opener'],
    ['Leitung eines Teams von acht Personen', null],
    ['Leitete ein Team', null],
  ])('in German: %s', (text, want) => expect(after(text, false, 'de')).toBe(want))
})

describe('the tense of a past job', () => {
  it.each([
    ['Manage a team of six', 'Managed a team of six'],
    ['Develop and maintain the web shop', 'Developed and maintained the web shop'],
    ['Writes reports for the board', 'Wrote reports for the board'],
    ['Oversee all shifts', 'Oversaw all shifts'],
    ['Plan the weekly rota', 'Planned the weekly rota'],
    ['Coordinate deliveries, schedule drivers and pay invoices', 'tense'],
  ])('is offered for %s', (text, want) => expect(after(text)).toBe(want))

  it.each([
    'Managed a team',
    'Led three projects',
    'Cut costs by 10%',
    'Set up the lab',
    'Ran payroll for 60 people',
    'Design reviews for six teams',
    'Lead developer of the mobile team',
    'Support tickets answered within a day',
    'Test coverage raised to 80%',
    'Training sessions for 40 nurses',
    'Python services for billing',
    '24-bed ward, nights',
    'Research assistant to Prof. Lind',
    'Housekeeping for two floors',
  ])('is left alone in %s', (text) => expect(after(text)).toBeNull())
})
