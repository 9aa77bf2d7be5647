import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed } from '../../../scripts/build/packed.mjs';
import { unpack } from '../../../src/platform/portable/unpack';

type Transform = (code: string, id: string) => { readonly code: string } | undefined;
const transform = packed().transform as unknown as Transform;
const id = 'workers/x.worker.ts?worker&inline&script';

it('what the build packed is unpacked to the same text, whatever letters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const module = transform(`const jsContent = ${JSON.stringify(text)};\nexport default jsContent;`, id);
      const [, literal = ''] = /unpack\('([^']*)'\)/.exec(module?.code ?? '') ?? [];
      // Lone halves of letters beyond 16 bits are no text: UTF-8 has none, and neither has a script.
      expect(unpack(literal)).toBe(Buffer.from(text).toString());
    }),
  );
});

it('packing is by one library in JavaScript: one text gives one module on every machine', () => {
  const code = 'const jsContent = "self.onmessage = () => postMessage(1);";\nexport default jsContent;';
  expect(transform(code, id)?.code).toContain("unpack('K07NSdPLz8tNLS5OTE9VsFXQ0FSwtVMoyC8u8YWIaRhqWgMA')");
});

it('modules that are no text of a Worker are left as they are', () => {
  expect(transform('const jsContent = "x";', 'src/main.ts')).toBeUndefined();
});
