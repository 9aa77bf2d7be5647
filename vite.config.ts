import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { lexicon } from './scripts/lexicon.mjs';
import { manifest } from './scripts/manifest.mjs';
import { offline } from './scripts/offline.mjs';
import { workerScript } from './scripts/workerScript.mjs';

/** pdf.js can do without its WebAssembly (colour profiles); what mentions it does not reach the build. */
const withoutWebAssembly = {
  name: 'without-web-assembly',
  transform: (code: string, id: string) =>
    id.includes('/unpdf/') && code.includes('WebAssembly')
      ? { code: code.replaceAll('WebAssembly', 'undefined'), map: null }
      : undefined,
};

export default defineConfig({
  // Runs from any folder of any server.
  base: './',
  appType: 'mpa',
  plugins: [lexicon(), svelte(), workerScript(), offline(manifest)],
  // A classic script: the only kind of Worker that starts from a blob: in every browser, also from file:.
  worker: { format: 'iife', plugins: () => [lexicon(), withoutWebAssembly] },
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Workers carry what they need; `.size-limit.json` bounds them.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
