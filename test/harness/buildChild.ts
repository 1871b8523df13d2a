import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '../..')

/** Bundles a program of test/faults/children for plain Node, so that it can be started and killed; gives its path. */
export async function buildChild(name: string): Promise<string> {
  const outDir = join(root, 'out/faults', name)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['better-sqlite3', ...builtinModules] },
    build: {
      ssr: `test/faults/children/${name}.ts`,
      outDir,
      emptyOutDir: true,
      target: 'node22',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: { output: { entryFileNames: 'child.js' } },
    },
  })
  return join(outDir, 'child.js')
}
