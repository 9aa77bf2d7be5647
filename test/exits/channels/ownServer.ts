import { channels } from '../Channel';

/** To the server that the page came from: no other origin, but whoever runs that server could read its log. */
export const ownServer = [
  ...channels(
    'own server',
    'page',
    {
      'own image with a query': `add('img', { src: './icon.svg?' + to.mark })`,
      'own image that is not there': `add('img', { src: './' + to.mark + '.png' })`,
      'own fetch': `await fetch('./icon.svg?' + to.mark)`,
      'own script with a query': `script({ src: './assets/exits.js?' + to.mark })`,
      'own import()': `await import(location.origin + '/assets/exits.js?' + to.mark)`,
      'own style sheet with a query': `add('link', { rel: 'stylesheet', href: './assets/a.css?' + to.mark }, document.head)`,
      'own font': `await new FontFace('f' + to.mark, 'url("' + location.origin + '/' + to.mark + '.woff2")').load()`,
      'own manifest with a query': `add('link', { rel: 'manifest', href: './manifest.webmanifest?' + to.mark }, document.head)`,
      'own service worker with a query': `await navigator.serviceWorker.register('./serviceWorker.js?' + to.mark)`,
      'own prefetch': `add('link', { rel: 'prefetch', href: './?' + to.mark }, document.head)`,
    },
    { own: true },
  ),
  ...channels(
    'own server',
    'page',
    { 'own address with a query': `location = './?' + to.mark` },
    { own: true, alone: true },
  ),
  ...channels(
    'own server',
    'page',
    { 'own pop-up with a query': `open('./?' + to.mark)` },
    { own: true, press: true },
  ),
];
