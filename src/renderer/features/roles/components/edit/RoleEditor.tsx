import type { RefObject } from 'react'
import type { RoleProfile } from '../../../../../core/role/model'
import { fieldError } from '../../../../lib/client'
import { NumberField } from '../../../../ui/NumberField'
import { TextField } from '../../../../ui/TextField'
import {
  aboutParts,
  adviceParts,
  dayParts,
  entryParts,
  fitParts,
  relatedPart,
  resourceParts,
  strategyPart,
  type Part,
} from '../../parts'
import styles from './edit.module.css'
import { KeywordsEditor } from './KeywordsEditor'
import { PartField, type Change } from './PartField'
import { PathEditor, RoadmapEditor, SkillsEditor } from './RowEditors'
import { SalaryEditor } from './SalaryEditor'

interface RoleEditorProps {
  profile: RoleProfile
  change: Change
  /** Said of parts that are empty: “Not in the guide” while reading one. */
  missing: string
  /** Of the last try to save. */
  error: unknown
  titleRef?: RefObject<HTMLInputElement | null>
}

/** Every part of a role profile as fields: for what a guide said, and for later changes alike. */
export function RoleEditor({ profile, change, missing, error, titleRef }: RoleEditorProps) {
  const field = { profile, change, missing }
  const titleError = fieldError(error, 'title') ?? fieldError(error, 'profile.title')
  const fields = (parts: readonly Part[]) =>
    parts.map((part) => <PartField key={part.id} part={part} {...field} />)
  return (
    <div className={styles.editor}>
      <section className={styles.section} aria-label="The role">
        <TextField
          label="Title"
          {...(titleRef === undefined ? {} : { inputRef: titleRef })}
          value={profile.title}
          onChange={(title) => change((current) => ({ ...current, title }))}
          error={titleError}
        />
        {fields(aboutParts)}
      </section>
      <SalaryEditor
        salary={profile.salary}
        change={change}
        missing={missing}
        currencyError={fieldError(error, 'profile.salary.currency')}
      />
      <section className={styles.section} aria-label="Growth and entry">
        <h2 className={styles.heading}>Growth and way in</h2>
        <div className={styles.growth}>
          <NumberField
            label="Growth"
            suffix="%"
            value={profile.growth?.percent ?? null}
            onChange={(percent) =>
              change((current) => ({ ...current, growth: { years: current.growth?.years ?? null, percent } }))
            }
            {...(profile.growth === null ? { description: missing } : {})}
          />
          <NumberField
            label="Over"
            suffix="years"
            minValue={0}
            maxValue={100}
            value={profile.growth?.years ?? null}
            onChange={(years) =>
              change((current) => ({
                ...current,
                growth: { percent: current.growth?.percent ?? null, years },
              }))
            }
          />
        </div>
        {fields(entryParts)}
      </section>
      <KeywordsEditor keywords={profile.keywords} change={change} missing={missing} />
      <SkillsEditor rows={profile.skills} change={change} missing={missing} />
      <section className={styles.section} aria-label="What you do">
        <h2 className={styles.heading}>What you do</h2>
        <div className={styles.two}>{fields(dayParts)}</div>
      </section>
      <RoadmapEditor rows={profile.roadmap} change={change} missing={missing} />
      <PathEditor rows={profile.careerPath} change={change} missing={missing} />
      <section className={styles.section} aria-label="Advice">
        <h2 className={styles.heading}>Advice</h2>
        {fields(adviceParts.slice(0, 1))}
        <div className={styles.two}>{fields(adviceParts.slice(1))}</div>
      </section>
      <section className={styles.section} aria-label="Resources">
        <h2 className={styles.heading}>Resources</h2>
        <div className={styles.two}>{fields(resourceParts)}</div>
        {fields([strategyPart])}
      </section>
      <section className={styles.section} aria-label="Fit">
        <h2 className={styles.heading}>Fit</h2>
        <div className={styles.two}>{fields([...fitParts, relatedPart])}</div>
      </section>
    </div>
  )
}
