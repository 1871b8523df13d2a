export { BoardPage } from './components/BoardPage'
export { NewApplicationPage } from './components/NewApplicationPage'
