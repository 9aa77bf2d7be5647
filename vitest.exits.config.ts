import { defineConfig } from 'vitest/config';
import { figures } from './scripts/build/figures.mjs';
import { lexicon } from './scripts/lexicon.mjs';

/** Two runs at a time, each with a few browsers of its own (`test/exits/measure.ts`). */
export default defineConfig({
  plugins: [lexicon(), figures('node')],
  test: {
    environment: 'node',
    include: ['test/exits/**/*.test.ts'],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
