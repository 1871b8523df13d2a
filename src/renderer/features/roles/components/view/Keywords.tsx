import { Link } from '@tanstack/react-router'
import { Sparkle } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { insteadOf } from '../../../../../core/check/avoid'
import { Button } from '../../../../ui/Button'
import { cx } from '../../../../ui/cx'
import { StateMark } from '../../../../ui/StateMark'
import type { RoleDetail } from '../../roleDetail'
import { shownText, type Shown } from '../../useShown'
import { LearnDialog } from './LearnDialog'
import { Section } from './Section'
import styles from './view.module.css'
import { WeightStepper } from './WeightStepper'

interface KeywordsProps {
  detail: RoleDetail
  /** What the person's resume shows of them; null while there is none. */
  shown: Shown | null
}

/** What the keyword check looks for and what the resume shows of it, and the words it advises against. */
export function Keywords({ detail, shown }: KeywordsProps) {
  const { mustHave, strong, avoid } = detail.profile.keywords
  const [isLearning, setLearning] = useState(false)
  return (
    <>
      {mustHave.length + strong.length > 0 && (
        <Section title="Keywords" note={<KeywordNote shown={shown} />}>
          <div className={styles.two}>
            <KeywordList title="Must-have" usual={3} keywords={mustHave} detail={detail} shown={shown} />
            <KeywordList title="Strong" usual={1} keywords={strong} detail={detail} shown={shown} />
          </div>
        </Section>
      )}
      <div className={styles.learn}>
        <Button size="small" icon={<Sparkle aria-hidden />} onPress={() => setLearning(true)}>
          Learn keywords from saved postings…
        </Button>
        {isLearning && <LearnDialog detail={detail} onClose={() => setLearning(false)} />}
      </div>
      {avoid.length > 0 && (
        <Section title="Words to avoid" note="and what to say instead">
          <ul className={cx(styles.rows, styles.avoid)}>
            {avoid.map((word, index) => (
              <li key={index}>
                <span className={styles.word}>
                  <StateMark state="avoid" label="" /> {word}
                  {shown?.row(word)?.state === 'avoid' && (
                    <span className={styles.note}>stands in your resume</span>
                  )}
                </span>
                <span className={styles.dim}>{insteadOf(word)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function KeywordNote({ shown }: { shown: Shown | null }): ReactNode {
  if (shown === null) return 'what the keyword check looks for in a resume'
  return (
    <>
      as{' '}
      <Link to="/resumes/$resumeId" params={{ resumeId: shown.resume.id }} className={styles.link ?? ''}>
        {shown.resume.name}
      </Link>{' '}
      shows them
    </>
  )
}

interface KeywordListProps {
  title: string
  /** What a keyword of this list weighs until the person weighs it. */
  usual: number
  detail: RoleDetail
  keywords: readonly string[]
  shown: Shown | null
}

function KeywordList({ title, usual, detail, keywords, shown }: KeywordListProps) {
  const found = keywords.filter((keyword) => shown?.row(keyword)?.found === true).length
  const count = shown === null ? String(keywords.length) : `${found} of ${keywords.length} shown`
  return (
    <div>
      <h3 className={styles.sub}>
        {title} <span className={styles.note}>{`${count}, weigh ${usual} unless you say otherwise`}</span>
      </h3>
      {keywords.length === 0 ? (
        <p className={styles.note}>None yet</p>
      ) : (
        <ul className={styles.rows} aria-label={`${title} keywords`}>
          {keywords.map((keyword, index) => (
            <li key={index} className={styles.weighed}>
              <Keyword keyword={keyword} shown={shown} />
              <WeightStepper
                roleId={detail.id}
                keyword={keyword}
                own={detail.keywordWeights[keyword]}
                usual={usual}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Keyword({ keyword, shown }: { keyword: string; shown: Shown | null }) {
  const row = shown?.row(keyword) ?? null
  if (row === null) return keyword
  return (
    <span className={styles.word}>
      <StateMark state={row.state} />
      <span>
        {keyword} <span className={styles.note}>{shownText(row)}</span>
      </span>
    </span>
  )
}
