import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export interface Origin {
  /** `http://localhost:PORT/`: a secure page in all engines, and another host than the receivers' `127.0.0.1`. */
  readonly address: string;
  /** Method, address, headers and body of all requests, in one text. */
  log(): string;
  /** How many requests came. */
  count(): number;
  serve(files: ReadonlyMap<string, Buffer>): void;
  close(): void;
}

/** An origin of its own, so that nothing that a browser keeps of another can matter. @param headersOf what is sent with a path */
export async function serveOrigin(
  headersOf: (path: string) => Readonly<Record<string, string>>,
): Promise<Origin> {
  let files: ReadonlyMap<string, Buffer> = new Map();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      requests.push(
        `${request.method} ${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(parts).toString('latin1')}`,
      );
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = pathname === '/' ? 'index.html' : pathname.slice(1);
      const body = files.get(path);
      const type = types[extname(path)] ?? 'text/html; charset=utf-8';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headersOf(pathname) });
      response.end(body ?? '<!doctype html><title>404</title><p>not here');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    log: () => requests.join('\n'),
    count: () => requests.length,
    serve: (given) => (files = given),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
