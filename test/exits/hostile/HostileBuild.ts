import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import type { Place } from '../Channel';
import { ownFile } from './ownFile';

type Files = Map<string, Buffer>;

/** The built app, and places in it where code can be put. */
export class HostileBuild {
  readonly #files: Files;
  readonly #mentions = new Map<string, readonly string[]>();
  /** Path of the script that the page starts with. */
  readonly entry: string;
  readonly #workers: readonly { readonly path: string; readonly end: number }[];

  /** @param folder `dist`. Throws where its page starts no script, or no chunk holds a Worker. */
  constructor(folder: string) {
    this.#files = new Map(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
    );
    const page = this.#text('index.html');
    this.entry = /<script[^>]+src="\.\/(assets\/[^"]+)"/.exec(page)?.[1] ?? '';
    if (this.entry === '') throw new Error('the built page starts no script');
    this.#workers = [...this.#files.keys()]
      .filter((path) => /\.worker-[^/]*\.js$/.test(path))
      .map((path) => ({ path, end: endOfWorker(this.#text(path)) }))
      .filter(({ end }) => end > 0);
    if (this.#workers.length === 0) throw new Error('no chunk of the build holds a Worker');
  }

  /**
   * The build with hostile code behind our own, as if it had been built so: sums of changed files that stand in others are changed, too.
   * Without code it is the build itself.
   */
  with(codes: Readonly<Record<Place, string>>): ReadonlyMap<string, Buffer> {
    const files = new Map(this.#files);
    const change = (path: string, text: string): void => this.#replace(files, path, Buffer.from(text));
    if (codes.worker !== '')
      for (const { path, end } of this.#workers) {
        const text = this.#text(path);
        change(path, text.slice(0, end) + quoted(codes.worker) + text.slice(end));
      }
    if (codes.page !== '') {
      const own = `if (typeof document === 'undefined') {${ownFile}}\n`;
      change(this.entry, own + (files.get(this.entry)?.toString() ?? '') + codes.page);
      files.set('assets/exits.js', Buffer.from(ownFile));
    }
    if (codes['service worker'] !== '')
      change('serviceWorker.js', (files.get('serviceWorker.js')?.toString() ?? '') + codes['service worker']);
    return files;
  }

  #text(path: string): string {
    return this.#files.get(path)?.toString() ?? '';
  }

  /** Puts other bytes in the place of a file, and what others say of it right. One whose own sums change so is said anew in turn. */
  #replace(files: Files, path: string, bytes: Buffer): void {
    const before = sums(files.get(path) ?? Buffer.alloc(0));
    const after = sums(bytes);
    files.set(path, bytes);
    for (const other of this.#mentioning(path)) {
      let text = files.get(other)?.toString() ?? '';
      before.forEach((sum, index) => (text = text.replaceAll(sum, after[index] ?? '')));
      this.#replace(files, other, Buffer.from(text));
    }
  }

  /** Files that a sum of this one stands in, asked once. */
  #mentioning(path: string): readonly string[] {
    const known = this.#mentions.get(path);
    if (known !== undefined) return known;
    const own = sums(this.#files.get(path) ?? Buffer.alloc(0));
    const found = [...this.#files.keys()].filter(
      (other) =>
        other !== path && /\.(html|js)$/.test(other) && own.some((sum) => this.#text(other).includes(sum)),
    );
    this.#mentions.set(path, found);
    return found;
  }
}

/** Offset of the closing quote of the text of an inlined Worker, 0 where there is none: the one literal that is a long script. */
function endOfWorker(text: string): number {
  let found = 0;
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, value, start, end } = node as {
      type?: string;
      value?: unknown;
      start: number;
      end: number;
    };
    if (type === 'Literal' && typeof value === 'string' && end - start > 20_000) found = end - 1;
    else if (type === 'TemplateElement' && end - start > 20_000) found = end - (text[end] === '`' ? 0 : 1);
    else for (const each of Object.values(node)) look(each);
  };
  look(parseSync('worker.js', text).program);
  return found;
}

/** Code inside a text of any of the three quotes. */
const quoted = (code: string): string =>
  JSON.stringify(code).slice(1, -1).replaceAll("'", "\\'").replaceAll('`', '\\`').replaceAll('$', '\\$');

const sums = (bytes: Buffer): readonly string[] =>
  ['md5', 'sha1', 'sha256', 'sha384', 'sha512'].flatMap((kind) =>
    (['hex', 'base64', 'base64url'] as const).map((form) => createHash(kind).update(bytes).digest(form)),
  );
