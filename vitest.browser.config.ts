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
    // A browser under load can lose a race that no person would see: what passes at the second try is told by name, and is a fault of the test.
    retry: 1,
    // One browser at a time: the pages under test run Workers of their own.
    fileParallelism: false,
  },
});
