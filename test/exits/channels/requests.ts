import { channels } from '../Channel';

/** What both a page and a Worker can ask for. */
const everywhere = {
  fetch: `await fetch(to.url)`,
  'fetch, no-cors POST': `await fetch(to.url, { method: 'POST', mode: 'no-cors', body: to.mark })`,
  'fetch, keepalive': `await fetch(to.url, { method: 'POST', mode: 'no-cors', keepalive: true, body: to.mark })`,
  'fetch, with credentials': `await fetch(new Request(to.url, { credentials: 'include', mode: 'no-cors', cache: 'reload' }))`,
  'fetch, taken from the prototype chain': `await Object.getPrototypeOf(globalThis).constructor.prototype.fetch?.call(globalThis, to.url) ?? await (function () { return this })().fetch(to.url)`,
  XMLHttpRequest: `const request = new XMLHttpRequest(); request.open('GET', to.url); request.send()`,
  'XMLHttpRequest, synchronous': `const request = new XMLHttpRequest(); request.open('GET', to.url, false); request.send()`,
  WebSocket: `new WebSocket(to.ws)`,
  WebSocketStream: `await new WebSocketStream(to.ws).opened`,
  EventSource: `new EventSource(to.url)`,
  WebTransport: `await new WebTransport(to.https).ready`,
  'Cache.add': `await (await caches.open('exits-' + to.mark)).add(new Request(to.url, { mode: 'no-cors' }))`,
  'Direct Sockets, TCP': `await new TCPSocket(to.ip, to.port).opened`,
  'Direct Sockets, UDP': `const { writable } = await new UDPSocket({ remoteAddress: to.ip, remotePort: to.port }).opened; await writable.getWriter().write({ data: new TextEncoder().encode(to.mark) })`,
};

const pageOnly = {
  sendBeacon: `navigator.sendBeacon(to.url, to.mark)`,
  'sendBeacon while the page is left': `addEventListener('pagehide', () => navigator.sendBeacon(to.url, to.mark))`,
  fetchLater: `fetchLater(to.url, { activateAfter: 0 })`,
  'fetchLater, sent when the page is left': `fetchLater(to.url)`,
  'fetch of an empty frame': `await add('iframe').contentWindow.fetch(to.url)`,
  'XMLHttpRequest of an empty frame': `const request = new (add('iframe').contentWindow.XMLHttpRequest)(); request.open('GET', to.url); request.send()`,
  'WebSocket of an empty frame': `new (add('iframe').contentWindow.WebSocket)(to.ws)`,
};

export const requests = [
  ...channels('requests', 'page', { ...everywhere, ...pageOnly }),
  ...channels('requests', 'worker', everywhere),
];
