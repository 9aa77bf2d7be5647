import { defineConfig, mergeConfig } from 'vite';
import { besidePage } from './scripts/build/besidePage.mjs';
import { manifest } from './scripts/build/manifest.mjs';
import { offline } from './scripts/build/offline.mjs';
import { shared } from './vite.shared.ts';

const portable = besidePage(import.meta.dirname);

/** The hosted page, and beside it the portable file that it offers. */
export default defineConfig(
  mergeConfig(shared(portable.facts, 'THIRD-PARTY-LICENSES.txt'), {
    // Runs from any folder of any server.
    appType: 'mpa',
    plugins: [portable.plugin, offline(manifest)],
    build: {
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  }),
);
