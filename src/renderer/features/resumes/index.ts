export { NewResumePage } from './components/create/NewResumePage'
export { MyWords } from './components/spelling/MyWords'
export { ResumesPage } from './components/list/ResumesPage'
export { StudioPage } from './components/studio/StudioPage'
