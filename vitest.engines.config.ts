import { defineConfig } from 'vitest/config';
import { figures } from './scripts/build/figures.mjs';
import { lexicon } from './scripts/lexicon.mjs';

/** One browser at a time, as `vitest.browser.config.ts`. */
export default defineConfig({
  plugins: [lexicon(), figures('node')],
  test: {
    environment: 'node',
    include: ['test/engines/**/*.test.ts'],
    globalSetup: ['test/engines/app/setup.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
