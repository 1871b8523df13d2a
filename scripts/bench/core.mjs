import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const parts = ['bundledVocabulary', 'check', 'blocks', 'postingKeywords', 'matchText']

/** The keyword check as it ships: built as the command line is, then loaded. Gives the folder too, for a cold start. */
export async function builtCore() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir: 'out/bench',
      emptyOutDir: true,
      target: 'node22',
      rollupOptions: {
        input: Object.fromEntries(parts.map((part) => [part, `${root}src/core/check/${part}.ts`])),
        output: { entryFileNames: '[name].js' },
      },
    },
    ssr: { noExternal: true },
  })
  const folder = `${root}out/bench`
  const modules = await Promise.all(parts.map((part) => import(pathToFileURL(`${folder}/${part}.js`).href)))
  return { folder, core: Object.assign({}, ...modules) }
}
