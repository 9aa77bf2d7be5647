import { channels } from '../Channel';

/** Waits until the page is held for offline use, as far as the page may ask. */
const held = `
  await Promise.race([navigator.serviceWorker.ready, wait(9000)]);
  for (let turn = 0; turn < 60; turn++) { let entries = 0; for (const name of await caches.keys()) entries += (await (await caches.open(name)).keys()).length; if (entries > 1) break; await wait(150) }
  await wait(300);`;
const page = `'<!doctype html><html><head></head><body><img src="' + to.url + '"><script>fetch(' + JSON.stringify(to.url) + ')</scr' + 'ipt></body></html>'`;
const script = `'fetch(' + JSON.stringify(to.url) + ').catch(() => 0); new Image().src = ' + JSON.stringify(to.url)`;
const worker = `'export default class { constructor() { const text = ' + JSON.stringify('fetch(' + JSON.stringify(to.url) + ')') + '; return new Worker(URL.createObjectURL(new Blob([text]))) } }'`;

/** Overwrites all entries of all caches that fit with an answer of ours. */
const poison = (fits: string, body: string, type: string, more = '') => `${held}
  for (const name of await caches.keys()) { const cache = await caches.open(name); for (const request of await cache.keys()) if (${fits}) await cache.put(request, new Response(${body}, { headers: { 'content-type': '${type}'${more} } })) }`;
const pages = `!/\\.(js|css|svg|png|woff2|webmanifest)($|\\?)/.test(request.url)`;
const plain = `'<!doctype html><body>a'`;

export const nextLoad = channels(
  'next load',
  'page',
  {
    'cache poisoned: page': poison(pages, page, 'text/html'),
    'cache poisoned: everything a page': poison('true', page, 'text/html'),
    'cache poisoned: scripts': poison(`/\\.js($|\\?)/.test(request.url)`, script, 'text/javascript'),
    'cache poisoned: script of the Workers': poison(
      `/[wW]orker[^/]*\\.js/.test(request.url)`,
      worker,
      'text/javascript',
    ),
    'cache poisoned: page that sends Link': poison(
      pages,
      plain,
      'text/html',
      `, link: '<' + to.url + '>; rel=preload; as=image'`,
    ),
    'cache poisoned: page that sends Refresh': poison(
      pages,
      plain,
      'text/html',
      `, refresh: '0; url=' + to.url`,
    ),
    'cache poisoned: redirect': `${held} for (const name of await caches.keys()) { const cache = await caches.open(name); for (const request of await cache.keys()) if (${pages}) { const answer = await fetch(to.url).catch(() => Response.redirect(to.url)); await cache.put(request, answer) } }`,
    'cache of another name': `${held} for (const name of ['a', '0', ...(await caches.keys()).map((each) => each + '-exits')]) { const cache = await caches.open(name); for (const path of ['./', './index.html', location.href]) await cache.put(path, new Response(${page}, { headers: { 'content-type': 'text/html' } })) }`,
    'caches emptied, then filled': `${held} const known = []; for (const name of await caches.keys()) { const cache = await caches.open(name); known.push([name, await cache.keys()]); await caches.delete(name) } for (const [name, requests] of known) { const cache = await caches.open(name); for (const request of requests) await cache.put(request, new Response(${page}, { headers: { 'content-type': 'text/html' } })) }`,
    'own service worker unregistered, another registered': `await navigator.serviceWorker.ready; await wait(500); for (const each of await navigator.serviceWorker.getRegistrations()) await each.unregister(); await navigator.serviceWorker.register('./serviceWorker.js/../assets/exits.js?' + encodeURIComponent(to.url), { scope: './' }).catch(() => navigator.serviceWorker.register(address(to.file), { scope: './' }))`,
  },
  { again: true },
);
