import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { Button } from '../../../../ui/Button'
import { cx } from '../../../../ui/cx'
import type { RoleDetail } from '../../roleDetail'
import { Section } from './Section'
import styles from './view.module.css'

interface ApplicationsProps {
  applications: RoleDetail['applications']
  onAdd: () => void
}

export function Applications({ applications, onAdd }: ApplicationsProps) {
  return (
    <Section title="Applications" {...(applications.length === 0 ? {} : { note: applications.length })}>
      {applications.length === 0 ? (
        <>
          <p className={styles.quiet}>None for this role yet. Paste a posting to start one.</p>
          <p>
            <Button size="small" icon={<Plus aria-hidden />} onPress={onAdd}>
              Add an application
            </Button>
          </p>
        </>
      ) : (
        <ul className={cx(styles.rows, styles.split)}>
          {applications.map(({ id, title, company, stage }) => (
            <li key={id}>
              <span>
                <Link to="/board" search={{ application: id }} className={styles.link ?? ''}>
                  {title}
                </Link>
                <small>{company}</small>
              </span>
              <span className={styles.dim}>{stage}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
