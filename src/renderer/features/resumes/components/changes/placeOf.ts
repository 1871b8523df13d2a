import { sectionHeadings } from '../../../../../core/document/wording'
import type { Change } from '../../../../../core/resume/changes'
import type { ListName } from '../../../../../core/resume/lists'
import { listForms } from '../../sectionForms'

type Placed = Pick<Change, 'section' | 'entry' | 'name'>

const basicsLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  label: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Web page',
  address: 'Street',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region or state',
  countryCode: 'Country code',
}

function fieldLabel(change: Placed): string {
  if (change.section === 'basics') return basicsLabels[change.name] ?? ''
  if (change.section === 'summary') return ''
  const list: ListName = change.section
  return listForms[list].fields.find((field) => field.name === change.name)?.label ?? ''
}

/** Where a change stands: section, entry and field, in words. */
export function placeOf(change: Placed): string {
  const section = change.section === 'basics' ? 'Name and contact' : sectionHeadings[change.section]
  return [section, change.entry, fieldLabel(change)].filter((part) => part !== '').join(' · ')
}
