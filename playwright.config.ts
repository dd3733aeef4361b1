import { defineConfig } from '@playwright/test';
import type { HostOptions } from './test/e2e/fixtures.ts';

/**
 * The same specs run on both hosts: in Electron and in Chromium. Specs of one host alone
 * lie in a folder of its name.
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
    { name: 'desktop', testIgnore: 'browser/**', use: { host: 'desktop' } },
    { name: 'browser', testIgnore: 'desktop/**', use: { host: 'browser' } },
  ],
});
