import './lib/withoutEval'
import './lib/trustedTypes'
import '@fontsource-variable/inter/wght.css'
import './styles/layers.css'
import './styles/reset.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App'
import { loadKept } from './lib/kept'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')
const show = () =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
// Without the unsaved words the app is still of use.
loadKept().then(show, show)
