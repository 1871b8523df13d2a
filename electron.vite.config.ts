import react from '@vitejs/plugin-react'
import { existsSync } from 'node:fs'
import { defineConfig } from 'electron-vite'

// The oldest runtime the app meets is Electron 33: Chromium 130 and Node 20.18.
const NODE = 'node20'
const CHROME = 'chrome130'

const worker = 'src/main/jobs/worker.ts'

/** React Aria carries some thirty languages of its spoken hints; the app speaks one. */
const oneLocale = {
  name: 'one-locale',
  enforce: 'pre' as const,
  load: (id: string) =>
    /[\\/]react-(aria|stately)[\\/].*[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/.test(id)
      ? 'export default {}'
      : null,
}

/** A sheet of a shared chunk may load before layers.css: each says the order itself, so that the kit never loses to the reset. */
const layerOrder = {
  name: 'layer-order',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.module.css') ? `@layer reset, tokens, base, ui, features;\n${code}` : null,
}

export default defineConfig({
  main: {
    build: {
      target: NODE,
      sourcemap: true,
      rolldownOptions: {
        input: { index: 'src/main/index.ts', ...(existsSync(worker) ? { worker } : {}) },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      // A sandboxed preload can load neither an ES module nor a second file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'src/preload/index.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    plugins: [react(), oneLocale, layerOrder],
    build: {
      target: CHROME,
      rolldownOptions: {
        input: { index: 'src/renderer/index.html', recovery: 'src/renderer/recovery.html' },
      },
      // electron-vite turns minification off unless told.
      minify: true,
      cssMinify: true,
      sourcemap: false,
      assetsInlineLimit: 0,
    },
  },
})
