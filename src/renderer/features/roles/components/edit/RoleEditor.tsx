import type { RefObject } from 'react'
import type { RoleProfile } from '../../../../../core/role/model'
import { fieldError } from '../../../../lib/client'
import { NumberField } from '../../../../ui/NumberField'
import { Select } from '../../../../ui/Select'
import { TextArea } from '../../../../ui/TextArea'
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
import { Rows } from './Rows'
import { SalaryEditor } from './SalaryEditor'

const categories = [
  { value: 'none', label: 'no kind' },
  { value: 'technical', label: 'technical' },
  { value: 'soft', label: 'soft' },
]
const asCategory = (value: string) => (value === 'technical' || value === 'soft' ? value : null)

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
  const fields = (parts: readonly Part[]) => parts.map((part) => <PartField key={part.id} part={part} {...field} />)
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
              change((current) => ({ ...current, growth: { percent: current.growth?.percent ?? null, years } }))
            }
          />
        </div>
        {fields(entryParts)}
      </section>
      <KeywordsEditor keywords={profile.keywords} change={change} missing={missing} />
      <section className={styles.section} aria-label="Skills">
        <h2 className={styles.heading}>
          Skills <span className={styles.note}>{profile.skills.length}</span>
        </h2>
        <Rows
          name="Skill"
          layout="skills"
          columns={['Skill', 'Kind', 'What it is']}
          rows={profile.skills}
          empty={{ name: '', category: null, description: null }}
          missing={missing}
          onChange={(skills) => change((current) => ({ ...current, skills }))}
        >
          {(skill, name, set) => (
            <>
              <TextField hideLabel label={name} value={skill.name} onChange={(text) => set({ name: text })} />
              <Select
                hideLabel
                label={`${name}, kind`}
                options={categories}
                value={skill.category ?? 'none'}
                onChange={(value) => set({ category: asCategory(value) })}
              />
              <TextArea
                hideLabel
                label={`${name}, what it is`}
                rows={1}
                autosize
                maxHeight={160}
                value={skill.description ?? ''}
                onChange={(text) => set({ description: text === '' ? null : text })}
              />
            </>
          )}
        </Rows>
      </section>
      <section className={styles.section} aria-label="What you do">
        <h2 className={styles.heading}>What you do</h2>
        <div className={styles.two}>{fields(dayParts)}</div>
      </section>
      <section className={styles.section} aria-label="Steps to get there">
        <h2 className={styles.heading}>
          Steps to get there <span className={styles.note}>{profile.roadmap.length}</span>
        </h2>
        <Rows
          name="Step"
          layout="steps"
          columns={['Step', 'How']}
          rows={profile.roadmap}
          empty={{ title: '', description: null }}
          missing={missing}
          onChange={(roadmap) => change((current) => ({ ...current, roadmap }))}
        >
          {(step, name, set) => (
            <>
              <TextField hideLabel label={name} value={step.title} onChange={(title) => set({ title })} />
              <TextArea
                hideLabel
                label={`${name}, how`}
                rows={1}
                autosize
                maxHeight={160}
                value={step.description ?? ''}
                onChange={(text) => set({ description: text === '' ? null : text })}
              />
            </>
          )}
        </Rows>
      </section>
      <section className={styles.section} aria-label="Career path">
        <h2 className={styles.heading}>
          Career path <span className={styles.note}>{profile.careerPath.length}</span>
        </h2>
        <Rows
          name="Position"
          layout="path"
          columns={['Position', 'Years', 'to', 'What changes']}
          rows={profile.careerPath}
          empty={{ title: '', minYears: null, maxYears: null, description: null }}
          missing={missing}
          onChange={(careerPath) => change((current) => ({ ...current, careerPath }))}
        >
          {(step, name, set) => (
            <>
              <TextField hideLabel label={name} value={step.title} onChange={(title) => set({ title })} />
              <NumberField
                hideLabel
                label={`${name}, years from`}
                minValue={0}
                maxValue={100}
                value={step.minYears}
                onChange={(minYears) => set({ minYears })}
              />
              <NumberField
                hideLabel
                label={`${name}, years to`}
                minValue={0}
                maxValue={100}
                value={step.maxYears}
                onChange={(maxYears) => set({ maxYears })}
              />
              <TextArea
                hideLabel
                label={`${name}, what changes`}
                rows={1}
                autosize
                maxHeight={160}
                value={step.description ?? ''}
                onChange={(text) => set({ description: text === '' ? null : text })}
              />
            </>
          )}
        </Rows>
      </section>
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
