import type { RoadmapStep } from '../../../../../core/role/model'
import { call, messageOf } from '../../../../lib/client'
import { queryClient } from '../../../../lib/queryClient'
import { announce } from '../../../../ui/announce'
import { Checkbox } from '../../../../ui/Checkbox'
import { showToast } from '../../../../ui/Toast'
import type { RoleDetail } from '../../roleDetail'
import { Section } from './Section'
import styles from './view.module.css'

async function setStep(id: string, step: number, done: boolean): Promise<void> {
  const key = ['role.get', { id }]
  const before = queryClient.getQueryData<RoleDetail>(key)
  if (before !== undefined) {
    const others = before.doneSteps.filter((each) => each !== step)
    queryClient.setQueryData<RoleDetail>(key, { ...before, doneSteps: done ? [...others, step] : others })
  }
  try {
    await call('role.setStep', { id, step, done })
    announce(done ? 'Step done' : 'Step open again')
  } catch (error) {
    queryClient.setQueryData(key, before)
    showToast({ text: messageOf(error), tone: 'bad' })
  }
}

interface RoadProps {
  id: string
  steps: readonly RoadmapStep[]
  done: readonly number[]
}

/** The steps to get there, ticked off as they are done. */
export function Road({ id, steps, done }: RoadProps) {
  if (steps.length === 0) return null
  const ticked = done.filter((step) => step < steps.length).length
  return (
    <Section title="Your road" note={`${ticked} of ${steps.length}`}>
      <ol className={styles.road}>
        {steps.map((step, index) => (
          <li key={index}>
            <Checkbox
              isSelected={done.includes(index)}
              onChange={(isDone) => void setStep(id, index, isDone)}
            >
              {step.title}
              {step.description !== null && <small>{step.description}</small>}
            </Checkbox>
          </li>
        ))}
      </ol>
    </Section>
  )
}
