import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAffixes } from '../../../src/core/spelling/affix'
import { readDictionary } from '../../../src/core/spelling/dictionary'
import { detectLanguage } from '../../../src/core/spelling/language'
import { createSpeller } from '../../../src/core/spelling/speller'
import { suggest } from '../../../src/core/spelling/suggest'
import { spelledWords } from '../../../src/core/spelling/words'
import { spellerOf } from '../../../src/main/jobs/dictionaries'

const folder = join(import.meta.dirname, '../../../resources/dictionaries')
const us = spellerOf(folder, 'en-US')
const gb = spellerOf(folder, 'en-GB')
const de = spellerOf(folder, 'de')

const wrongIn = (text: string, speller = us): string[] =>
  spelledWords(text)
    .map(({ word }) => word)
    .filter((word) => !speller.knows(word))

const misspelled: [string, string][] = [
  ['recieve', 'receive'],
  ['managment', 'management'],
  ['adress', 'address'],
  ['teh', 'the'],
  ['seperate', 'separate'],
  ['definately', 'definitely'],
  ['acheived', 'achieved'],
  ['sucessfully', 'successfully'],
  ['Responsable', 'Responsible'],
  ['occured', 'occurred'],
  ['implmented', 'implemented'],
  ['ofthe', 'of the'],
]
const falsch: [string, string][] = [
  ['Verantwortug', 'Verantwortung'],
  ['Entwiklung', 'Entwicklung'],
  ['Kundenbetreung', 'Kundenbetreuung'],
  ['Softwareentwiklung', 'Softwareentwicklung'],
  ['projekt', 'Projekt'],
  ['Standart', 'Standard'],
  ['Qualitaet', 'Qualität'],
  ['Mitarbeter', 'Mitarbeiter'],
  ['vorraus', 'voraus'],
]

describe('English', () => {
  it('knows the sentences of many fields', () => {
    const sentences = [
      "Triaged 40 patients a shift and wrote the ward's discharge summaries, cutting readmissions by 12%.",
      'Onboarded stakeholders, facilitated workshops and reengineered the reconciliation workflow.',
      'Led a cross-functional team; mentored juniors and streamlined invoicing, payroll and budgeting.',
      'Operated forklifts, palletized goods and maintained scaffolding on three construction sites.',
      'Drafted contracts, negotiated settlements and advised clients on litigation.',
    ]
    expect(sentences.flatMap((sentence) => wrongIn(sentence))).toEqual([])
  })

  it.each(misspelled)('offers for %s the word %s first', (wrong, right) => {
    expect(us.knows(wrong)).toBe(false)
    expect(suggest(us, wrong)[0]).toBe(right)
  })

  it('is British or American as chosen', () => {
    expect(wrongIn('organised colour programme behaviour', gb)).toEqual([])
    expect(wrongIn('organised colour', us)).toEqual(['organised', 'colour'])
    expect(suggest(us, 'organised')[0]).toBe('organized')
    expect(gb.knows('organized')).toBe(true)
  })
})

describe('German', () => {
  it('knows compounds, inflection and hyphens', () => {
    const text =
      'Leitung eines zehnköpfigen Projektteams sowie Verantwortung für die kundenorientierte Softwareentwicklung. ' +
      'Personaleinsatzplanung, Dienstplangestaltung, Wareneingangskontrolle, Ein- und Verkauf, Einkaufs- und ' +
      'Lieferantenmanagement; Umsatzsteuervoranmeldung, Krankenpflegerin auf der Intensivstation.'
    expect(wrongIn(text, de)).toEqual([])
  })

  it.each(falsch)('marks %s and offers %s', (wrong, right) => {
    expect(de.knows(wrong)).toBe(false)
    expect(suggest(de, wrong).slice(0, 3)).toContain(right)
  })

  it('takes English words as they stand in German resumes', () => {
    expect(wrongIn('Stakeholder Management im Onboarding und Reporting', de)).toEqual([])
  })
})

describe('suggestions', () => {
  it('are all known, none is the word itself, and the same word gives the same ones', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdeinrstäß'), minLength: 2, maxLength: 9 })
    fc.assert(
      fc.property(letters, fc.constantFrom(us, de), (word, speller) => {
        const offered = suggest(speller, word)
        expect(offered).not.toContain(word)
        expect(offered.every((each) => each.split(' ').every((part) => speller.knows(part)))).toBe(true)
        expect(suggest(speller, word)).toEqual(offered)
      }),
      { numRuns: 20 },
    )
  }, 60_000)
})

describe('the words of a text', () => {
  it('leave out addresses, figures, acronyms and names of products', () => {
    const text =
      'Ask ada@example.org or see https://exmple.org/abot: JavaScript, Node.js, B2B, SLAs, KPIs, NASA, iOS, 3rd, x'
    expect(spelledWords(text).map(({ word }) => word)).toEqual(['Ask', 'or', 'see'])
  })

  it('stand where their places say, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { word, start, end } of spelledWords(text))
          expect(text.slice(start, end)).toBe(word.replace(/-$/, ''))
      }),
    )
  })
})

describe('the language of a resume', () => {
  it('is found by its small words', () => {
    expect(detectLanguage(['Leitung des Teams und Verantwortung für die Planung'])).toBe('de')
    expect(detectLanguage(['Led the team and planned the work'])).toBe('en-US')
    expect(detectLanguage(['Organised the programme and optimised its behaviour'])).toBe('en-GB')
    expect(detectLanguage(['Organized the program'], 'en-GB')).toBe('en-US')
    expect(detectLanguage(['Pilotage de la refonte du site et des réseaux sociaux pour les abonnés'])).toBe(
      'off',
    )
    expect(detectLanguage([], 'en-GB')).toBe('en-GB')
  })
})

describe('an affix file', () => {
  it('makes forms with one prefix and one suffix where both allow it', () => {
    const rules = 'SFX S Y 1\nSFX S y ies y\nPFX R Y 1\nPFX R 0 zo .\nSFX N N 1\nSFX N 0 en .'
    const small = createSpeller('en-US', readDictionary(rules, '3\ntry/RS\nwit/RN\nplain'))
    expect(
      ['try', 'tries', 'zotry', 'zotries', 'witen', 'plain'].filter((word) => !small.knows(word)),
    ).toEqual([])
    expect(['trys', 'zowiten', 'plains', 'zoplain'].filter((word) => small.knows(word))).toEqual([])
  })

  it('never fails on what it does not know', () => {
    fc.assert(fc.property(fc.string(), (text) => void readAffixes(`XYZ 1\n${text.replaceAll('FX', '')}`)))
  })
})
