import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As every build but `npm run dev` has it (see vite.config.ts).
  define: { __DEV_ORIGIN__: JSON.stringify('') },
  // No test is about time: on a busy machine a test may wait, and only one that hangs fails.
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
