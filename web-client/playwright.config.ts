import { defineConfig } from '@playwright/test';

/** The whole product in real browsers: one product, a browser for each of two cores, tests of one file one after the other. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/room/sharedSite.ts',
  outputDir: 'target/playwright',
  workers: 2,
  timeout: 120_000,
  // How long is too long is no test: a machine that builds something else beside is slow, not wrong.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'target/playwright.json' }]],
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.WIJKATELIER_CHROMIUM },
  },
});
