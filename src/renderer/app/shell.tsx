import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router'
import { FileText, GraduationCap, KanbanSquare, PanelLeft, Settings, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useApi } from '../lib/client'
import { cx } from '../ui/cx'
import { IconButton } from '../ui/IconButton'
import { keyNames } from '../ui/keys'
import { Failure } from './Failure'
import { NoticeBar } from './NoticeBar'
import { SampleBar } from './SampleBar'
import { useGlobalShortcuts } from './shortcuts'
import { ShortcutHelp } from './ShortcutHelp'
import styles from './shell.module.css'

interface Section {
  to: '/board' | '/roles' | '/resumes' | '/settings' | '/trash'
  label: string
  icon: ReactNode
  count: number | undefined
}

function useSections(): Section[] {
  const { data } = useApi('shell.counts', {})
  return [
    { to: '/board', label: 'Board', icon: <KanbanSquare />, count: data?.applications },
    { to: '/roles', label: 'Roles', icon: <GraduationCap />, count: data?.roles },
    { to: '/resumes', label: 'Resumes', icon: <FileText />, count: data?.resumes },
    { to: '/settings', label: 'Settings', icon: <Settings />, count: undefined },
    { to: '/trash', label: 'Trash', icon: <Trash2 />, count: undefined },
  ]
}

const storageKey = 'shell.collapsed'

function useCollapsed(): [boolean, () => void] {
  const [collapsed, setCollapsed] = useState(() => localStorage.getItem(storageKey) === 'yes')
  const toggle = () => {
    localStorage.setItem(storageKey, collapsed ? 'no' : 'yes')
    setCollapsed(!collapsed)
  }
  return [collapsed, toggle]
}

/** A new person chooses first how to start. */
function useWelcome(path: string): void {
  const { data } = useApi('app.state', {})
  const navigate = useNavigate()
  const unwelcomed = data?.welcomed === false
  useEffect(() => {
    if (unwelcomed && path === '/board') void navigate({ to: '/welcome', replace: true })
  }, [unwelcomed, path, navigate])
}

export function Shell() {
  const { pathname } = useLocation()
  const sections = useSections()
  const [collapsed, toggle] = useCollapsed()
  const [help, setHelp] = useState(false)
  useWelcome(pathname)
  useGlobalShortcuts({ showHelp: () => setHelp(true), toggleSideBar: toggle })

  useEffect(() => {
    const section = sections.find((each) => pathname.startsWith(each.to))
    document.title = section ? `${section.label} · Shortlist` : 'Shortlist'
  })

  return (
    <div className={cx(styles.shell, collapsed && styles.collapsed)}>
      <a
        href="#main"
        className={styles.skip}
        onClick={(event) => {
          // The address after the hash is the router's.
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to the content
      </a>
      <nav className={styles.side} aria-label="Sections">
        <div className={styles.top}>
          <span className={styles.brand}>Shortlist</span>
          <IconButton
            label={collapsed ? 'Widen the side bar' : 'Narrow the side bar'}
            hint={keyNames('mod+b').join(' ')}
            size="small"
            placement="right"
            aria-expanded={!collapsed}
            onPress={toggle}
          >
            <PanelLeft aria-hidden />
          </IconButton>
        </div>
        <ul className={styles.sections}>
          {sections.map((section, index) => (
            <li key={section.to}>
              <Link
                to={section.to}
                className={styles.link ?? ''}
                activeProps={{ className: styles.on ?? '' }}
                activeOptions={{ exact: false, includeSearch: false }}
                title={collapsed ? `${section.label} · ${keyNames(`mod+${index + 1}`).join(' ')}` : undefined}
              >
                <span className={styles.icon} aria-hidden>
                  {section.icon}
                </span>
                <span className={styles.label}>{section.label}</span>
                {section.count !== undefined && (
                  <span className={styles.count}>{section.count.toLocaleString()}</span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main id="main" tabIndex={-1} className={styles.main}>
        <NoticeBar />
        <SampleBar />
        <Failure resetKey={pathname}>
          <Outlet />
        </Failure>
      </main>
      <ShortcutHelp isOpen={help} onClose={() => setHelp(false)} />
    </div>
  )
}
