import { writeServiceWorker } from './serviceWorker.mjs';

const address = 'manifest.webmanifest';

/** Makes the built page installable and usable offline: its manifest, and a service worker that holds exactly what was built. */
export function offline(manifest) {
  let folder;
  return {
    name: 'offline',
    apply: 'build',
    configResolved: ({ build }) => void (folder = build.outDir),
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `./${address}` }, injectTo: 'head' },
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: address, source: JSON.stringify(manifest) });
    },
    // When all else is written.
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}
