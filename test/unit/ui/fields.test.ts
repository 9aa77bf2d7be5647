import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'svelte/compiler';
import { expect, it } from 'vitest';

interface Node {
  readonly type?: string;
  readonly name?: string;
  readonly attributes?: readonly {
    readonly name?: string;
    readonly value?: true | readonly { readonly data?: string }[] | object;
  }[];
}

/** What a browser notes of these kinds of fields says only yes, no or how far. */
const saysNothing = ['checkbox', 'radio', 'range', 'button', 'submit', 'color'];

/** Every element of a component, at every depth. */
function* elementsIn(tree: unknown): Generator<Node> {
  if (typeof tree !== 'object' || tree === null) return;
  const node = tree as Node;
  if (node.type === 'RegularElement') yield node;
  for (const inner of Object.values(tree)) yield* elementsIn(inner);
}

/** An attribute that is a plain text, else undefined. */
function textOf({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return Array.isArray(value) ? (value as { data?: string }[])[0]?.data : undefined;
}

const fields = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .flatMap((path) =>
    [...elementsIn(parse(readFileSync(join('src', path), 'utf8'), { modern: true }).fragment)]
      .filter(
        (node) =>
          node.name === 'textarea' ||
          (node.name === 'input' && !saysNothing.includes(textOf(node, 'type') ?? '')) ||
          node.attributes?.some(({ name }) => name === 'contenteditable'),
      )
      .map((node) => ({ path, node })),
  );

it('no field that somebody types into or chooses files by is filled in, remembered or spell-checked by a service of the browser', () => {
  expect(fields.length).toBeGreaterThanOrEqual(8);
  // A browser writes the paths of chosen files to its disk, too, to bring them back after a crash.
  const asked = fields.filter(
    ({ node }) =>
      textOf(node, 'autocomplete') !== 'off' ||
      (textOf(node, 'type') !== 'file' && textOf(node, 'spellcheck') !== 'false'),
  );
  expect(asked.map(({ path, node }) => `${path}: <${String(node.name)}>`)).toEqual([]);
});

it('the page asks that no service translates it', () => {
  const page = readFileSync('index.html', 'utf8');
  expect(page).toMatch(/<html [^>]*translate="no"/);
  expect(page).toContain('<meta name="google" content="notranslate" />');
});
