import { useEffect, useMemo, useRef } from 'react'
import { bundledVocabulary } from '../../../core/check/bundledVocabulary'
import type { ResumeDocument } from '../../../core/resume/model'
import { addWords, isKnown, namesIn } from '../../../core/spelling/known'
import { detectLanguage, type SpellingLanguage } from '../../../core/spelling/language'
import { proseFields } from '../../../core/spelling/prose'
import { spelledWords, wordKey } from '../../../core/spelling/words'
import { call, useApi } from '../../lib/client'
import type { Spelling } from './spelling'
import type { CheckAgainst } from './useCheck'

type Dictionary = Exclude<SpellingLanguage, 'off'>

/** Milliseconds after the last change, and after the last key in a word that is not finished. */
const pause = 250
const unfinished = 1_500
const mostAtOnce = 4_000

/** What is known of each word, for as long as the app runs; the dictionaries do not change. */
const judged = new Map<Dictionary, Map<string, boolean>>()

function judgedIn(language: Dictionary): Map<string, boolean> {
  const known = judged.get(language) ?? new Map<string, boolean>()
  judged.set(language, known)
  return known
}

let vocabularyWords: ReadonlySet<string> | null = null
const fromVocabulary = (): ReadonlySet<string> =>
  (vocabularyWords ??= addWords(
    new Set(),
    bundledVocabulary().groups.flatMap((group) => group.forms),
  ))

const local = (): 'en-US' | 'en-GB' =>
  /^en-(?:GB|IE|AU|NZ|ZA|IN)/.test(navigator.language) ? 'en-GB' : 'en-US'

/** The word that is being typed is not judged yet. */
function isBeingTyped(field: string, end: number): boolean {
  const element = document.activeElement
  return (
    element instanceof HTMLTextAreaElement &&
    element.dataset['field'] === field &&
    element.selectionStart === end &&
    element.selectionEnd === end
  )
}

export interface SpellingState {
  /** As chosen, and as it is used. */
  chosen: SpellingLanguage | 'auto'
  language: SpellingLanguage
}

/**
 * Checks the prose of a resume in the background, a moment after the last key: only words that were never asked about
 * go to the dictionaries.
 */
export function useSpelling(
  resumeId: string,
  resume: ResumeDocument,
  { role, postingKeywords }: CheckAgainst,
  store: Spelling,
): SpellingState {
  const { data: settings } = useApi('spelling.ofResume', { resumeId })
  const { data: own } = useApi('spelling.words', {})
  const { data: terms } = useApi('term.list', {})
  const chosen = settings?.language ?? 'auto'
  const fields = useMemo(() => proseFields(resume), [resume])
  const detected = useMemo(
    () =>
      detectLanguage(
        fields.map(({ text }) => text),
        local(),
      ),
    [fields],
  )
  const language = chosen === 'auto' ? detected : chosen
  const names = useMemo(() => addWords(new Set(), namesIn(resume)), [resume])
  const asked = useMemo(
    () =>
      addWords(new Set(), [
        ...(role === null ? [] : [role.title, ...role.keywords.mustHave, ...role.keywords.strong]),
        ...postingKeywords.map(({ term }) => term),
      ]),
    [role, postingKeywords],
  )
  const mine = useMemo(
    () =>
      addWords(
        new Set([...(own?.words ?? []), ...(settings?.ignored ?? [])].map(wordKey)),
        (terms ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
      ),
    [own, settings, terms],
  )
  const isReady = own !== undefined && settings !== undefined
  const isFirst = useRef(true)

  useEffect(() => {
    if (!isReady || language === 'off') {
      store.set([])
      return undefined
    }
    const answers = judgedIn(language)
    const sets = [names, asked, mine, fromVocabulary()]
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const look = (mayAsk: boolean): void => {
      if (isOver) return
      const open = new Set<string>()
      let waits = false
      store.set(
        fields.map(({ field, text }) => ({
          field,
          text,
          words: spelledWords(text).filter(({ word, end }) => {
            if (isKnown(word, sets)) return false
            const answer = answers.get(word)
            if (answer === undefined) open.add(word)
            if (answer !== false) return false
            if (!mayAsk || !isBeingTyped(field, end)) return true
            waits = true
            return false
          }),
        })),
      )
      if (open.size > 0 && mayAsk) void ask([...open].slice(0, mostAtOnce))
      else if (waits) timer = setTimeout(() => look(false), unfinished)
    }
    const ask = async (words: string[]): Promise<void> => {
      // Longer than any word, and of no use to a dictionary.
      for (const word of words) if (word.length > 80) answers.set(word, true)
      const short = words.filter((word) => word.length <= 80)
      try {
        const { wrong } = await call('spelling.check', { language, words: short })
        const bad = new Set(wrong)
        for (const word of short) answers.set(word, !bad.has(word))
        look(true)
      } catch {
        // The dictionaries could not be read this time: nothing is marked, and the next change asks again.
      }
    }
    timer = setTimeout(() => look(true), isFirst.current ? 0 : pause)
    isFirst.current = false
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [isReady, language, fields, names, asked, mine, store])

  return useMemo(() => ({ chosen, language }), [chosen, language])
}
