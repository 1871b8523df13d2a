import { Eye, EyeOff } from 'lucide-react'
import { useMemo, useSyncExternalStore } from 'react'
import { addressName } from '../../../../../core/resume/addressName'
import { leftOut, plainLayout } from '../../../../../core/resume/layout'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { MenuButton } from '../../../../ui/Menu'
import { goToField, useEditing } from '../../editing'
import styles from './editor.module.css'

const fieldOf = (address: string): string => (address === 'summary' ? 'basics/summary' : address)
const noSubscription = () => () => {}
const everything = () => plainLayout

/** How much is left out of this version, with a way to each of it and to show it all again. */
export function LeftOut({ resume }: { resume: ResumeDocument }) {
  const { draft, isReadOnly } = useEditing()
  const layout = useSyncExternalStore(
    draft?.subscribe ?? noSubscription,
    draft === null ? everything : () => draft.getState().layout,
  )
  const out = useMemo(() => leftOut(resume, layout), [resume, layout])
  if (draft === null || out.length === 0) return null
  return (
    <div className={styles.leftOut}>
      <MenuButton
        label="Left out of this version"
        size="small"
        icon={<EyeOff aria-hidden />}
        groups={[
          {
            title: 'Left out of this version',
            entries: out.map((address) => ({
              id: address,
              label: addressName(resume, address),
              onAction: () => goToField(fieldOf(address)),
            })),
          },
          ...(isReadOnly
            ? []
            : [
                {
                  entries: [
                    {
                      id: 'all',
                      label: 'Show all of it again',
                      icon: <Eye />,
                      onAction: () => draft.arrange(() => plainLayout),
                    },
                  ],
                },
              ]),
        ]}
      >
        {`${out.length} left out`}
      </MenuButton>
    </div>
  )
}
