/// <reference lib="webworker" />
import { network } from '../src/platform/seal/inServiceWorker';
import { languageOf } from '../src/i18n/languageOf';
import { sealWords } from '../src/i18n/sealWords';
import { answer } from '../src/platform/seal/answer';
import type { Held } from '../src/platform/seal/Held';
import { HeldFiles } from '../src/platform/seal/HeldFiles';

declare const self: ServiceWorkerGlobalScope;
/** Written by the build: every file that it emitted, and the name of this list. */
declare const HELD: Held;
declare const HELD_NAME: string;

// The app's own files, and nothing at run time: no picture, report or name ever comes here.
const folder = new URL('./', self.location.href).href;
const files = new HeldFiles(HELD, folder, HELD_NAME, network);
const language = languageOf(navigator.languages);
const words = { ...sealWords[language], language };

self.addEventListener('install', (event) => event.waitUntil(files.keepAll()));

// The first page is served from here at once, so that it works when the network goes before it is loaded again.
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([files.dropOthers(), self.clients.claim()])),
);

self.addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request, folder, files, words));
  // What a script of the page wrote beside ours is gone with the next start. A version that waits has its files already.
  const { installing, waiting } = self.registration;
  if (event.request.mode === 'navigate' && installing === null && waiting === null)
    event.waitUntil(files.dropOthers());
});

// A new version waits until the person agrees (src/platform/offline.ts).
self.addEventListener('message', (event) => {
  if ((event.data as { type?: unknown } | null)?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
