import type { EngineName } from '../engines/drive/Engine';

/** Channels to other origins that are known to be open: as `PLACE: NAME`. What is open beyond these fails the test. */
export const expected: Readonly<Record<EngineName, Readonly<Record<'meta' | 'headers', readonly string[]>>>> =
  {
    chromium: {
      meta: [],
      // A service worker that a bad build changed decides itself what a load is answered with; no header of the server comes into it.
      headers: [
        'service worker: answers with a redirect',
        'service worker: answers with Refresh',
        'service worker: answers with Link: preconnect',
      ],
    },
    firefox: { meta: [], headers: [] },
    webkit: { meta: [], headers: [] },
  };

/** How many channels a control lets out at least: fewer would mean that the harness, not the seal, stops them. */
export const leastInControl: Readonly<Record<EngineName, number>> = {
  chromium: 220,
  firefox: 100,
  webkit: 100,
};
