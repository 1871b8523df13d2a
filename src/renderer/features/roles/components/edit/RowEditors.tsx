import { memo } from 'react'
import type { CareerStep, RoadmapStep, RoleSkill } from '../../../../../core/role/model'
import { NumberField } from '../../../../ui/NumberField'
import { Select } from '../../../../ui/Select'
import { TextArea } from '../../../../ui/TextArea'
import { TextField } from '../../../../ui/TextField'
import styles from './edit.module.css'
import type { Change } from './PartField'
import { Rows } from './Rows'

interface RowsProps<T> {
  rows: readonly T[]
  change: Change
  missing: string
}

const categories = [
  { value: 'none', label: 'no kind' },
  { value: 'technical', label: 'technical' },
  { value: 'soft', label: 'soft' },
]
const asCategory = (value: string) => (value === 'technical' || value === 'soft' ? value : null)

export const SkillsEditor = memo(function SkillsEditor({ rows, change, missing }: RowsProps<RoleSkill>) {
  return (
    <section className={styles.section} aria-label="Skills">
      <h2 className={styles.heading}>
        Skills <span className={styles.note}>{rows.length}</span>
      </h2>
      <Rows
        name="Skill"
        layout="skills"
        columns={['Skill', 'Kind', 'What it is']}
        rows={rows}
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
  )
})

export const RoadmapEditor = memo(function RoadmapEditor({ rows, change, missing }: RowsProps<RoadmapStep>) {
  return (
    <section className={styles.section} aria-label="Steps to get there">
      <h2 className={styles.heading}>
        Steps to get there <span className={styles.note}>{rows.length}</span>
      </h2>
      <Rows
        name="Step"
        layout="steps"
        columns={['Step', 'How']}
        rows={rows}
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
  )
})

export const PathEditor = memo(function PathEditor({ rows, change, missing }: RowsProps<CareerStep>) {
  return (
    <section className={styles.section} aria-label="Career path">
      <h2 className={styles.heading}>
        Career path <span className={styles.note}>{rows.length}</span>
      </h2>
      <Rows
        name="Position"
        layout="path"
        columns={['Position', 'Years', 'to', 'What changes']}
        rows={rows}
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
  )
})
