import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{unit,store,faults,architecture,setup,package}/**/*.test.ts'],
    testTimeout: 20_000,
    setupFiles: ['test/harness/seed.ts'],
  },
})
