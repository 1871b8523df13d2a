import { useCallback, useRef, useState } from 'react'
import type { RoleProfile } from '../../../../../core/role/model'
import type { Change } from './PartField'

export interface ProfileDraft {
  profile: RoleProfile
  change: Change
  /** The newest words, also where the field they stand in has only just been left. */
  current: () => RoleProfile
  reset: (profile: RoleProfile) => void
  isChanged: () => boolean
}

/** A profile while it is edited; `current` is never a render behind. `saved` is what it is compared with. */
export function useProfileDraft(start: RoleProfile, saved: RoleProfile = start): ProfileDraft {
  const [profile, setProfile] = useState(start)
  const newest = useRef(start)
  const original = useRef(saved)
  const change = useCallback<Change>((make) => {
    newest.current = make(newest.current)
    setProfile(newest.current)
  }, [])
  const reset = useCallback((next: RoleProfile) => {
    newest.current = next
    original.current = next
    setProfile(next)
  }, [])
  const current = useCallback(() => newest.current, [])
  const isChanged = useCallback(() => newest.current !== original.current, [])
  return { profile, change, current, reset, isChanged }
}
