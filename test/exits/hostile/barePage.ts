import type { Place } from '../Channel';
import { ownFile } from './ownFile';

/** A service worker as careless as many: what stands in its cache is what a page gets. */
const careless = `
addEventListener('install', (event) => {
  skipWaiting();
  event.waitUntil(caches.open('kept').then((cache) => cache.addAll(['./', './index.html', './entry.js', './worker.js'])));
});
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request))));
`;

/** The control: the same hostile code in a page, a Worker and a service worker that nothing holds back. */
export const barePage = (codes: Readonly<Record<Place, string>>): ReadonlyMap<string, Buffer> => {
  const worker = `export default class { constructor() { return new Worker(URL.createObjectURL(new Blob([${JSON.stringify(codes.worker)}]))); } }`;
  const entry = `if (typeof document === 'undefined') {${ownFile}}
else {document.querySelector('#app').append(document.createElement('p'));
navigator.serviceWorker?.register('./serviceWorker.js');${codes.page}
import('./worker.js').then(({ default: Lane }) => { new Lane().onmessage = ({ data }) => data; }).catch(() => 0);}`;
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>control</title></head><body><div id="app"></div><script type="module" src="./entry.js"></script></body></html>`;
  return new Map(
    Object.entries({
      'index.html': page,
      'entry.js': entry,
      'worker.js': worker,
      'serviceWorker.js': careless + codes['service worker'],
      'assets/exits.js': ownFile,
      'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'manifest.webmanifest': '{"name":"control"}',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
};
