import { SpellCheck } from 'lucide-react'
import { memo } from 'react'
import type { ChosenLanguage } from '../../../../../contract/spelling'
import type { SpellingLanguage } from '../../../../../core/spelling/language'
import { call, messageOf } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { useShortcut } from '../../../../lib/shortcuts'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { Select, type Option } from '../../../../ui/Select'
import { showToast } from '../../../../ui/Toast'
import { goToField } from '../../editing'
import { useMisspellings, type Spelling } from '../../spelling'
import type { SpellingState } from '../../useSpelling'
import styles from './spelling.module.css'

const names: Record<SpellingLanguage, string> = {
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
  de: 'German',
  off: 'Off',
}

function optionsFor({ language, chosen }: SpellingState): Option<ChosenLanguage>[] {
  const found = chosen === 'auto' ? (language === 'off' ? 'no dictionary' : names[language]) : null
  return [
    { value: 'auto', label: found === null ? 'Automatic' : `Automatic: ${found}` },
    { value: 'en-US', label: names['en-US'] },
    { value: 'en-GB', label: names['en-GB'] },
    { value: 'de', label: names.de },
    { value: 'off', label: names.off },
  ]
}

export interface SpellingBarProps {
  resumeId: string
  spelling: Spelling
  state: SpellingState
}

/** How many words may be misspelled, the way to the next one, and the language they are judged by. */
export const SpellingBar = memo(function SpellingBar({ resumeId, spelling, state }: SpellingBarProps) {
  const wrong = useMisspellings(spelling)
  const go = (by: 1 | -1): void => {
    if (wrong.length === 0) {
      announce(state.language === 'off' ? 'Spelling is off' : 'No misspelled words')
      return
    }
    const at = placeAmong(wrong)
    const next = wrong.at(by === 1 ? at % wrong.length : (at - 1 + wrong.length) % wrong.length)
    if (next !== undefined) goToField(next.field, next.word)
  }
  const group = { group: 'Resume', whileTyping: true }
  useShortcut({ ...group, keys: 'f7', label: 'Next misspelled word', run: () => go(1) })
  useShortcut({ ...group, keys: 'shift+f7', label: 'Misspelled word before', run: () => go(-1) })
  const choose = (language: ChosenLanguage) => {
    call('spelling.setLanguage', { resumeId, language }).catch((error: unknown) =>
      showToast({ tone: 'bad', text: messageOf(error) }),
    )
  }
  return (
    <div className={styles.bar} role="group" aria-label="Spelling">
      {state.language === 'off' ? (
        <span className={styles.count}>Spelling is not checked</span>
      ) : wrong.length === 0 ? (
        <output className={styles.count}>No misspelled words</output>
      ) : (
        <Button size="small" icon={<SpellCheck aria-hidden />} onPress={() => go(1)}>
          {countText(wrong.length, 'misspelled word')}
        </Button>
      )}
      <span className={styles.grow} />
      <Select
        label="Spelling language"
        hideLabel
        options={optionsFor(state)}
        value={state.chosen}
        onChange={choose}
      />
    </div>
  )
})

/** Index of the first misspelling behind the caret. */
function placeAmong(wrong: ReturnType<Spelling['all']>): number {
  const element = document.activeElement
  if (!(element instanceof HTMLTextAreaElement)) return 0
  const field = element.dataset['field']
  const here = wrong.findIndex((each) => each.field === field && each.word.start >= element.selectionEnd)
  if (here !== -1) return here
  const last = wrong.findLastIndex((each) => each.field === field)
  if (last !== -1) return last + 1
  const all = [...document.querySelectorAll<HTMLElement>('textarea[data-field]')].map(
    (each) => each.dataset['field'],
  )
  const at = all.indexOf(field)
  const next = wrong.findIndex((each) => all.indexOf(each.field) > at)
  return next === -1 ? 0 : next
}
