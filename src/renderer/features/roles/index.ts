export { NewRolePage } from './components/create/NewRolePage'
export { RolesPage } from './components/list/RolesPage'
export { RolePage } from './components/view/RolePage'
