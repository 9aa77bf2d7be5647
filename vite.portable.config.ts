import { defineConfig, mergeConfig } from 'vite';
import { portableFile } from './scripts/build/portableFile.mjs';
import { shared } from './vite.shared.ts';

/** One file that holds everything and runs from file:, where neither modules nor styles nor pictures beside it are loaded. */
export default defineConfig(
  mergeConfig(shared(), {
    plugins: [portableFile()],
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
