import { defineConfig } from 'vitest/config';
import { figures } from './scripts/build/figures.mjs';
import { lexicon } from './scripts/lexicon.mjs';

export default defineConfig({
  plugins: [lexicon(), figures('node')],
  test: {
    environment: 'node',
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/serve.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A second, which it is else, is short where two browsers share two cores.
    expect: { poll: { timeout: 20_000 } },
    // One browser at a time: the pages under test run Workers of their own.
    fileParallelism: false,
  },
});
