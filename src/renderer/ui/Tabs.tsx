import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import { cx } from './cx'
import styles from './Tabs.module.css'

export interface TabItem<V extends string = string> {
  id: V
  label: ReactNode
  /** A small figure behind the label. */
  count?: number
  /** Drawn only while the tab is chosen. */
  content: () => ReactNode
}

export interface TabsProps<V extends string> {
  /** Its name for screen readers. */
  label: string
  tabs: readonly TabItem<V>[]
  selected: V
  onSelect: (id: V) => void
  className?: string | undefined
  panelClassName?: string | undefined
}

export function Tabs<V extends string>({
  label,
  tabs,
  selected,
  onSelect,
  className,
  panelClassName,
}: TabsProps<V>) {
  return (
    <AriaTabs
      selectedKey={selected}
      onSelectionChange={(key) => {
        const tab = tabs.find((each) => each.id === key)
        if (tab && tab.id !== selected) onSelect(tab.id)
      }}
      className={cx(styles.tabs, className)}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles.tab ?? ''}>
            {tab.label}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles.panel, panelClassName)}>
          {tab.id === selected && tab.content()}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
