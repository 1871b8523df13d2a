import { useNavigate, useSearch } from '@tanstack/react-router'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { Tabs } from '../../../../ui/Tabs'
import styles from './compare.module.css'
import { Market } from './Market'
import { TwoVersions } from './TwoVersions'

type View = 'two' | 'market'

/** Two versions against one posting, and one version against all saved postings. */
export function ComparePage() {
  const navigate = useNavigate()
  const search = useSearch({ from: '/resumes/compare' })
  const view: View = search.view === 'market' ? 'market' : 'two'
  const change = (next: Partial<typeof search>) =>
    void navigate({ to: '/resumes/compare', search: { ...search, ...next }, replace: true })
  return (
    <Page
      bare
      header={
        <PageHeader
          title="Compare"
          back={{ label: 'All resumes', onPress: () => void navigate({ to: '/resumes' }) }}
        />
      }
    >
      <Tabs<View>
        label="What to compare"
        selected={view}
        onSelect={(next) => change({ view: next })}
        className={styles.tabs}
        panelClassName={styles.panel}
        tabs={[
          {
            id: 'two',
            label: 'Two versions',
            content: () => <TwoVersions search={search} change={change} />,
          },
          { id: 'market', label: 'Skill gap', content: () => <Market search={search} change={change} /> },
        ]}
      />
    </Page>
  )
}
