import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As every build but `npm run dev` has it (see vite.config.ts).
  define: { __DEV_ORIGIN__: JSON.stringify(''), __DATABASE_SHA256__: JSON.stringify('') },
  test: { include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' },
});
