import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface ChangingServer {
  readonly origin: string;
  /** From now on another version of the service worker is served. */
  change(): void;
  close(): void;
}

/** Serves the build on a free port, with a service worker that can change as it does with a new version. */
export async function changingServer(): Promise<ChangingServer> {
  let version = '';
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const bytes = readFileSync(join('dist', file));
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(file === '/serviceWorker.js' ? Buffer.concat([bytes, Buffer.from(version)]) : bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}/`,
    change: () => (version += '\n// another version'),
    close: () => server.close(),
  };
}
