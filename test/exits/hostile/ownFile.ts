/**
 * A file of the own server with a script of its own, as a bad build could contain it. Its address says where to: in a query, or behind the
 * hash where the server is to see nothing. It does all that a Worker, a shared one or a service worker may.
 */
export const ownFile = `
(() => {
  const url = decodeURIComponent((location.search || location.hash).slice(1));
  if (!url.startsWith('http')) return;
  try { fetch(url, { mode: 'no-cors' }).catch(() => 0); } catch {}
  try { importScripts(url); } catch {}
  try { new WebSocket(url.replace('http', 'ws')); } catch {}
  try { new Image().src = url; } catch {}
  const page = '<!doctype html><body><img src="' + url + '">';
  try {
    addEventListener('install', () => skipWaiting());
    addEventListener('activate', (event) => event.waitUntil(clients.claim()));
    addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(new Response(page, { headers: { 'content-type': 'text/html' } })); });
  } catch {}
})();
`;
