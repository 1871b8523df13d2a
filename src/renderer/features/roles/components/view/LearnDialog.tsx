import { useMemo, useState } from 'react'
import { learnKeywords, leastPostings, type LearnedKeyword } from '../../../../../core/check/market'
import { call, messageOf, useApi } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { stepHistory } from '../../../../lib/history'
import { useVocabulary } from '../../../../lib/vocabulary'
import { Button } from '../../../../ui/Button'
import { Checkbox } from '../../../../ui/Checkbox'
import { Dialog } from '../../../../ui/Dialog'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { SegmentedControl } from '../../../../ui/RadioGroup'
import { Skeleton } from '../../../../ui/Skeleton'
import { showToast } from '../../../../ui/Toast'
import type { RoleDetail } from '../../roleDetail'
import styles from './view.module.css'

type List = 'mustHave' | 'strong'
const shownAtMost = 60

function countsOf({ postings, required, preferred }: LearnedKeyword, total: number): string {
  const parts = [`in ${postings} of ${total}`]
  if (required > 0) parts.push(`required in ${required}`)
  if (preferred > 0) parts.push(`preferred in ${preferred}`)
  return parts.join(', ')
}

/** Terms that the person's saved postings ask for and the role does not list yet; only what is ticked is added. */
export function LearnDialog({ detail, onClose }: { detail: RoleDetail; onClose: () => void }) {
  const { data, error } = useApi('market.postings', {})
  const vocabulary = useVocabulary()
  const ofRole = (data ?? []).filter((posting) => posting.roleId === detail.id)
  const [from, setFrom] = useState<'role' | 'all'>('role')
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [failure, setFailure] = useState<string | null>(null)
  const { keywords } = detail.profile
  const learned = useMemo(() => {
    const postings = (data ?? []).filter((posting) => from === 'all' || posting.roleId === detail.id)
    return learnKeywords(postings, vocabulary, [...keywords.mustHave, ...keywords.strong])
  }, [data, from, detail.id, vocabulary, keywords])
  const shown = learned.keywords.slice(0, shownAtMost)
  const isTicked = (each: LearnedKeyword) => ticked.get(each.term) ?? each.propose !== null
  const chosen = shown.filter(isTicked)

  const add = async () => {
    const into = (list: List) =>
      chosen.filter((each) => (each.propose ?? 'strong') === list).map((each) => each.term)
    const next = {
      ...keywords,
      mustHave: [...keywords.mustHave, ...into('mustHave')],
      strong: [...keywords.strong, ...into('strong')],
    }
    try {
      await call('role.update', { id: detail.id, profile: { ...detail.profile, keywords: next } })
      onClose()
      showToast({
        tone: 'ok',
        text: `${countText(chosen.length, 'keyword')} added`,
        action: { label: 'Undo', onPress: () => void stepHistory('undo') },
      })
    } catch (thrown) {
      setFailure(messageOf(thrown))
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Learn keywords from saved postings"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={() => void add()}>
            {chosen.length === 0 ? 'Add' : `Add ${countText(chosen.length, 'keyword')}`}
          </Button>
        </>
      }
    >
      <SegmentedControl<'role' | 'all'>
        label="Which postings"
        hideLabel
        choices={[
          { value: 'role', label: `Of this role (${ofRole.length})` },
          { value: 'all', label: `All saved (${data?.length ?? 0})` },
        ]}
        value={from}
        onChange={setFrom}
      />
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {data === undefined ? (
        <Skeleton lines={6} />
      ) : shown.length === 0 ? (
        <EmptyState compact title="Nothing to learn here">
          {learned.postings === 0
            ? 'No saved posting asks for anything yet. Paste postings into your applications first.'
            : 'Everything these postings ask for is in the lists of this role already.'}
        </EmptyState>
      ) : (
        <>
          <p className={styles.learnLead}>
            {learned.isEnough
              ? 'Ticked is what at least a quarter of them ask for; must-have where half do and most require it.'
              : `${countText(learned.postings, 'posting')} cannot tell what a role asks for: nothing is proposed below ${leastPostings}. Tick what you know to matter.`}
          </p>
          <ul className={styles.learned} aria-label="Keywords to add">
            {shown.map((each) => (
              <li key={each.term}>
                <Checkbox
                  isSelected={isTicked(each)}
                  onChange={(isSelected) => setTicked(new Map([...ticked, [each.term, isSelected]]))}
                >
                  {each.term}{' '}
                  <span className={styles.note}>
                    {each.propose === 'mustHave' ? 'must-have' : 'strong'} ·{' '}
                    {countsOf(each, learned.postings)}
                  </span>
                </Checkbox>
              </li>
            ))}
          </ul>
        </>
      )}
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
    </Dialog>
  )
}
