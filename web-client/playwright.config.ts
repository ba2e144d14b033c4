import { defineConfig } from '@playwright/test';

/** The whole product in a real browser: one product for all tests, one browser at a time. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'target/playwright',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'target/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env.WIJKATELIER_CHROMIUM },
  },
});
