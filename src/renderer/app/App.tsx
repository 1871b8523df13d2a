import { RouterProvider } from '@tanstack/react-router'
import { Failure } from './Failure'
import { Providers } from './providers'
import { router } from './router'

export function App() {
  return (
    <Failure whole>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </Failure>
  )
}
