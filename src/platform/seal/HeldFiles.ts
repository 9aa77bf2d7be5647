import { contentTypeOf } from './contentTypeOf';
import type { Held } from './Held';
import { sha256Of } from './sha256Of';
import { withoutOperator } from './withoutOperator';

type Bytes = Uint8Array<ArrayBuffer>;

/** What the files are kept in and fetched by; in a service worker the browser's own. */
export interface Store {
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>;
}

/** Of the server, and where that is not what the list says, past what lies between. */
const tries = ['default', 'reload'] as const;

/**
 * The app's own files, each proven by its SHA-256 from the build. Scripts of the page can write into Cache Storage, so nothing that comes out of
 * it is believed: bytes are hashed when they are read, and what is answered is a new response with the headers of the build. What
 * was proven is remembered, with its bytes, as long as the service worker runs.
 */
export class HeldFiles {
  readonly #held: Held;
  readonly #folder: string;
  readonly #name: string;
  readonly #store: Store;
  readonly #proven = new Map<string, Bytes>();
  readonly #asked = new Map<string, Promise<Bytes | undefined>>();

  /**
   * @param folder address of the app's folder, with its last slash
   * @param name of the one cache, another for each version
   */
  constructor(held: Held, folder: string, name: string, store: Store) {
    this.#held = held;
    this.#folder = folder;
    this.#name = name;
    this.#store = store;
  }

  has(path: string): boolean {
    return Object.hasOwn(this.#held.files, path);
  }

  paths(): readonly string[] {
    return Object.keys(this.#held.files);
  }

  /** Fetches and keeps every file, but those that come when they are asked for. Throws where one is not what the build emitted: half an app is none. */
  async keepAll(): Promise<void> {
    const cache = await this.#store.caches.open(this.#name);
    const paths = this.paths().filter((path) => !this.#held.later.includes(path));
    await Promise.all(
      paths.map(async (path) => {
        const bytes = await this.#fetched(path);
        if (bytes === undefined) throw new Error(`not what was built: ${path}`);
        await cache.put(this.#folder + path, this.#responseOf(path, bytes));
      }),
    );
  }

  /** There is one cache; what else was written into Cache Storage goes. */
  async dropOthers(): Promise<void> {
    const names = await this.#store.caches.keys();
    await Promise.all(
      names.filter((name) => name !== this.#name).map((name) => this.#store.caches.delete(name)),
    );
  }

  /** A file as it was built, or undefined where neither what is kept nor what the server sends is that. */
  async response(path: string): Promise<Response | undefined> {
    const bytes = await this.bytes(path);
    return bytes === undefined ? undefined : this.#responseOf(path, bytes);
  }

  /** The headers of a path. */
  headers(path: string): Record<string, string> {
    const [, set = 0] = this.#held.files[path] ?? [];
    return { ...this.#held.headers[set], 'Content-Type': contentTypeOf(path) };
  }

  /** The bytes of a file, not to be changed, or undefined as above. Two that ask at once wait for one proof. */
  async bytes(path: string): Promise<Bytes | undefined> {
    const proven = this.#proven.get(path);
    if (proven !== undefined) return proven;
    let asked = this.#asked.get(path);
    if (asked === undefined) {
      asked = this.#find(path).finally(() => this.#asked.delete(path));
      this.#asked.set(path, asked);
    }
    return asked;
  }

  async #find(path: string): Promise<Bytes | undefined> {
    if (!this.has(path)) return undefined;
    const bytes = (await this.#kept(path)) ?? (await this.#mended(path));
    if (bytes !== undefined) this.#proven.set(path, bytes);
    return bytes;
  }

  async #kept(path: string): Promise<Bytes | undefined> {
    try {
      const cache = await this.#store.caches.open(this.#name);
      return await this.#checked(path, await cache.match(this.#folder + path));
    } catch {
      return undefined;
    }
  }

  /** What is kept no more, or is something else now, comes from the server. */
  async #mended(path: string): Promise<Bytes | undefined> {
    const bytes = await this.#fetched(path);
    if (bytes === undefined) return undefined;
    const cache = await this.#store.caches.open(this.#name).catch(() => undefined);
    // A full disk: the file is sent, and fetched again next time.
    await cache?.put(this.#folder + path, this.#responseOf(path, bytes)).catch(() => undefined);
    return bytes;
  }

  async #fetched(path: string): Promise<Bytes | undefined> {
    // Some servers lead from `index.html` to its folder.
    const address = this.#folder + (path === 'index.html' ? '' : path);
    for (const cache of tries) {
      try {
        const bytes = await this.#checked(
          path,
          await this.#store.fetch(address, { cache, redirect: 'error' }),
        );
        if (bytes !== undefined) return bytes;
      } catch {
        // No network: the next try says the same.
      }
    }
    return undefined;
  }

  async #checked(path: string, response: Response | undefined): Promise<Bytes | undefined> {
    if (response === undefined) return undefined;
    // A file of ours has some megabytes at most, and is hashed whole.
    // eslint-disable-next-line no-restricted-syntax
    const bytes = new Uint8Array(await response.arrayBuffer());
    const [sha256] = this.#held.files[path] ?? [];
    if ((await sha256Of(bytes)) === sha256) return bytes;
    return path === 'index.html' && (await sha256Of(withoutOperator(bytes))) === sha256 ? bytes : undefined;
  }

  #responseOf(path: string, bytes: Bytes): Response {
    return new Response(bytes, { headers: this.headers(path) });
  }
}
