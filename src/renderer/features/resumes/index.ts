export { NewResumePage } from './components/create/NewResumePage'
export { ResumesPage } from './components/list/ResumesPage'
export { StudioPage } from './components/studio/StudioPage'
