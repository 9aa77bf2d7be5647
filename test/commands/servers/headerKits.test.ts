import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerKits, writeHeaderKits } from '../../../scripts/headerKits.mjs';
import { securityHeaders } from '../../../scripts/securityHeaders.mjs';
import { isInstalled, realServers, started } from './served';

const work = mkdtempSync(join(tmpdir(), 'reinschrift-kits-'));
const app = join(work, 'app');
const kits = join(work, 'kits');
/** Each kind of path, and its media type. */
const paths: Readonly<Record<string, string>> = {
  '/': 'text/html',
  '/index.html': 'text/html',
  '/serviceWorker.js': 'javascript',
  '/assets/x.js': 'javascript',
  '/assets/x.css': 'text/css',
  '/manifest.webmanifest': 'application/manifest+json',
  '/icon.svg': 'image/svg+xml',
  '/reinschrift.html': 'text/html',
};
const asFile = (path: string): string => (path === '/' ? '/index.html' : path);

beforeAll(() => {
  mkdirSync(join(app, 'assets'), { recursive: true });
  for (const path of Object.keys(paths)) writeFileSync(join(app, asFile(path)), '{}');
  writeHeaderKits(kits);
});
afterAll(() => rmSync(work, { recursive: true }));

/** A header that is sent twice is told as one with a comma, and is not what the source says. */
function hold(response: Response, path: string, without: readonly string[] = []): void {
  for (const [name, value] of Object.entries(securityHeaders(asFile(path))))
    if (!without.includes(name)) expect(response.headers.get(name), `${path} ${name}`).toBe(value);
}

it('lets the portable file be saved, and nothing else', () => {
  const saved = Object.keys(paths).filter((path) => 'Content-Disposition' in securityHeaders(path));
  expect(saved).toEqual(['/reinschrift.html']);
  expect(securityHeaders('/app/reinschrift.html')['Content-Disposition']).toBe('attachment');
});

describe.each(realServers)('$name with its kit', (server) => {
  it.skipIf(!isInstalled(server.program))(
    'sends what the source says: for each kind of path, when nothing changed (304), and when there is nothing (404)',
    async () => {
      const { address, stop } = await started(server, join(work, server.name), app, kits);
      try {
        for (const [path, type] of Object.entries(paths)) {
          const response = await fetch(address + path);
          expect(response.status, path).toBe(200);
          expect(response.headers.get('content-type'), path).toContain(type);
          hold(response, path);
          const etag = response.headers.get('etag') ?? '';
          const unchanged = await fetch(address + path, { headers: { 'If-None-Match': etag } });
          expect(unchanged.status, path).toBe(304);
          hold(unchanged, path);
        }
        for (const path of ['/nothing', '/assets/nothing.js']) {
          const response = await fetch(address + path);
          expect(response.status, path).toBe(404);
          hold(response, path, ['Cache-Control']);
          expect(response.headers.get('cache-control') ?? '', path).not.toContain('immutable');
        }
      } finally {
        await stop();
      }
    },
  );
});

/** What `web.config` says for a path: its own, and what its location takes off and adds. */
function byIis(path: string): Record<string, string> {
  const [, everywhere = ''] =
    /<configuration>\s*<system\.webServer>(.*?)<\/system\.webServer>/s.exec(iis) ?? [];
  const places = [...iis.matchAll(/<location path="([^"]+)">(.*?)<\/location>/gs)];
  const found: Record<string, string> = {};
  for (const part of [
    everywhere,
    ...places.filter(([, at = '']) => isAt(path, at)).map(([, , text = '']) => text),
  ])
    for (const [, verb, name = '', value] of part.matchAll(
      /<(add|remove) name="([^"]+)"(?: value="([^"]*)")?/g,
    ))
      if (verb === 'remove') Reflect.deleteProperty(found, name);
      else {
        // A name that is there already stops IIS with error 500.19.
        expect(found, `${path} ${name}`).not.toHaveProperty(name);
        found[name] = value ?? '';
      }
  return found;
}
const iis = headerKits()['iis/web.config'] ?? '';
const isAt = (path: string, at: string): boolean => path === `/${at}` || path.startsWith(`/${at}/`);

/** What `_headers` says for a path: hosts join the values of all rules that fit. */
function byHost(path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of (headerKits()['hosts/_headers'] ?? '').split('\n')) {
    if (line.startsWith('/')) fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
    else if (line.startsWith('  ') && fits) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
}

describe('the kits that no server here reads', () => {
  it.each(Object.keys(paths))('say of %s what the source says, by web.config and by _headers', (path) => {
    const { 'Content-Type': type, ...byRules } = byHost(path);
    expect(byIis(asFile(path))).toEqual(securityHeaders(asFile(path)));
    expect(byRules).toEqual(securityHeaders(asFile(path)));
    expect(type).toBe(path.endsWith('.webmanifest') ? 'application/manifest+json' : undefined);
  });

  it('give IIS the type of the manifest', () => {
    expect(iis).toContain('<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />');
  });
});
