// What a server should send with the app. The page carries the same policy in a <meta>; headers add what a <meta> cannot say.
import { readFileSync } from 'node:fs';

const inPage = readFileSync('index.html', 'utf8').match(/Content-Security-Policy"\s+content="([^"]+)"/)[1];

/** Headers of one path. Only the service worker may connect, and only to its own server: it fetches the app's files. */
export const securityHeaders = (path) => ({
  'Content-Security-Policy': path.endsWith('/serviceWorker.js')
    ? "default-src 'none'; connect-src 'self'"
    : `${inPage}; frame-ancestors 'none'`,
  'Connection-Allowlist': '(response-origin)',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=(), display-capture=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  // All of the page once more, in one file: a browser saves it, and never works in it on the server's own address.
  ...(path.endsWith('/reinschrift.html') ? { 'Content-Disposition': 'attachment' } : {}),
});
