import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answer, type Words } from '../../../../src/platform/seal/answer';
import { HeldFiles } from '../../../../src/platform/seal/HeldFiles';

const folder = 'https://host/app/';
const words: Words = { language: 'de', changed: 'verändert', unknown: 'unbekannt', again: 'öffnen' };
const page =
  '<meta name="operator" content=""><script src="./assets/a.js"></script><link href="./assets/a.css">';
const built: Readonly<Record<string, string>> = {
  'index.html': page,
  'assets/a.js': 'a()',
  'assets/a.css': 'a{}',
  'assets/de-1.js': 'de()',
  'assets/lazy.js': 'lazy()',
  'reinschrift.html': 'all of it',
};
const own = [{ 'Content-Security-Policy': "default-src 'none'" }, { 'Content-Security-Policy': 'of assets' }];

/** A server, a Cache Storage that anybody can write into, and a service worker's files over both. */
function world(sent: Record<string, string> = { ...built }) {
  const stored = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  const open = (name: string): Promise<Cache> => {
    if (!stored.has(name)) stored.set(name, new Map());
    const cache = stored.get(name);
    return Promise.resolve({
      match: (address: string) => Promise.resolve(cache?.get(address)?.clone()),
      put: (address: string, response: Response) => Promise.resolve(void cache?.set(address, response)),
    } as unknown as Cache);
  };
  const make = (): HeldFiles =>
    new HeldFiles(
      {
        headers: own,
        files: Object.fromEntries(
          Object.entries(built).map(([path, text]) => [
            path,
            [createHash('sha256').update(text).digest('hex'), path.startsWith('assets/') ? 1 : 0] as const,
          ]),
        ),
        later: ['reinschrift.html'],
      },
      folder,
      'ours',
      {
        caches: {
          open,
          keys: () => Promise.resolve([...stored.keys()]),
          delete: (name) => Promise.resolve(stored.delete(name)),
        },
        fetch: (address, how) => {
          const path = address.slice(folder.length) || 'index.html';
          fetched.push(`${path} ${String(how.cache)}`);
          const text = sent[path];
          return text === undefined
            ? Promise.reject(new TypeError('no network'))
            : Promise.resolve(new Response(text));
        },
      },
    );
  return { stored, fetched, sent, files: make(), restarted: make };
}

const ask = (files: HeldFiles, path: string, more: Partial<Request> = {}): Promise<Response> =>
  answer({ url: folder + path, method: 'GET', mode: 'no-cors', ...more }, folder, files, words);

describe('files that are held by their hash', () => {
  it('are all kept at installation but those that nobody waits for, and asked of the server once', async () => {
    const { files, fetched, stored } = world();
    await files.keepAll();
    expect([...(stored.get('ours')?.keys() ?? [])].map((each) => each.slice(folder.length)).sort()).toEqual(
      Object.keys(built)
        .filter((path) => path !== 'reinschrift.html')
        .sort(),
    );
    expect(fetched).toHaveLength(5);
  });

  it('are not installed where one is missing or is another than was built, also past what lies between', async () => {
    for (const sent of [
      { ...built, 'assets/lazy.js': 'evil()' },
      { ...built, 'assets/lazy.js': undefined },
    ]) {
      const { files, fetched } = world(sent as Record<string, string>);
      await expect(files.keepAll()).rejects.toThrow('assets/lazy.js');
      expect(fetched.filter((each) => each.startsWith('assets/lazy.js'))).toEqual([
        'assets/lazy.js default',
        'assets/lazy.js reload',
      ]);
    }
  });

  it('are answered with the headers of the build, whatever is kept with them', async () => {
    const { files, stored } = world();
    stored.set(
      'ours',
      new Map([
        [
          `${folder}assets/a.js`,
          new Response('a()', { headers: { 'Content-Security-Policy': 'all', 'Content-Type': 'text/html' } }),
        ],
      ]),
    );
    const response = await ask(files, 'assets/a.js');
    expect(await response.text()).toBe('a()');
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-security-policy': 'of assets',
      'content-type': 'text/javascript; charset=utf-8',
    });
  });

  it('are never what somebody wrote into the cache: the server’s are sent and kept in their place', async () => {
    const { stored, restarted, files } = world();
    await files.keepAll();
    const cache = stored.get('ours');
    for (const address of cache?.keys() ?? []) cache?.set(address, new Response('evil()'));
    const again = restarted();
    for (const [path, text] of Object.entries(built))
      expect(await (await ask(again, path)).text()).toBe(text);
    expect(await cache?.get(`${folder}assets/a.js`)?.clone().text()).toBe('a()');
  });

  it('are an error, or a page that says why, where the cache was changed and no server answers', async () => {
    const { stored, files } = world({});
    stored.set('ours', new Map(Object.keys(built).map((path) => [folder + path, new Response('evil()')])));
    expect((await ask(files, 'assets/a.js')).type).toBe('error');
    const response = await ask(files, '', { mode: 'navigate' });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('verändert');
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  });

  it.each(['assets/a.js', 'assets/a.css', 'assets/de-1.js'])(
    'say so at the start, not by a blank page, where only %s was changed',
    async (path) => {
      const { stored, files, sent, restarted } = world();
      await files.keepAll();
      for (const each of Object.keys(sent)) Reflect.deleteProperty(sent, each);
      stored.get('ours')?.set(folder + path, new Response('evil()'));
      expect((await ask(restarted(), '', { mode: 'navigate' })).status).toBe(503);
    },
  );

  it('are proven once while the service worker runs', async () => {
    const { files, stored } = world();
    await files.keepAll();
    await ask(files, 'assets/a.js');
    stored.clear();
    expect(await (await ask(files, 'assets/a.js')).text()).toBe('a()');
  });

  it('take the name of who runs the page, and no markup with it', async () => {
    const named = (name: string): string => page.replace('content=""', `content="${name}"`);
    for (const [name, status] of [
      ['Praxis Dr. Übung &amp; Co., 030 1234', 200],
      ['"><script src="./evil.js"></script><meta content="', 503],
      ['x'.repeat(501), 503],
    ] as const) {
      const { files } = world({ ...built, 'index.html': named(name) });
      expect((await ask(files, '', { mode: 'navigate' })).status, name).toBe(status);
    }
  });
});

describe('a request', () => {
  it.each([
    ['of another origin', 'https://elsewhere/app/assets/a.js', 'GET'],
    ['of another folder of the server', 'https://host/other/', 'GET'],
    ['of a path that is none of the app’s', `${folder}records/Muster`, 'GET'],
    ['of a name that every object has', `${folder}constructor`, 'GET'],
    ['that sends something', `${folder}assets/a.js`, 'POST'],
  ])('%s is an error, and reaches nobody', async (_, url, method) => {
    const { files, fetched } = world();
    expect((await answer({ url, method, mode: 'no-cors' }, folder, files, words)).type).toBe('error');
    expect(fetched).toEqual([]);
  });

  it('of a page that is none of the app’s is answered in words, without asking the server', async () => {
    const { files, fetched } = world();
    const response = await ask(files, 'records?name=Muster', { mode: 'navigate' });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('unbekannt')]);
    expect(fetched).toEqual([]);
  });

  it('of a page with a query or a fragment gets the page, and its query reaches nobody', async () => {
    const { files, fetched } = world();
    expect(await (await ask(files, '?name=Muster#x', { mode: 'navigate' })).text()).toBe(page);
    expect(fetched.filter((each) => each.includes('Muster'))).toEqual([]);
  });

  it('ends every cache but the one of this version', async () => {
    const { files, stored } = world();
    for (const name of ['ours', 'older', 'workbox-precache-v2-https://host/app/'])
      stored.set(name, new Map());
    await files.dropOthers();
    expect([...stored.keys()]).toEqual(['ours']);
  });
});
