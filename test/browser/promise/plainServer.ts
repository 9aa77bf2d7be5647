import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export interface PlainServer {
  readonly address: string;
  /** Paths that were asked for, with their queries. */
  readonly asked: string[];
  /** Answers in the place of the files in dist/, by path. */
  readonly instead: Map<string, string>;
  /** As if there were no network: whatever is asked gets no answer. */
  isDown: boolean;
  /** Connections that were opened, whether or not something was asked. */
  readonly connections: () => number;
  close(): void;
}

/** A server as there are many: it sends what lies in dist/, and not one header for safety. */
export async function plainServer(): Promise<PlainServer> {
  const asked: string[] = [];
  const instead = new Map<string, string>();
  let connections = 0;
  const server: Server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (plain.isDown) return void request.socket.destroy();
    asked.push(pathname + search);
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    try {
      response.end(instead.get(pathname) ?? readFileSync(join('dist', path)));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  server.on('connection', () => connections++);
  const plain = {
    asked,
    instead,
    isDown: false,
    connections: () => connections,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(plain, { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
}
