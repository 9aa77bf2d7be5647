import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { lexicon } from './scripts/lexicon.mjs';
import { manifest } from './scripts/manifest.mjs';

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
  plugins: [
    lexicon(),
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'workers',
      // It prints as little as the build that it is part of.
      integration: { configureCustomSWViteBuild: (options) => void (options.logLevel = 'warn') },
      filename: 'serviceWorker.ts',
      // src/platform/offline.ts registers it: an inline script would break the Content-Security-Policy.
      injectRegister: false,
      // The patterns below take all there is in dist/.
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,svg,png,woff2}'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        rollupFormat: 'iife',
        minify: true,
        sourcemap: false,
      },
      manifest,
    }),
  ],
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
