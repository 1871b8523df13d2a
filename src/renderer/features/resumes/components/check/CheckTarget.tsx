import { Link } from '@tanstack/react-router'
import { useMemo, useSyncExternalStore } from 'react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { useApi } from '../../../../lib/client'
import { Select } from '../../../../ui/Select'
import type { CheckAgainst } from '../../useCheck'
import styles from './check.module.css'

/** The role that each resume was last checked against, where no application names one; for this session. */
const chosen = new Map<string, string>()
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
function choose(resumeId: string, roleId: string): void {
  chosen.set(resumeId, roleId)
  for (const listener of listeners) listener()
}

const noKeywords: ResumeDetail['postingKeywords'] = []

/** What a resume is checked against: its application's role and posting, else a role of the person's choice. */
export function useCheckAgainst(detail: ResumeDetail): CheckAgainst & { line: string } {
  const roleId = useSyncExternalStore(subscribe, () => chosen.get(detail.id) ?? null)
  const isFree = detail.role === null
  const roles = useApi('role.list', {}, { enabled: isFree })
  const known = roles.data?.some((role) => role.id === roleId) === true
  const { data } = useApi('role.get', { id: roleId ?? '' }, { enabled: isFree && roleId !== null && known })
  const own = useMemo(
    () =>
      data !== undefined && known
        ? { title: data.profile.title, keywords: data.profile.keywords, weights: data.keywordWeights }
        : null,
    [data, known],
  )
  const role = detail.role ?? own
  const posting = detail.postingKeywords.length > 0 ? `${detail.application?.company ?? 'The'} posting` : ''
  return {
    role,
    postingKeywords: detail.postingKeywords.length > 0 ? detail.postingKeywords : noKeywords,
    line: [role?.title ?? '', posting].filter((part) => part !== '').join(' · '),
  }
}

/** Lets the person choose a role, or says how to link one. */
export function CheckTarget({ detail }: { detail: ResumeDetail }) {
  const roleId = useSyncExternalStore(subscribe, () => chosen.get(detail.id) ?? null)
  const isFree = detail.role === null
  const { data: roles } = useApi('role.list', {}, { enabled: isFree })
  if (!isFree) return null
  const { application } = detail
  return (
    <div className={styles.target}>
      {roles !== undefined && roles.length > 0 && (
        <Select
          label="Check against a role"
          options={roles.map((role) => ({ value: role.id, label: role.title }))}
          value={roles.some((role) => role.id === roleId) ? roleId : null}
          onChange={(id) => choose(detail.id, id)}
          placeholder="Choose a role"
        />
      )}
      {roles?.length === 0 && (
        <p className={styles.hint}>
          Add a role from a career guide to see which of its keywords this resume shows.{' '}
          <Link to="/roles/new">Add a role</Link>
        </p>
      )}
      {application !== null && (
        <p className={styles.hint}>
          {detail.postingKeywords.length === 0
            ? 'Link a role or add the posting on the application, and the check starts here. '
            : 'Link a role on the application to add its keywords. '}
          <Link to="/board" search={{ application: application.id }}>
            Open {application.title} at {application.company}
          </Link>
        </p>
      )}
    </div>
  )
}
