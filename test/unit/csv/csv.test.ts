import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOrderOf, readDate } from '../../../src/core/csv/dates'
import { guessFields } from '../../../src/core/csv/fields'
import { readCsv } from '../../../src/core/csv/read'
import { guessStage } from '../../../src/core/csv/stages'
import { writeCsv } from '../../../src/core/csv/write'

describe('a CSV table', () => {
  it('S17 reads back every cell it was given, whatever is in it, and starts no formula', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\u0000')),
      fc.constantFrom('=1', '+', "'-", "''@x", '"', 'a,b', 'a\r\nb', '\t', ' pad ', '\rx', "'"),
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        (cells, bom) => {
          const rows = cells.map((row, index) => [`row ${index}`, ...row])
          const text = writeCsv([['Head', 'a', 'b', 'c', 'd'], ...rows], { bom })
          expect(readCsv(text).rows.map((row) => row.cells)).toEqual(rows)
          expect(text.replace(/^\uFEFF/, '')).not.toMatch(/(^|,|\r\n)"?[=+\-@]/)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tells its delimiter and its lines', () => {
    expect(readCsv('a;b;c\n1,5;2;3\n').delimiter).toBe(';')
    expect(readCsv('a\tb\n1\t2').delimiter).toBe('\t')
    expect(readCsv('sep=|\na|b\n1|2\n')).toMatchObject({
      delimiter: '|',
      rows: [{ line: 3, cells: ['1', '2'] }],
    })
    expect(readCsv('a,b\r"x\ny",2\r3,4').rows.map((row) => row.line)).toEqual([2, 4])
    expect(() => readCsv('')).toThrow('empty')
    expect(() => readCsv('PK\u0003\u0004\u0000\u0000')).toThrow('not a table')
  })
})

describe('columns and values', () => {
  it('are known by the names people give them', () => {
    expect(
      guessFields([
        'Organization',
        'Job title',
        'Applied',
        'Stage',
        'Compensation',
        'Link',
        'Comments',
        'City',
        'Salary (EUR)',
        'Mood',
      ]),
    ).toEqual([
      'company',
      'title',
      'appliedOn',
      'stage',
      'salary',
      'url',
      'notes',
      'location',
      'keep',
      'keep',
    ])
    expect(
      guessFields(['Unternehmen', 'Position', 'Bewerbungsdatum', 'Status', 'Gehalt', 'Bemerkungen']),
    ).toEqual(['company', 'title', 'appliedOn', 'stage', 'salary', 'notes'])
  })

  it('reads days as tables write them, and none that is no day', () => {
    const cases: [string, string | null][] = [
      ['2025-02-03', '2025-02-03'],
      ['2025-02-03 14:00', '2025-02-03'],
      ['3.2.2025', '2025-02-03'],
      ['03/02/2025', '2025-03-02'],
      ['25/02/2025', '2025-02-25'],
      ['Feb 3, 2025', '2025-02-03'],
      ['Monday, February 3, 2025', '2025-02-03'],
      ['3. März 2025', '2025-03-03'],
      ['3-Feb-25', '2025-02-03'],
      ['45691', '2025-02-03'],
      ['2025-02-30', null],
      ['soon', null],
      ['', null],
    ]
    for (const [text, day] of cases) expect([text, readDate(text, 'monthFirst')]).toEqual([text, day])
    expect(readDate('03/02/2025', 'dayFirst')).toBe('2025-02-03')
    expect(dateOrderOf(['03/02/2025', '25/02/2025'])).toBe('dayFirst')
    expect(dateOrderOf(['03/02/2025'])).toBeNull()
  })

  it('finds the stage a status means, and makes one where none does', () => {
    const stages = [
      { id: '1', name: 'Saved', kind: 'saved' as const },
      { id: '2', name: 'Rejected', kind: 'closed' as const },
      { id: '3', name: 'Probearbeit', kind: 'active' as const },
    ]
    expect(guessStage('REJECTED', stages)).toEqual({ kind: 'stage', id: '2' })
    expect(guessStage('Absage', stages)).toEqual({ kind: 'stage', id: '2' })
    expect(guessStage('probearbeit', stages)).toEqual({ kind: 'stage', id: '3' })
    expect(guessStage('', stages)).toEqual({ kind: 'stage', id: '1' })
    expect(guessStage('Applied', stages)).toEqual({ kind: 'new' })
  })
})
