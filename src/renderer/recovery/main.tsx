import '../lib/withoutEval'
import '../lib/trustedTypes'
import '@fontsource-variable/inter/wght.css'
import '../styles/layers.css'
import '../styles/reset.css'
import '../styles/tokens.css'
import '../styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { queryClient } from '../lib/queryClient'
import { RecoveryPage } from './RecoveryPage'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root element.')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nProvider locale="en-US">
        <RecoveryPage />
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
)
