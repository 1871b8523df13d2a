import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router'
import { BoardPage, NewApplicationPage } from '../features/board/index'
import { FailureNote } from './Failure'
import { NotFound } from './NotFound'
import type { CompareSearch } from '../features/resumes/compareSearch'
import { Shell } from './shell'

export interface BoardSearch {
  /** The application whose workspace is open. */
  application?: string
  tab?: string
  filter?: string
}

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value.slice(0, 500) : undefined

function boardSearch(search: Record<string, unknown>): BoardSearch {
  const application = word(search['application'])
  const tab = word(search['tab'])
  const filter = word(search['filter'])
  return {
    ...(application === undefined ? {} : { application }),
    ...(tab === undefined ? {} : { tab }),
    ...(filter === undefined ? {} : { filter }),
  }
}

/** The role the application is for, when the person comes from a role's page. */
function newApplicationSearch(search: Record<string, unknown>): { role?: string } {
  const role = word(search['role'])
  return role === undefined ? {} : { role }
}

function compareSearch(search: Record<string, unknown>): CompareSearch {
  const keys = ['view', 'one', 'other', 'application', 'stage', 'role'] as const
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = word(search[key])
      return value === undefined ? [] : [[key, value]]
    }),
  )
}
/** What the menu asks to open at once. */
const settingsSearch = (search: Record<string, unknown>): { open?: 'export' } =>
  search['open'] === 'export' ? { open: 'export' } : {}

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound })
const inRoot = () => root

const roles = () => import('../features/roles/index')
const resumes = () => import('../features/resumes/index')

const routes = [
  createRoute({
    getParentRoute: inRoot,
    path: '/',
    beforeLoad: () => {
      throw redirect({ to: '/board', replace: true })
    },
  }),
  createRoute({ getParentRoute: inRoot, path: '/board', validateSearch: boardSearch, component: BoardPage }),
  createRoute({
    getParentRoute: inRoot,
    path: '/board/new',
    validateSearch: newApplicationSearch,
    component: NewApplicationPage,
  }),
  createRoute({ getParentRoute: inRoot, path: '/roles', component: lazyRouteComponent(roles, 'RolesPage') }),
  createRoute({
    getParentRoute: inRoot,
    path: '/roles/new',
    component: lazyRouteComponent(roles, 'NewRolePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/roles/$roleId',
    component: lazyRouteComponent(roles, 'RolePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/resumes',
    component: lazyRouteComponent(resumes, 'ResumesPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/resumes/new',
    component: lazyRouteComponent(resumes, 'NewResumePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/resumes/compare',
    validateSearch: compareSearch,
    component: lazyRouteComponent(resumes, 'ComparePage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/resumes/$resumeId',
    component: lazyRouteComponent(resumes, 'StudioPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/settings',
    validateSearch: settingsSearch,
    component: lazyRouteComponent(() => import('../features/settings/index'), 'SettingsPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/trash',
    component: lazyRouteComponent(() => import('../features/trash/index'), 'TrashPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/import',
    component: lazyRouteComponent(() => import('../features/transfer/index'), 'ImportPage'),
  }),
  createRoute({
    getParentRoute: inRoot,
    path: '/welcome',
    component: lazyRouteComponent(() => import('../features/welcome/index'), 'WelcomePage'),
  }),
] as const

export const router = createRouter({
  routeTree: root.addChildren(routes),
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ reset }) => <FailureNote onRetry={reset} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
