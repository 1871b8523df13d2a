import { useNavigate } from '@tanstack/react-router'
import { Grid3x3 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { resumeBlocks } from '../../../../../core/check/blocks'
import { skillMarket, type MarketTerm } from '../../../../../core/check/market'
import { orderMarket, sampleWords, type MarketOrder } from '../../../../../core/check/marketWords'
import { shownInPlace } from '../../../../../core/resume/layout'
import { messageOf, useApi } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { useVocabulary } from '../../../../lib/vocabulary'
import { Button } from '../../../../ui/Button'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Select } from '../../../../ui/Select'
import { Skeleton } from '../../../../ui/Skeleton'
import styles from './compare.module.css'
import { HeatMap } from './HeatMap'
import type { CompareProps } from '../../compareSearch'

const all = 'all'
const termsShown = 100
const gapsShown = 6

const orders: readonly { value: MarketOrder; label: string }[] = [
  { value: 'asked', label: 'Asked most' },
  { value: 'lacking', label: 'What you lack first' },
  { value: 'name', label: 'A to Z' },
]

/** One version against the saved postings: what they ask most that it shows, and what it does not. */
export function Market({ search, change }: CompareProps) {
  const navigate = useNavigate()
  const { data: postings, error } = useApi('market.postings', {})
  const { data: resumes } = useApi('resume.list', {})
  const { data: roles } = useApi('role.list', {})
  const vocabulary = useVocabulary()
  const [order, setOrder] = useState<MarketOrder>('asked')
  const [isWhole, setWhole] = useState(false)
  const bases = (resumes ?? []).filter((resume) => resume.parentId === null)
  const resumeId = resumes?.find((resume) => resume.id === search.one)?.id ?? (bases[0] ?? resumes?.[0])?.id
  const { data: resume } = useApi('resume.get', { id: resumeId ?? '' }, { enabled: resumeId !== undefined })
  const chosen = useMemo(
    () =>
      (postings ?? []).filter(
        (posting) =>
          (search.stage === undefined || posting.stage.id === search.stage) &&
          (search.role === undefined || posting.roleId === search.role),
      ),
    [postings, search.stage, search.role],
  )
  const terms = useMemo(
    () =>
      resume === undefined
        ? []
        : skillMarket(chosen, resumeBlocks(shownInPlace(resume.document, resume.layout)), vocabulary),
    [chosen, resume, vocabulary],
  )
  const ordered = useMemo(() => orderMarket(terms, order), [terms, order])
  const shown = useMemo(() => (isWhole ? ordered : ordered.slice(0, termsShown)), [ordered, isWhole])

  if (error !== null) return <ErrorNote>{messageOf(error)}</ErrorNote>
  if (postings === undefined || resumes === undefined) return <Skeleton lines={10} />
  if (postings.length === 0 || resumes.length === 0) {
    return (
      <EmptyState icon={<Grid3x3 />} title="No skill gap to show yet">
        Save postings in your applications and open a resume: here you see what they ask for and what your
        resume shows of it.
      </EmptyState>
    )
  }
  const stages = new Map(postings.map(({ stage }) => [stage.id, stage.name]))
  const aimedAt = new Set(postings.map((posting) => posting.roleId))
  return (
    <div className={styles.market}>
      <div className={styles.choices}>
        <Select
          label="Resume"
          options={resumes.map((each) => ({ value: each.id, label: each.name }))}
          value={resumeId ?? null}
          onChange={(id) => change({ one: id })}
        />
        <Select
          label="Postings in"
          options={[
            { value: all, label: 'All stages' },
            ...[...stages].map(([id, name]) => ({ value: id, label: name })),
          ]}
          value={search.stage !== undefined && stages.has(search.stage) ? search.stage : all}
          onChange={(id) => change({ stage: id === all ? '' : id })}
        />
        <Select
          label="For the role"
          options={[
            { value: all, label: 'Any role' },
            ...(roles ?? [])
              .filter((role) => aimedAt.has(role.id))
              .map((role) => ({ value: role.id, label: role.title })),
          ]}
          value={search.role ?? all}
          onChange={(id) => change({ role: id === all ? '' : id })}
        />
        <Select label="Order" options={orders} value={order} onChange={setOrder} />
      </div>
      {resume === undefined ? (
        <Skeleton lines={10} />
      ) : terms.length === 0 ? (
        <EmptyState compact title="Nothing is asked for">
          {chosen.length === 0
            ? 'No saved posting is in this stage for this role.'
            : 'These postings name no keyword.'}
        </EmptyState>
      ) : (
        <>
          <p className={styles.sample}>
            {sampleWords(chosen.length)} ● required, ○ preferred, · mentioned; green where your resume shows
            it, red where it does not.
          </p>
          <div className={styles.gaps}>
            <Gap
              title="Asked most, and you show it"
              terms={terms.filter((term) => term.has)}
              of={chosen.length}
            />
            <Gap
              title="Asked most, and you do not: learn it or leave it"
              terms={terms.filter((term) => !term.has)}
              of={chosen.length}
            />
          </div>
          <HeatMap
            key={`${resumeId} ${search.stage ?? ''} ${search.role ?? ''} ${order}`}
            terms={shown}
            postings={chosen}
            resumeName={resume.name}
            onOpen={(id) => void navigate({ to: '/board', search: { application: id, tab: 'posting' } })}
          />
          {ordered.length > termsShown && (
            <Button size="small" variant="quiet" onPress={() => setWhole(!isWhole)}>
              {isWhole
                ? `Show only the first ${termsShown}`
                : `Show all ${countText(ordered.length, 'term')}`}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

function Gap({ title, terms, of }: { title: string; terms: readonly MarketTerm[]; of: number }) {
  return (
    <section aria-label={title}>
      <h2 className={styles.gapTitle}>{title}</h2>
      {terms.length === 0 ? (
        <p className={styles.quiet}>Nothing.</p>
      ) : (
        <ul className={styles.gap}>
          {terms.slice(0, gapsShown).map((term) => (
            <li key={term.term}>
              {term.term} <span className={styles.quiet}>{`${term.postings} of ${of}`}</span>
            </li>
          ))}
          {terms.length > gapsShown && (
            <li className={styles.quiet}>{`and ${terms.length - gapsShown} more`}</li>
          )}
        </ul>
      )}
    </section>
  )
}
