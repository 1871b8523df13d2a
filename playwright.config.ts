import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  // One real app at a time: they would share the display's focus and clipboard.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
})
