import { BookPlus, EyeOff, SearchCheck } from 'lucide-react'
import { useRef, useState } from 'react'
import { Popover } from 'react-aria-components'
import type { CheckReport, CheckRow } from '../../../../../core/check/model'
import type { SpellingLanguage } from '../../../../../core/spelling/language'
import { call, messageOf, useApi } from '../../../../lib/client'
import { announce } from '../../../../ui/announce'
import { Menu, type MenuEntry, type MenuGroup } from '../../../../ui/Menu'
import { showToast } from '../../../../ui/Toast'
import { replaceWord, selectWord, type MarkedWord } from './wordAt'
import { whyOf } from './why'
import popover from '../../../../ui/Popover.module.css'
import styles from './spelling.module.css'

export interface WordMenuProps {
  at: MarkedWord
  resumeId: string
  language: SpellingLanguage
  report: CheckReport
  isReadOnly: boolean
  onClose: () => void
  onFinding: (keyword: string) => void
}

const tell = (error: unknown) => showToast({ tone: 'bad', text: messageOf(error) })

const rowOf = (report: CheckReport, keyword: string): CheckRow | undefined =>
  [...report.avoid, ...report.mustHave, ...report.strong].find((row) => row.keyword === keyword)

/** What happens once the menu has gone: what was chosen, else something else. */
function createAfter() {
  let chosen: (() => void) | null = null
  return {
    set: (next: () => void): void => {
      chosen = next
    },
    run: (otherwise: () => void): void => (chosen ?? otherwise)(),
  }
}

/** What can be done with a marked word: other spellings, the person's own words, the finding behind it. */
export function WordMenu({ at, resumeId, language, report, isReadOnly, onClose, onFinding }: WordMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const { field, word, keyword, start, end, box } = at
  const bare = word?.replace(/-$/, '') ?? ''
  const dictionary = language === 'off' ? 'en-US' : language
  const { data, error } = useApi(
    'spelling.suggest',
    { language: dictionary, word: bare === '' ? '-' : bare },
    { enabled: word !== null && language !== 'off' },
  )
  const [after] = useState(createAfter)
  const close = (): void => {
    onClose()
    // The menu gives the focus back first; then the caret goes where it was, or the word is written over.
    requestAnimationFrame(() => requestAnimationFrame(() => after.run(() => selectWord(field, end, end))))
  }
  const suggestions: MenuEntry[] = (data?.suggestions ?? []).map((suggestion) => ({
    id: `to-${suggestion}`,
    label: suggestion,
    onAction: () => {
      after.set(() => replaceWord(field, start, end, suggestion))
      announce(`Changed to ${suggestion}`)
    },
  }))
  const none: MenuEntry = {
    id: 'none',
    label: data === undefined && error === null ? 'Looking…' : 'No other spelling found',
    isDisabled: true,
  }
  const keep = async (name: 'spelling.addWord' | 'spelling.ignore'): Promise<void> => {
    try {
      if (name === 'spelling.ignore') await call(name, { resumeId, word: bare })
      else await call(name, { word: bare })
      announce(
        name === 'spelling.addWord' ? `${bare} is one of your words now` : `${bare} stands in this resume`,
      )
    } catch (failure) {
      tell(failure)
    }
  }
  const row = keyword === null ? undefined : rowOf(report, keyword)
  const groups: MenuGroup[] = []
  if (word !== null) {
    if (!isReadOnly)
      groups.push({ title: `“${bare}”`, entries: suggestions.length > 0 ? suggestions : [none] })
    groups.push({
      entries: [
        {
          id: 'add',
          label: 'Add to my words',
          icon: <BookPlus aria-hidden />,
          onAction: () => void keep('spelling.addWord'),
        },
        {
          id: 'ignore',
          label: 'Ignore here',
          icon: <EyeOff aria-hidden />,
          onAction: () => void keep('spelling.ignore'),
        },
      ],
    })
  }
  if (row !== undefined) {
    groups.push({
      title: whyOf(row),
      entries: [
        {
          id: 'finding',
          label: 'Show the finding',
          icon: <SearchCheck aria-hidden />,
          onAction: () => {
            after.set(() => onFinding(row.keyword))
          },
        },
      ],
    })
  }
  return (
    <>
      <span
        ref={anchor}
        aria-hidden
        className={styles.anchor}
        style={{ left: box.left, top: box.top, width: box.width, height: box.height }}
      />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        onOpenChange={(isOpen) => {
          if (!isOpen) close()
        }}
        className={popover.popover ?? ''}
        aria-label={word === null ? 'About this keyword' : 'Spelling'}
      >
        <Menu
          key={data === undefined ? 'looking' : 'found'}
          label={word === null ? `About ${keyword ?? ''}` : `Spelling of ${bare}`}
          groups={groups}
          onClose={close}
        />
      </Popover>
    </>
  )
}
