import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import styles from './Field.module.css'

/** What every field has around its control. */
export interface FieldProps {
  /** Always given; `hideLabel` keeps it for screen readers only. */
  label: string
  hideLabel?: boolean
  description?: ReactNode
  /** A sentence that says what is wrong: the field is then shown as invalid. */
  error?: string | null | undefined
}

export function FieldLabel({ label, hidden }: { label: string; hidden: boolean }) {
  if (hidden) return null
  return <Label className={styles.label ?? ''}>{label}</Label>
}

export function FieldNotes({
  description,
  error,
}: {
  description?: ReactNode
  error?: string | null | undefined
}) {
  return (
    <>
      {description !== undefined && description !== null && (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      {typeof error === 'string' && error !== '' && (
        <FieldError className={styles.error ?? ''}>{error}</FieldError>
      )}
    </>
  )
}

/** What `hideLabel` turns into on the React Aria element. */
export const labelProps = (label: string, hideLabel: boolean | undefined) =>
  hideLabel === true ? { 'aria-label': label } : {}

export const isInvalid = (error: string | null | undefined) => typeof error === 'string' && error !== ''
