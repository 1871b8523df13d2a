import { memo, type ReactNode } from 'react'
import { countsSentence, nextGains } from '../../../../../core/check/explain'
import type { CheckReport, CheckRow } from '../../../../../core/check/model'
import { countText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { ScoreMeter, type ScorePart } from '../../../../ui/ScoreMeter'
import { goToField } from '../../editing'
import { StateMark } from '../../../../ui/StateMark'
import type { Marks } from '../../marks'
import { FindingList } from './FindingRow'
import styles from './check.module.css'

const gainsShown = 4

/** What the bar shows: avoided words shorten it from its end. */
function barParts(report: CheckReport): ScorePart[] {
  const points = (name: CheckReport['parts'][number]['name']) =>
    report.parts.find((part) => part.name === name)?.points ?? 0
  const penalty = -points('avoid')
  const strong = Math.max(0, points('strong') - penalty)
  const must = Math.max(0, points('mustHave') - Math.max(0, penalty - points('strong')))
  return [
    { label: 'Must-have', value: must },
    { label: 'Strong', value: strong },
  ]
}

function partsLine(report: CheckReport): string {
  const names = { mustHave: 'Must-have', strong: 'Strong', avoid: 'Avoided words' }
  return report.parts
    .filter((part) => part.max > 0 || part.points < 0)
    .map((part) =>
      part.max > 0
        ? `${names[part.name]} ${part.points} of ${part.max}`
        : `${names[part.name]} −${-part.points}`,
    )
    .join(' · ')
}

const unsupported = (row: CheckRow): boolean => row.state === 'missing' && !row.supported

const found = (rows: readonly CheckRow[]): string =>
  `${rows.filter((row) => row.found).length} of ${rows.length}`

export interface CheckPanelProps {
  report: CheckReport
  /** What it is checked against, as a line. */
  against: string
  marks: Marks
  /** Whether a base resume stands behind it. */
  hasBase: boolean
  /** How to choose what to check against. */
  target: ReactNode
}

/** The keyword check: score, cheapest gains, and every row with its reason. */
export const CheckPanel = memo(function CheckPanel({
  report,
  against,
  marks,
  hasBase,
  target,
}: CheckPanelProps) {
  const mustHave = report.mustHave.filter((row) => !unsupported(row))
  const strong = report.strong.filter((row) => !unsupported(row))
  const unshown = [...report.mustHave, ...report.strong].filter(unsupported)
  const avoided = report.avoid.filter((row) => row.state === 'avoid')
  const clear = report.avoid.length - avoided.length
  const gains = nextGains(report, gainsShown)
  const advised = new Set(gains.map((row) => row.keyword))
  const { bullets, withFigure, without } = report.quantified
  const halves = report.bothForms.filter((pair) => pair.hasAcronym !== pair.hasTerm)
  const firstBare = without[0]
  return (
    <div className={styles.panel}>
      {against !== '' && <p className={styles.against}>{against}</p>}
      {target}
      {report.score === null ? (
        <p className={styles.none}>{report.note}</p>
      ) : (
        <div className={styles.score}>
          <ScoreMeter label="Keyword check" value={report.score} parts={barParts(report)} big />
          <p className={styles.counts}>{upper(countsSentence(report))}</p>
          <p className={styles.parts}>{partsLine(report)}</p>
        </div>
      )}
      <FindingList title="Next gains" rows={gains} marks={marks} asGain />
      <FindingList
        title="Must-have"
        note={found(report.mustHave)}
        rows={mustHave}
        marks={marks}
        advisedAbove={advised}
      />
      <FindingList
        title="Strong"
        note={found(report.strong)}
        rows={strong}
        marks={marks}
        advisedAbove={advised}
      />
      <FindingList
        title={
          hasBase
            ? 'Not shown in your base resume: learn it or leave it'
            : 'Not in your resume: learn it or leave it'
        }
        rows={unshown}
        marks={marks}
        advisedAbove={new Set(unshown.map((row) => row.keyword))}
      />
      <FindingList title="Words to avoid" rows={avoided} marks={marks} advisedAbove={advised} />
      {clear > 0 && (
        <p className={styles.clear}>
          <StateMark state="clear" label="" />
          {avoided.length === 0 ? 'None of the ' : 'Not one of the other '}
          {countText(clear, 'avoided word')} stands in your resume.
        </p>
      )}
      {bullets > 0 && (
        <section aria-label="Figures" className={styles.group}>
          <h3 className={styles.title}>
            Bullets with a figure
            <span className={styles.note}>
              {withFigure} of {bullets}
            </span>
          </h3>
          {firstBare !== undefined && (
            <Button size="small" variant="quiet" onPress={() => goToField(firstBare)}>
              Go to the first of {countText(without.length, 'bullet')} without one
            </Button>
          )}
        </section>
      )}
      {halves.length > 0 && (
        <section aria-label="Both forms" className={styles.group}>
          <h3 className={styles.title}>Write both forms once</h3>
          <ul className={styles.plain}>
            {halves.map(({ acronym, term, hasAcronym }) => (
              <li key={acronym}>
                You wrote {hasAcronym ? acronym : term}; also write {hasAcronym ? term : acronym}.
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
})

const upper = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
