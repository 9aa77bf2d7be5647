import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packed } from '../../../scripts/build/packed.mjs';
import { pack } from '../../../scripts/build/pack.mjs';
import { unpack, unpackBytes } from '../../../src/platform/unpack';

type Transform = (code: string, id: string) => { readonly code: string } | undefined;
const transform = packed().transform as unknown as Transform;
const id = 'workers/x.worker.ts?worker&inline&script';

it('what the build packed is unpacked to the same text, whatever letters it has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const module = transform(`const jsContent = ${JSON.stringify(text)};\nexport default jsContent;`, id);
      const [, literal = ''] = /unpack\("([^"]*)"\)/.exec(module?.code ?? '') ?? [];
      // Lone halves of letters beyond 16 bits are no text: UTF-8 has none, and neither has a script.
      expect(unpack(literal)).toBe(Buffer.from(text).toString());
    }),
  );
});

it('a Worker whose text holds separators of lines and paragraphs is packed as a whole', () => {
  const text = 'a\u2028b\u2029";\u0085c';
  const module = transform(`const jsContent = ${JSON.stringify(text)};\nexport default jsContent;`, id);
  expect(unpack(/unpack\("([^"]*)"\)/.exec(module?.code ?? '')?.[1] ?? '')).toBe(text);
});

it('packing is by one library in JavaScript: one text gives one module on every machine', () => {
  const code = 'const jsContent = "self.onmessage = () => postMessage(1);";\nexport default jsContent;';
  expect(transform(code, id)?.code).toContain('unpack("16pT/ntp|rY;=WK6>ud#AbG]=FHPk+9$2Q3--oT>^8$,!!")');
});

it('modules that are no text of a Worker are left as they are', () => {
  expect(transform('const jsContent = "x";', 'src/main.ts')).toBeUndefined();
});

it('bytes are packed into letters that end no literal and no script, and unpacked to the same bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const packed = pack(bytes);
      expect(packed).toMatch(/^[!-~]*$/);
      expect(packed).not.toMatch(/["<\\]/);
      expect(unpackBytes(packed)).toEqual(bytes);
    }),
  );
});

it('bytes without a pattern grow by less than a quarter when they are packed', () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 1, 2654435761) >>> 24);
  const noise = bytes.map((byte, at) => byte ^ ((at * at * 31) >> 3));
  expect(pack(noise).length).toBeLessThan(noise.length * 1.25);
});
