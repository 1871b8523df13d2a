export { DataGroup } from './components/DataGroup'
export { ImportPage } from './components/ImportPage'
