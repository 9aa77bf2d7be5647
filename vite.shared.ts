import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { UserConfig } from 'vite';
import { buildFacts, type PortableFile } from './scripts/build/buildFacts.mjs';
import { figures } from './scripts/build/figures.mjs';
import { lexicon } from './scripts/lexicon.mjs';
import { licences } from './scripts/build/licences.mjs';
import { workerScript } from './scripts/build/workerScript.mjs';

/** pdf.js can do without its WebAssembly (colour profiles); what mentions it does not reach the build. */
const withoutWebAssembly = {
  name: 'without-web-assembly',
  transform: (code: string, id: string) =>
    id.includes('/unpdf/') && code.includes('WebAssembly')
      ? { code: code.replaceAll('WebAssembly', 'undefined'), map: null }
      : undefined,
};

/**
 * What the hosted page and the portable file have in common: all code, and how Workers are made.
 *
 * @param portable gives the portable file that lies beside the hosted page
 * @param licencesFile where the licences of others are written to, besides in the page
 */
export function shared(portable?: () => Promise<PortableFile>, licencesFile?: string): UserConfig {
  const { inPage, inWorker } = licences(licencesFile);
  return {
    base: './',
    plugins: [lexicon(), figures('page'), buildFacts(portable), inPage, svelte(), workerScript()],
    // A classic script: the only kind of Worker that starts from a blob: in every browser, also from file:.
    worker: { format: 'iife', plugins: () => [lexicon(), figures('worker'), withoutWebAssembly, inWorker] },
    build: {
      target: 'es2022',
      sourcemap: false,
      reportCompressedSize: false,
      // Workers carry what they need; `.size-limit.json` bounds them.
      chunkSizeWarningLimit: 8192,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  };
}
