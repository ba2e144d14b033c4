import { defineConfig } from '@playwright/test';

/** The whole product in real browsers: one product, a browser for each of two cores, tests of one file one after the other. */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/room/sharedSite.ts',
  outputDir: 'target/playwright',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
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
