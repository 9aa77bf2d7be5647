import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidentialityRow } from '../../src/deid/profile/confidentialityRow';
import { keyedIdentity } from '../../src/deid/identity/keyedIdentity';
import type { PresetName } from '../../src/deid/profile/Preset';
import { dictionaryVrs } from '../fixtures/dictionaryVrs';
import { ctSlice } from '../fixtures/ctSlice';
import { latin1, type FixtureElement } from '../fixtures/part10';
import { provenCopy } from '../fixtures/provenCopy';
import { readDicom } from '../fixtures/readDicom';

const identity = keyedIdentity(new Uint8Array(32).fill(8));
const presets: readonly PresetName[] = ['basic', 'strict', 'research', 'second-opinion', 'custom'];
const texts = new Set(['AE', 'CS', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UR', 'UT']);

/** Every text of PS3.6 that Table E.1-1 does not list and that may stand in a stored instance. */
const unlisted = [...dictionaryVrs]
  .map(([hex, vr]) => ({ tag: parseInt(hex, 16), vr }))
  .filter(({ tag, vr }) => texts.has(vr) && tag >= 0x00080000 && confidentialityRow(tag) === undefined)
  // What the character set of the file is, everything else is read by.
  .filter(({ tag }) => tag !== 0x00080005);

/** Words that look like surnames and are none of any list. */
const onsets = ['Kr', 'Schn', 'Wr', 'Dz', 'Br', 'Zw', 'Gj', 'Tsch', 'Vl', 'Pf'];
const middles = ['ozyl', 'ubbek', 'iertsch', 'anjew', 'ohlmu', 'ezdy', 'utzwa', 'yrkop'];
const ends = ['owicz', 'inski', 'huber', 'enkötter', 'meijer', 'auer', 'sdóttir', 'quist'];
const surname = fc
  .tuple(fc.constantFrom(...onsets), fc.constantFrom(...middles), fc.constantFrom(...ends))
  .map((parts) => parts.join(''));
const forms: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `Tochter ${name}`,
  (name) => `${name}_1`,
  (name) => `V1.0 ${name}`,
];

const planted = ({ tag, vr }: { tag: number; vr: string }, name: string, as: string): FixtureElement => {
  const text =
    vr === 'CS'
      ? name
          .toUpperCase()
          .replace(/[^A-Z0-9 _]/g, '')
          .slice(0, 16)
      : name;
  const written = as === '' ? vr : as;
  return {
    tag,
    vr: written,
    value: written === 'UN' ? latin1(`${text}${text.length % 2 ? ' ' : ''}`) : text,
  };
};

const wholly = async (copy: { stream: Blob }): Promise<string> =>
  Buffer.from(await copy.stream.arrayBuffer())
    .toString('latin1')
    .toLowerCase();

describe.each(presets)(
  'a word that may be a name, in any text that Table E.1-1 does not list, under %s',
  (preset) => {
    it('knows some hundred such attributes', () => {
      expect(unlisted.length).toBeGreaterThan(1_000);
    });

    it.each(['', 'UN', 'LT'])(
      'goes from all of them, at the top and in sequences, written as %j',
      async (as) => {
        await fc.assert(
          fc.asyncProperty(surname, fc.constantFrom(...forms), async (name, form) => {
            const elements = unlisted.map((one) => planted(one, form(name), as));
            const nested: FixtureElement = {
              tag: 0x00189112,
              vr: 'SQ',
              value: [[...elements, { tag: 0x52009229, vr: 'SQ', value: [elements] }]],
            };
            const at = elements.filter(({ tag }) => tag !== 0x00189112);
            const source = await readDicom(ctSlice([...at, nested]));
            const copy = await provenCopy(source, { preset, options: [] }, identity);
            expect(await wholly(copy)).not.toContain(
              name
                .toLowerCase()
                .replace(/[^a-z]/g, '')
                .slice(0, 8),
            );
          }),
          { numRuns: 3, seed: 9 },
        );
      },
    );
  },
);
