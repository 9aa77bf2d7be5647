import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { figures } from '../../../scripts/build/figures.mjs';
import { sum } from '../../../src/deid/text/tagger/learnt.bin';

type Where = Parameters<typeof figures>[0];

const committed = readFileSync('src/deid/text/tagger/learnt.bin');
/** `resolve` of a bundler as the page has it: a path from the root of the project. */
const fromRoot = {
  name: 'from-root',
  resolveId: (id: string) => (id.startsWith('/src/') ? resolve(`.${id}`) : undefined),
};

/** The exports of a file as a bundle for `where` has them, in a module of its own. */
async function bundledFor(where: Where, input: string): Promise<Record<string, unknown>> {
  const dir = mkdtempSync(join(tmpdir(), 'figures-'));
  try {
    const bundle = await rolldown({ input, platform: 'node', plugins: [fromRoot, figures(where)] });
    await bundle.write({ dir, format: 'esm', entryFileNames: 'bundled.mjs' });
    await bundle.close();
    const address = pathToFileURL(join(dir, 'bundled.mjs')).href;
    return (await import(/* @vite-ignore */ address)) as Record<string, unknown>;
  } finally {
    rmSync(dir, { recursive: true });
  }
}

it.each<Where>(['node', 'page'])('a bundle for the %s has the very bytes of the figures', async (where) => {
  const { default: bytes } = await bundledFor(where, 'src/deid/text/tagger/learnt.bin');
  expect(committed.equals(bytes as Uint8Array)).toBe(true);
});

it.each<Where>(['node', 'page', 'worker'])(
  'a bundle for the %s tells the same sum of the figures',
  async (where) => {
    const bundled = await bundledFor(where, 'src/deid/text/tagger/learnt.bin');
    expect(bundled.sum).toBe(sum);
    expect(createHash('sha256').update(committed).digest('hex').startsWith(sum)).toBe(true);
  },
);

it('a Worker that was given no figures cleans no text by rules alone, it throws', async () => {
  const { tagger, learn } = (await bundledFor(
    'worker',
    'src/deid/text/tagger/learnt.ts',
  )) as unknown as typeof import('../../../src/deid/text/tagger/learnt');
  expect(() => tagger()).toThrow('no figures');
  learn(committed);
  expect(tagger()).toBeDefined();
});

it('other files are none of figures', () => {
  expect(figures('node').load('/src/learnt.bin')).toBeUndefined();
});
