import { defineConfig } from '@playwright/test';
import type { HostOptions } from './test/e2e/fixtures.ts';

const spec = (name: string) => `${name}.spec.ts`;

/**
 * The same specs run in Electron, in Chromium over HTTP, and in Chromium on the edition that is
 * one file. Specs of one host alone lie in a folder of its name.
 */
export default defineConfig<object, HostOptions>({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 1,
  // An Electron that does not come up or go down in time under a virtual display is started once
  // more; the report then calls the spec flaky, and it is to be looked into.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  projects: [
    {
      name: 'desktop',
      testIgnore: ['browser/**', 'single/**', 'packages/**'],
      use: { host: 'desktop' },
    },
    {
      name: 'browser',
      testIgnore: ['desktop/**', 'single/**', 'packages/**'],
      use: { host: 'browser' },
    },
    {
      name: 'single',
      testMatch: ['single/**', ...['reading', 'saveMap', 'exports', 'print'].map(spec)],
      use: { host: 'single' },
    },
    // `npm run test:single`: all of them on the one file. What befalls a data file beside the page
    // cannot befall one inside it: `single/` has its own.
    {
      name: 'single-all',
      testIgnore: ['desktop/**', 'browser/**', 'packages/**', 'broken.spec.ts'],
      use: { host: 'single' },
    },
    // `npm run test:packages`, after `npm run package`: what is given away, used as it is given.
    { name: 'packages', testMatch: 'packages/*.spec.ts' },
  ],
});
