import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { securityHeaders } from '../../../scripts/securityHeaders.mjs';
import { exits, exitsOfNavigator, exitsOfPages, exitsOfWorkers } from '../../../src/platform/seal/exits';
import { clean, openPage, trySample, type OpenPage, type PageOptions } from '../openPage';
import { plainServer, type PlainServer } from './plainServer';

const origin = inject('origin');
let open: OpenPage | undefined;
const servers: PlainServer[] = [];

async function start(address = origin, options: PageOptions = {}): Promise<OpenPage> {
  open = await openPage(address, options);
  await open.page.getByTestId('offline-ready').waitFor({ timeout: 60_000 });
  return open;
}

async function serve(): Promise<PlainServer> {
  const server = await plainServer();
  servers.push(server);
  return server;
}

afterEach(async () => {
  await open?.close();
  open = undefined;
  for (const server of servers.splice(0)) server.close();
});

/** Ends the running service worker, so that the next request starts it anew, with nothing in its memory. */
async function stopServiceWorker({ context, page }: OpenPage): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** What a hostile script can do: it writes another page, other scripts and files of its own into every cache that it finds. */
const poison = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const html = () =>
      new Response('<!doctype html><title>poisoned</title><script src="./evil.js"></script>', {
        headers: { 'Content-Type': 'text/html' },
      });
    const script = () =>
      new Response('globalThis.poisoned = true;', { headers: { 'Content-Type': 'text/javascript' } });
    let written = 0;
    await (await caches.open('of somebody else')).put('./', html());
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        await cache.put(url, url.endsWith('.html') || url.endsWith('/') ? html() : script());
        written++;
      }
      for (const path of ['./', './index.html']) await cache.put(path, html());
      await cache.put('./evil.js', script());
    }
    return written;
  });

const isPoisoned = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.title === 'poisoned' || 'poisoned' in globalThis);

describe('the service worker', () => {
  it('answers with the bytes of the build and the headers of their path, whatever the server sent with them', async () => {
    const server = await serve();
    const { page } = await start(server.address);
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    expect(await response?.text()).toBe(readFileSync('dist/index.html', 'utf8'));
    const headers = response?.headers() ?? {};
    for (const [name, value] of Object.entries(securityHeaders('/index.html')))
      expect(headers[name.toLowerCase()], name).toBe(value);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it('never serves what a script of the page wrote into Cache Storage', async () => {
    const opened = await start();
    const { page } = opened;
    expect(await poison(page)).toBeGreaterThan(50);
    await stopServiceWorker(opened);
    const response = await page.reload();
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()['content-security-policy']).toContain("connect-src 'none'");
    await trySample(page);
    await clean(page);
    expect(await isPoisoned(page)).toBe(false);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });

  it('says why it does not start where all that is kept was changed and there is no network, and mends itself with one', async () => {
    const server = await serve();
    const opened = await start(server.address);
    const { page } = opened;
    await poison(page);
    await stopServiceWorker(opened);
    server.isDown = true;
    await page.reload();
    expect(await isPoisoned(page)).toBe(false);
    expect(await page.locator('p').first().textContent()).toContain('Reinschrift startet nicht');
    server.isDown = false;
    await page.getByRole('link').click();
    await page.getByTestId('offline-ready').waitFor();
    expect(await isPoisoned(page)).toBe(false);
  });

  it('does not become ready from a server that sends a file that was not built', async () => {
    const server = await serve();
    server.instead.set('/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    open = await openPage(server.address);
    await open.page.getByText('konnte nicht vollständig').waitFor({ timeout: 60_000 });
    expect(await open.page.getByTestId('offline-ready').count()).toBe(0);
  });

  it('takes the name of who runs the page, which is written into it after the build', async () => {
    const server = await serve();
    const page = readFileSync('dist/index.html', 'utf8');
    server.instead.set('/', page.replace('name="operator" content=""', 'name="operator" content="Praxis Ü"'));
    expect(server.instead.get('/')).not.toBe(page);
    const opened = await start(server.address);
    await stopServiceWorker(opened);
    server.close();
    await opened.page.reload();
    expect(await opened.page.locator('meta[name=operator]').getAttribute('content')).toBe('Praxis Ü');
  });

  it('takes a new version when the person agrees, whole, also when the page was loaded anew meanwhile', async () => {
    const server = await serve();
    const built = readFileSync('dist/serviceWorker.js', 'utf8');
    const [name = ''] = /reinschrift-[0-9a-f]{16}/.exec(built) ?? [];
    const { page } = await start(server.address);
    server.instead.set('/serviceWorker.js', built.replace(name, 'reinschrift-newer'));
    await page.reload();
    await page.getByTestId('take-update').waitFor();
    await page.reload();
    await page.getByTestId('take-update').waitFor();
    await Promise.all([page.waitForEvent('load'), page.getByTestId('take-update').click()]);
    await page.getByTestId('offline-ready').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual(['reinschrift-newer']);
    const kept = await page.evaluate(
      async () => (await (await caches.open('reinschrift-newer')).keys()).length,
    );
    expect(kept).toBeGreaterThan(50);
    server.isDown = true;
    await page.reload();
    await trySample(page);
  });

  it('passes nothing on to the server that is none of the app’s', async () => {
    const server = await serve();
    const { page } = await start(server.address);
    await page.reload();
    const before = server.asked.length;
    const answer = await page.goto(`${server.address}records?name=Muster`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('p').first().textContent()).toContain('keine Seite');
    expect(server.asked.slice(before).filter((path) => path.includes('Muster'))).toEqual([]);
  });

  it('is the only one: another scope does not survive the next load, and no other script becomes one', async () => {
    const { page } = await start();
    const refused = await page.evaluate(async () => {
      await navigator.serviceWorker.register('./serviceWorker.js', { scope: './assets/' });
      const script = document.querySelector('script')?.src ?? '';
      return navigator.serviceWorker.register(script).then(
        () => 'registered',
        (error: unknown) => String(error),
      );
    });
    expect(refused).toContain('TypeError');
    const scopes = (): Promise<string[]> =>
      page.evaluate(async () =>
        (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope).sort(),
      );
    expect(await scopes()).toEqual([origin, `${origin}assets/`]);
    await page.reload();
    await expect.poll(scopes).toEqual([origin]);
  });
});

describe('the second wall', () => {
  it('has taken off the page what reaches a network, on its prototypes too, and nothing comes back', async () => {
    const { page } = await start();
    const left = await page.evaluate(
      ({ globals, ofNavigator }) => {
        const there = (from: object, name: string): boolean => {
          for (let each: object | null = from; each !== null; each = Reflect.getPrototypeOf(each))
            if (Reflect.get(each, name, from) !== undefined) return true;
          return Reflect.defineProperty(from, name, { value: 1 }) && Reflect.has(Object.prototype, name);
        };
        return [
          ...globals.filter((name) => there(globalThis, name)),
          ...ofNavigator.filter((name) => there(navigator, name)),
        ];
      },
      { globals: [...exits, ...exitsOfPages], ofNavigator: exitsOfNavigator },
    );
    expect(left).toEqual([]);
    expect(await page.evaluate(() => Reflect.deleteProperty(globalThis, 'fetch'))).toBe(false);
  });

  it('lets no document be opened within the page, where all would be there anew', async () => {
    const { page } = await start();
    const made = await page.evaluate(() => {
      const html = 'http://www.w3.org/1999/xhtml';
      let reads = 0;
      const twoFaced: unknown = { toString: () => (reads++ === 0 ? 'div' : 'iframe') };
      const native = Reflect.get(Document.prototype, 'createElement') as (name: unknown) => Element;
      const make = (name: unknown): Element => native.call(document, name);
      const ways: (() => unknown)[] = [
        () => make('iframe'),
        () => make('IFrame'),
        () => document.createElementNS(html, 'x:iframe'),
        () => make('object'),
        () => make('embed'),
        () => native.call(document.implementation.createHTMLDocument(''), 'iframe'),
        () => document.implementation.createDocument(html, 'iframe', null).documentElement,
        () => ((document.body.innerHTML = '<iframe></iframe>'), document.body.firstChild),
        () => new DOMParser().parseFromString('<iframe></iframe>', 'text/html').body.firstChild,
        () => customElements.define('x-frame', class extends HTMLIFrameElement {}, { extends: 'iframe' }),
        () => globalThis.open('about:blank'),
      ];
      const got = ways.flatMap((way, at) => {
        try {
          way();
          return [at];
        } catch {
          return [];
        }
      });
      const first = make(twoFaced).localName;
      return { got, first, frames: globalThis.length };
    });
    expect(made).toEqual({ got: [], first: 'div', frames: 0 });
  });

  it('refuses a Worker and a script of foreign text, also with constructors that somebody kept from before', async () => {
    const { page, context } = await start();
    await context.addInitScript(() => Object.assign(globalThis, { kept: globalThis.Worker }));
    await page.reload();
    const refused = await page.evaluate(() => {
      const foreign = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      const { kept } = globalThis as unknown as { kept: typeof Worker };
      const errors: string[] = [];
      for (const way of [
        () => new kept(foreign),
        () => new kept('data:text/javascript,postMessage(1)'),
        () => new kept(document.querySelector('script')?.src ?? ''),
        () => (document.createElement('script').src = foreign),
      ])
        try {
          way();
          errors.push('no error');
        } catch (error) {
          errors.push((error as Error).name);
        }
      return errors;
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
    await trySample(page);
    await clean(page);
  });

  it('has taken the same off every Worker', async () => {
    const { page } = await start();
    await trySample(page);
    await expect.poll(() => page.workers().length).toBeGreaterThan(1);
    for (const worker of page.workers()) {
      const left = await worker.evaluate(
        (names) => {
          const found: string[] = [];
          for (const name of names)
            for (let each: object | null = globalThis; each !== null; each = Reflect.getPrototypeOf(each))
              if (Reflect.get(each, name, globalThis) !== undefined) found.push(name);
          if ((navigator as { serviceWorker?: unknown }).serviceWorker !== undefined)
            found.push('serviceWorker');
          return found;
        },
        [...exits, ...exitsOfWorkers],
      );
      expect(left).toEqual([]);
      expect(await worker.evaluate(() => Reflect.deleteProperty(globalThis, 'fetch'))).toBe(false);
    }
  });
});

describe('a page from a server that sends no header', () => {
  it('can be loaded anew by itself at any place of it, as after an update', async () => {
    const server = await serve();
    const { page } = await start(server.address);
    await page.locator('.skip').press('Enter');
    expect(page.url()).toBe(`${server.address}#content`);
    await page.evaluate(() => Object.assign(globalThis, { older: true }));
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => location.reload())]);
    expect(await page.evaluate(() => 'older' in globalThis)).toBe(false);
  });

  /** What a hostile script can do to lead the page elsewhere. Each is another step of one page. */
  const ways: Readonly<Record<string, (to: string) => void>> = {
    location: (to) => (location.href = to),
    'location.replace': (to) => location.replace(to),
    link: (to) => {
      const link = document.createElement('a');
      link.href = to;
      link.click();
    },
    'link to a new window': (to) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href: to, target: '_blank' });
      link.click();
    },
    'link beside the document to a new window': (to) => {
      const link = document.createElement('a');
      Object.assign(link, { href: to, target: '_blank' });
      link.click();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      link.appendChild(document.createElement('span')).click();
    },
    'link of SVG': (to) => {
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      const link = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'a'));
      link.setAttributeNS('http://www.w3.org/1999/xlink', 'href', to);
      link.setAttribute('target', '_blank');
      document.body.append(svg);
      link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      svg.remove();
      link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    },
    download: (to) => {
      const link = document.createElement('a');
      Object.assign(link, { href: to, download: 'x' });
      link.click();
    },
    ping: (to) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href: '#here', ping: to });
      link.click();
    },
    form: (to) => {
      const form = document.body.appendChild(document.createElement('form'));
      form.action = to;
      // The sealed page has no `submit` any more.
      (form as Partial<HTMLFormElement>).submit?.();
      form.requestSubmit();
    },
    'meta refresh': (to) => {
      const meta = document.createElement('meta');
      Object.assign(meta, { httpEquiv: 'refresh', content: `0; url=${to}` });
      document.head.append(meta);
    },
    'location with changed getters': (to) => {
      Event.prototype.preventDefault = () => undefined;
      Object.defineProperty(NavigationDestination.prototype, 'url', { get: () => 'blob:' });
      Object.defineProperty(NavigationDestination.prototype, 'sameDocument', { get: () => true });
      String.prototype.startsWith = () => true;
      location.href = to;
    },
  };

  it('is not led elsewhere by a script, although nothing but the page itself is in the way', async () => {
    const [server, receiver] = [await serve(), await serve()];
    const { page, context } = await start(server.address);
    for (const [name, way] of Object.entries(ways)) {
      // Somebody pressed a key before: without that a browser keeps windows shut by itself.
      await page.keyboard.press('Shift');
      await page.evaluate(way, `${receiver.address}?${encodeURIComponent(name)}`);
      await page.waitForTimeout(300);
      expect(page.url().split('#')[0], name).toBe(server.address);
    }
    expect(receiver.asked).toEqual([]);
    expect(context.pages()).toHaveLength(1);
    // Nobody would come by these ways if they led nowhere: from a page that is not sealed they do.
    const other = await context.newPage();
    await other.goto(`${receiver.address}icon.svg`);
    const before = receiver.asked.length;
    await other.keyboard.press('a');
    await other.evaluate((to) => {
      const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement;
      Object.assign(link, { href: to, target: '_blank' });
      link.click();
      location.href = to;
    }, `${receiver.address}?control`);
    await expect
      .poll(() => receiver.asked.slice(before).filter((path) => path === '/?control').length)
      .toBe(2);
  });

  it('has the headers at its second load, from the service worker: Chromium then opens no connection elsewhere', async () => {
    const [server, receiver] = [await serve(), await serve()];
    const { page } = await start(server.address);
    const preconnect = (to: string): Promise<void> =>
      page.evaluate((to) => {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'preconnect', href: to });
        document.head.append(link);
      }, to);
    await preconnect(receiver.address);
    await expect.poll(receiver.connections).toBeGreaterThan(0);
    await page.reload();
    const before = receiver.connections();
    // Another name, so that no connection is there already.
    await preconnect(receiver.address.replace('127.0.0.1', 'localhost'));
    await preconnect(receiver.address);
    await page.waitForTimeout(1000);
    expect(receiver.connections()).toBe(before);
  });
});
