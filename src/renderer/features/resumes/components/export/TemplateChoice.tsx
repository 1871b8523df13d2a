import { Radio, RadioGroup } from 'react-aria-components'
import type { PaperId, TemplateId } from '../../../../../core/document/theme'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { templateOptions } from '../../pagePreference'
import { PagePreview } from '../preview/PagePreview'
import styles from './export.module.css'

export interface TemplateChoiceProps {
  resume: ResumeDocument
  paper: PaperId
  value: TemplateId
  onChange: (template: TemplateId) => void
}

/** The templates, each shown with the person's own first page. */
export function TemplateChoice({ resume, paper, value, onChange }: TemplateChoiceProps) {
  return (
    <RadioGroup
      aria-label="Template"
      orientation="horizontal"
      value={value}
      onChange={(next) => {
        const option = templateOptions.find((each) => each.value === next)
        if (option !== undefined) onChange(option.value)
      }}
      className={styles.templates ?? ''}
    >
      <span aria-hidden className={styles.label}>
        Template
      </span>
      <div className={styles.cards}>
        {templateOptions.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            aria-label={option.label}
            className={styles.card ?? ''}
          >
            <span aria-hidden className={styles.thumb}>
              <PagePreview resume={resume} template={option.value} paper={paper} width={108} />
            </span>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
