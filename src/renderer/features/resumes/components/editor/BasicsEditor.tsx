import { memo, useCallback } from 'react'
import { setBasics, setLocation, type BasicsText, type LocationText } from '../../../../../core/resume/edit'
import type { Basics } from '../../../../../core/resume/model'
import { cx } from '../../../../ui/cx'
import { useEditing } from '../../editing'
import { EntryListEditor } from './EntryListEditor'
import { PlainField } from './PlainField'
import { MarkedText } from './EntryFields'
import type { FieldSpec } from '../../sectionForms'
import styles from './editor.module.css'

const label: FieldSpec = {
  name: 'label',
  label: 'Headline',
  kind: 'line',
  hint: 'Headline, such as your job title',
}

function BasicsField({ name, title, value }: { name: BasicsText; title: string; value: string }) {
  const { edit } = useEditing()
  const change = useCallback((text: string) => edit((resume) => setBasics(resume, name, text)), [edit, name])
  if (name === 'label')
    return <MarkedText spec={label} field="basics/label" value={value} onChange={change} />
  return <PlainField label={title} field={`basics/${name}`} value={value} onChange={change} />
}

function LocationField({ name, title, value }: { name: LocationText; title: string; value: string }) {
  const { edit } = useEditing()
  const change = useCallback(
    (text: string) => edit((resume) => setLocation(resume, name, text)),
    [edit, name],
  )
  return <PlainField label={title} field={`basics/location/${name}`} value={value} onChange={change} />
}

/** Name and ways to reach the person. */
export const BasicsEditor = memo(function BasicsEditor({ basics }: { basics: Basics }) {
  const { location } = basics
  const rare = (name: 'address' | 'postalCode') => (location?.[name] ?? '') !== ''
  return (
    <>
      <div className={styles.fields}>
        <div className={cx(styles.cell, styles.half, styles.name)}>
          <BasicsField name="name" title="Name" value={basics.name ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.half)}>
          <BasicsField name="label" title="Headline" value={basics.label ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.half)}>
          <BasicsField name="email" title="E-mail" value={basics.email ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.half)}>
          <BasicsField name="phone" title="Phone" value={basics.phone ?? ''} />
        </div>
        {rare('address') && (
          <div className={cx(styles.cell, styles.half)}>
            <LocationField name="address" title="Street" value={location?.address ?? ''} />
          </div>
        )}
        {rare('postalCode') && (
          <div className={cx(styles.cell, styles.small)}>
            <LocationField name="postalCode" title="Postal code" value={location?.postalCode ?? ''} />
          </div>
        )}
        <div className={cx(styles.cell, styles.small)}>
          <LocationField name="city" title="City" value={location?.city ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.small)}>
          <LocationField name="region" title="Region or state" value={location?.region ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.small)}>
          <LocationField name="countryCode" title="Country code" value={location?.countryCode ?? ''} />
        </div>
        <div className={cx(styles.cell, styles.half)}>
          <BasicsField name="url" title="Web page" value={basics.url ?? ''} />
        </div>
      </div>
      <EntryListEditor list="profiles" entries={basics.profiles} />
    </>
  )
})
