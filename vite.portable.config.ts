import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vite';
import { packed } from './scripts/build/packed.mjs';
import { portableFile } from './scripts/build/portableFile.mjs';
import { shared } from './vite.shared.ts';

/**
 * One file that holds everything and runs from file:, where neither modules nor styles nor pictures beside it are loaded. Of all modules one is
 * another than in the hosted page: there is no service worker.
 */
export default defineConfig(
  mergeConfig(shared(), {
    plugins: [packed(), portableFile()],
    resolve: {
      alias: [
        {
          find: './platform/offline',
          replacement: join(import.meta.dirname, 'src/platform/portable/offline.ts'),
        },
      ],
    },
    publicDir: false,
    build: {
      outDir: 'dist-portable',
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input: 'src/main.ts',
        output: { format: 'es', codeSplitting: false },
      },
    },
  }),
);
