import { channels } from '../Channel';

/** Code of a Worker that does what it can. `%` is where the address stands. */
const out = `'fetch("' + to.url + '").catch(() => 0); try { importScripts("' + to.url + '") } catch {} try { new WebSocket("' + to.ws + '") } catch {}'`;
const blob = `URL.createObjectURL(new Blob([${out}], { type: 'text/javascript' }))`;
const data = `'data:text/javascript,' + encodeURIComponent(${out})`;

const workers = {
  'Worker of a foreign address': `new Worker(address(to.url))`,
  'Worker of a foreign address, module': `new Worker(address(to.url), { type: 'module' })`,
  'Worker of a blob:': `new Worker(address(${blob}))`,
  'Worker of a blob:, module': `new Worker(address(URL.createObjectURL(new Blob(['import ' + JSON.stringify(to.url)], { type: 'text/javascript' }))), { type: 'module' })`,
  'Worker of data:': `new Worker(address(${data}))`,
  'Worker of a file of the own server': `new Worker(address(to.file))`,
  'Worker of an own chunk': `new Worker(address(to.chunk), { type: 'module' })`,
  'import() of a foreign script': `await import(to.url)`,
  'import() of a blob: that imports': `await import(URL.createObjectURL(new Blob(['import ' + JSON.stringify(to.url)], { type: 'text/javascript' })))`,
  'import() of foreign JSON': `await import(to.url, { with: { type: 'json' } })`,
  'Function and eval': `await (0, eval)('fetch(' + JSON.stringify(to.url) + ')')`,
};

const page = {
  'script src': `script({ src: to.url })`,
  'script type=module': `script({ src: to.url, type: 'module' })`,
  'script by a parsed copy': `const copy = document.importNode(new DOMParser().parseFromString(html('<script src="' + to.url + '"></scr' + 'ipt>'), 'text/html').querySelector('script'), true); document.body.append(copy)`,
  'script in line': `script({}, 'fetch(' + JSON.stringify(to.url) + ')')`,
  'script of a blob:': `script({ src: URL.createObjectURL(new Blob([${out}], { type: 'text/javascript' })) })`,
  'svg script': `const element = document.createElementNS('http://www.w3.org/2000/svg', 'script'); element.setAttribute('href', address(to.url)); add('svg:svg').append(element)`,
  'import map': `script({ type: 'importmap' }, JSON.stringify({ imports: { exits: to.url } })); await import('exits')`,
  'event handler attribute': `add('img', { src: 'data:,', onerror: 'fetch(' + JSON.stringify(to.url) + ')' })`,
  'Worker by a path through the service worker’s name': `new Worker(address('./serviceWorker.js/.' + './assets/exits.js?' + encodeURIComponent(to.url), true)); new Worker('./serviceWorker.js/../assets/exits.js?' + encodeURIComponent(to.url))`,
  'Worker of the service worker’s file': `new Worker('./serviceWorker.js#' + encodeURIComponent(to.url))`,
  'Worker of an empty frame': `new (add('iframe').contentWindow.Worker)(address(to.file))`,
  'SharedWorker of a foreign address': `new SharedWorker(address(to.url))`,
  'SharedWorker of a file of the own server': `new SharedWorker(address(to.file))`,
  'SharedWorker of an own chunk': `new SharedWorker(address(to.chunk), { type: 'module' })`,
  'SharedWorker of a blob:': `new SharedWorker(address(${blob}))`,
  'SharedWorker of data:': `new SharedWorker(address(${data}))`,
  'audio worklet, foreign': `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(to.url)`,
  'audio worklet of a blob: that imports': `await new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(URL.createObjectURL(new Blob(['import ' + JSON.stringify(to.url)], { type: 'text/javascript' })))`,
  'paint worklet, foreign': `await CSS.paintWorklet.addModule(to.url)`,
  'shared storage worklet, foreign': `await sharedStorage.createWorklet(to.url)`,
};

/** Service workers of hostile code: what they may, the answer that their script came with decides. */
const registered = {
  'service worker of a file of the own server': `await navigator.serviceWorker.register(address(to.file), { scope: './assets/' })`,
  'service worker of an own chunk': `await navigator.serviceWorker.register(address(to.chunk.replace('#', '?')), { scope: './assets/', type: 'module' })`,
  'service worker by a path through the own one’s name': `await navigator.serviceWorker.register('./serviceWorker.js/../assets/exits.js?' + encodeURIComponent(to.url), { scope: './assets/' })`,
  'service worker of a foreign address': `await navigator.serviceWorker.register(address(to.url))`,
  'service worker of a blob:': `await navigator.serviceWorker.register(address(${blob}))`,
  'service worker asked to fetch': `const { active } = await navigator.serviceWorker.ready; for (const type of ['CACHE_URLS', 'WARM_STRATEGY', 'FETCH']) active.postMessage({ type, payload: { urlsToCache: [to.url] }, url: to.url, meta: 'workbox-window' })`,
};

const inWorker = {
  'importScripts, foreign': `importScripts(to.url)`,
  'importScripts of a blob:': `importScripts(${blob})`,
};

export const scripts = [
  ...channels('scripts', 'page', { ...workers, ...page }),
  ...channels('scripts', 'page', registered, { alone: true }),
  ...channels('scripts', 'worker', { ...workers, ...inWorker }),
];
