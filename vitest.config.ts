import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { figures } from './scripts/build/figures.mjs';
import { lexicon } from './scripts/lexicon.mjs';

export default defineConfig({
  plugins: [lexicon(), figures('node'), svelte()],
  test: {
    environment: 'node',
    include: ['test/{unit,laws,commands}/**/*.test.ts'],
    testTimeout: 60_000,
    // No test leaves anything behind in a module: reading the same modules for each file takes longer than the tests.
    isolate: false,
    restoreMocks: true,
    unstubEnvs: true,
    // Two cores: more forks than cores only make the timing of the others worse.
    maxWorkers: 2,
  },
});
