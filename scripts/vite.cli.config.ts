import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

// The command line runs on plain Node, so it shares no chunk with the app, where one might import Electron.
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', ...builtinModules] },
  build: {
    ssr: 'src/cli/index.ts',
    outDir: 'out/cli',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: { output: { entryFileNames: 'index.js', chunkFileNames: '[name]-[hash].js' } },
  },
})
