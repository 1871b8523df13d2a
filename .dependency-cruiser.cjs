/** Who may import whom: docs/ARCHITECTURE.md. Run by test/architecture. */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: to },
})

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('core-is-pure', '^src/core/', [
      '^src/core/',
      '^resources/',
      '^node_modules/(zod|fractional-indexing|porter2|fastest-levenshtein)/',
      '^node_modules/(docx|fflate|saxes|parse5|entities)/',
    ]),
    {
      name: 'document-libraries-stay-in-their-rooms',
      severity: 'error',
      from: { path: '^src/core/', pathNot: '^src/core/(document|posting)/' },
      to: { path: '^node_modules/(docx|fflate|saxes|parse5)/' },
    },
    only('contract-knows-core', '^src/contract/', ['^src/contract/', '^src/core/', '^node_modules/zod/']),
    only('store-knows-sqlite', '^src/main/store/', [
      '^src/main/store/',
      '^src/main/files/atomicWrite\\.ts$',
      '^src/core/',
      '^src/contract/',
      '^migrations/',
      '^node_modules/(better-sqlite3|drizzle-orm|zod|@types/better-sqlite3)/',
      '^(node:)?(fs|path|crypto|os)',
    ]),
    only('use-cases-know-no-electron', '^src/main/usecases/', [
      '^src/main/(usecases|store|files|archive)/',
      '^src/main/jobs/(runner|tasks)\\.ts$',
      '^src/core/',
      '^src/contract/',
      '^resources/',
      '^node_modules/zod/',
      '^(node:)?(fs|path|crypto)',
    ]),
    only('archive-formats-know-bytes', '^src/main/archive/', [
      '^src/main/archive/',
      '^src/core/',
      '^(node:)?(fs|crypto|zlib|stream)',
    ]),
    only('jobs-know-core', '^src/main/jobs/', [
      '^src/main/jobs/',
      '^src/core/',
      '^node_modules/zod/',
      '^(node:)?(fs|path)',
    ]),
    {
      name: 'only-dictionaries-are-read-by-jobs',
      severity: 'error',
      from: { path: '^src/main/jobs/', pathNot: '^src/main/jobs/dictionaries\\.ts$' },
      to: { path: '^(node:)?(fs|path)' },
    },
    {
      name: 'electron-in-one-place',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main/(electron|boot)/|main/index\\.ts$|preload/)' },
      to: { path: '(^|node_modules/)electron(/|$)' },
    },
    only('preload-carries-nothing', '^src/preload/', [
      '^src/preload/',
      '^src/contract/(channels|wire)\\.ts$',
      '(^|node_modules/)electron(/|$)',
    ]),
    only('cli-is-plain-node', '^src/cli/', ['^src/cli/', '^src/core/', '^resources/', '^(node:)?[a-z_/]+$', '^node_modules/zod/']),
    {
      name: 'page-knows-no-main',
      severity: 'error',
      from: { path: '^src/renderer/' },
      to: { path: ['^src/(main|preload|cli)/', '(^|node_modules/)(electron|better-sqlite3|drizzle-orm)(/|$)'] },
    },
    {
      name: 'features-meet-at-their-index',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/([^/]+)/', pathNot: ['^src/renderer/features/$1/', '/index\\.ts$'] },
    },
    {
      name: 'ui-knows-no-feature',
      severity: 'error',
      from: { path: '^src/renderer/ui/' },
      to: { path: '^src/renderer/(features|lib/client|app)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
}
