import { deflateSync } from 'node:zlib';
import { numberBytes, type Edit } from '../Edit';
import { ascii, joined } from '../elementBytes';
import type { Random } from '../Random';
import type { Mutation } from './Mutation';

/** What stands in the place of the stream of a page: bombs, commands without end, fonts and forms that contain themselves. */
const streams: readonly ((random: Random) => string)[] = [
  (random) => `BT /F1 12 Tf ${'(Mustermann) Tj '.repeat(random.pick([10, 2000]))}ET`,
  (random) => 'q '.repeat(random.pick([100, 50_000])),
  (random) => `${'['.repeat(random.pick([100, 20_000]))} ] TJ`,
  (random) => `${'<<'.repeat(random.pick([100, 20_000]))} /a BDC`,
  () => 'BT /F9 1e99 Tf 0 0 0 0 0 0 Tm (x) Tj ET',
  () => '/X1 Do /X1 Do',
  () => 'BI /W 65535 /H 65535 /CS /RGB /BPC 16 /F /Fl ID xx EI',
];

const words: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\/Count \d+/, ['/Count 2147483647', '/Count -1', '/Count 0', '/Count 501']],
  [
    /\/Kids \[[^\]]*\]/,
    ['/Kids [2 0 R 2 0 R]', '/Kids [1 0 R]', `/Kids [${'4 0 R '.repeat(600)}]`, '/Kids []'],
  ],
  [/\/Length \d+/, ['/Length 0', '/Length 99999999', '/Length -1', '/Length 5 0 R']],
  [
    /\/Filter \/FlateDecode/,
    [
      '/Filter [/FlateDecode /FlateDecode]',
      '/Filter /LZWDecode',
      '/Filter /JBIG2Decode',
      '/Filter /JPXDecode',
      '/Filter /Crypt',
    ],
  ],
  [/\/Parent 2 0 R/, ['/Parent 4 0 R', '/Parent 99 0 R']],
  [/startxref\n\d+/, ['startxref\n0', 'startxref\n99999999', 'startxref\n9']],
  [/\/Root 1 0 R/, ['/Root 2 0 R', '/Root 1 0 R /Prev 9', '/Root 1 0 R /Encrypt 3 0 R']],
  [/\/Font << \/F1 3 0 R >>/, ['/Font << /F1 2 0 R >>', '/XObject << /X1 5 0 R >>']],
];

/** Faults in an enclosed document (0042,0011): in its text, in its streams, in its bytes. */
export const otherDocument: Mutation = (sample, random) => {
  const place = sample.places.find(({ tag, isSequence }) => tag === 0x00420011 && !isSequence);
  if (place === undefined) return [];
  const { valueStart, valueEnd, lengthAt, lengthSize, encoding } = place;
  const text = Buffer.from(sample.bytes.subarray(valueStart, valueEnd)).toString('latin1');
  const fresh = random.pick([
    () => worded(text, random),
    () => restreamed(text, random),
    () => damaged(text, random),
  ])();
  const bytes = ascii(fresh.length % 2 === 0 ? fresh : `${fresh}\0`);
  const edits: Edit[] = [
    { from: valueStart, to: valueEnd, bytes },
    {
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(bytes.length, lengthSize, encoding.bigEndian),
    },
  ];
  return edits;
};

function worded(text: string, random: Random): string {
  const [pattern, others] = random.pick(words);
  const other = random.pick(others);
  return text.replace(pattern, () => other);
}

/** A page's stream, packed anew, with its true length. Bombs are few: each costs what a person would wait for. */
function restreamed(text: string, random: Random): string {
  const content = random.chance(0.05)
    ? Buffer.alloc(random.pick([1, 20]) * 1024 * 1024, ' q')
    : Buffer.from(random.pick(streams)(random));
  const packed = deflateSync(content, { level: 1 }).toString('latin1');
  return text.replace(
    /\/Length \d+ \/Filter \/FlateDecode >>\nstream\n[^]*?\nendstream/,
    () => `/Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  );
}

function damaged(text: string, random: Random): string {
  const bytes = ascii(text);
  for (let times = 1 + random.below(5); times > 0; times--)
    bytes[random.below(bytes.length)] = random.below(256);
  const cut = random.chance(0.3) ? bytes.subarray(0, random.below(bytes.length)) : bytes;
  return Buffer.from(random.chance(0.1) ? joined(cut, cut) : cut).toString('latin1');
}
