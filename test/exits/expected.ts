import type { EngineName } from '../engines/drive/Engine';

/** What no wall of ours stops where the browser has none itself: a contact, and the lookup of a name (docs/network-seal.md). */
const hints = [
  'page: link rel=preconnect',
  'page: link rel=preconnect, many',
  'page: dns-prefetch',
  'page: dns-prefetch, control on',
  'page: name of a preconnect',
];

/** A service worker that a bad build changed decides itself what a load is answered with; no header of the server comes into it. */
const ofServiceWorker = [
  'service worker: answers with a redirect',
  'service worker: answers with Refresh',
  'service worker: answers with Link: preconnect',
];

const firefox = [
  ...hints,
  ...ofServiceWorker,
  'page: name of a link in the document',
  'service worker: answers with a report-uri',
];

/** No Navigation API before Safari 26.2: whatever leads the page itself elsewhere does so. */
const webkit = [
  ...hints,
  ...ofServiceWorker,
  ...[
    'location =',
    'location.href',
    'location.assign',
    'location.replace',
    'document.location',
    'top.location',
    'meta refresh',
    'name of a navigation',
  ].map((name) => `page: ${name}`),
];

/** Channels to other origins that are known to be open: as `PLACE: NAME`. What is open beyond these fails the test. */
export const expected: Readonly<Record<EngineName, Readonly<Record<'meta' | 'headers', readonly string[]>>>> =
  {
    chromium: { meta: [...hints, ...ofServiceWorker], headers: ofServiceWorker },
    firefox: { meta: firefox, headers: firefox },
    webkit: { meta: webkit, headers: webkit },
  };

/** How many channels a control lets out at least: fewer would mean that the harness, not the seal, stops them. */
export const leastInControl: Readonly<Record<EngineName, number>> = {
  chromium: 220,
  firefox: 100,
  webkit: 100,
};
