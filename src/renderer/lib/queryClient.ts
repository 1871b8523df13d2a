import { QueryClient } from '@tanstack/react-query'

/** Main is the server: an answer stays good until main says that it changed. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      gcTime: 10 * 60_000,
      networkMode: 'always',
      retry: 0,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: 0 },
  },
})
