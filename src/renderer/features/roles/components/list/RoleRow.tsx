import { Link } from '@tanstack/react-router'
import { MoreHorizontal, Trash2 } from 'lucide-react'
import type { RoleSummary } from '../../../../../contract/role'
import { formatMoney } from '../../../../../core/money'
import { countText, payText } from '../../../../lib/format'
import { Chip } from '../../../../ui/Chip'
import { cx } from '../../../../ui/cx'
import { IconButton } from '../../../../ui/IconButton'
import { MenuWithTrigger } from '../../../../ui/Menu'
import { deleteRole } from '../../deleteRole'
import styles from './list.module.css'

function bandOf({ low, high, average, currency }: RoleSummary): string {
  const band = payText({ min: low, max: high, currency, period: null })
  if (band !== null) return band
  return average === null ? 'No pay yet' : `${formatMoney(average, currency, { compact: true })} on average`
}

export function RoleRow({ role }: { role: RoleSummary }) {
  return (
    <li className={styles.row}>
      <div>
        <Link to="/roles/$roleId" params={{ roleId: role.id }} className={styles.title ?? ''}>
          {role.title}
        </Link>{' '}
        {role.sample && <Chip>sample</Chip>}
        {role.summary !== null && <p className={styles.summary}>{role.summary}</p>}
      </div>
      <span className={styles.cell}>{bandOf(role)}</span>
      <span className={cx(styles.cell, styles.wide)}>
        {role.mustHave} must-have, {role.strong} strong
      </span>
      <span className={cx(styles.cell, styles.wide)}>{countText(role.applications, 'application')}</span>
      <span className={styles.tools}>
        <MenuWithTrigger
          label={`Actions for ${role.title}`}
          placement="bottom end"
          trigger={
            <IconButton size="small" label={`Actions for ${role.title}`}>
              <MoreHorizontal aria-hidden />
            </IconButton>
          }
          entries={[
            {
              id: 'delete',
              label: 'Delete role',
              icon: <Trash2 aria-hidden />,
              danger: true,
              onAction: () => void deleteRole(role.id, role.title),
            },
          ]}
        />
      </span>
    </li>
  )
}
