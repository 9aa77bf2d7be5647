import { numberBytes, type Edit } from '../Edit';
import { joined, textBytes } from '../elementBytes';
import type { Place } from '../Place';
import type { Random } from '../Random';
import type { Sample } from '../Sample';
import { placeOf, type Mutation } from './Mutation';

const textVrs = new Set([
  'AE',
  'AS',
  'CS',
  'DA',
  'DS',
  'DT',
  'IS',
  'LO',
  'LT',
  'PN',
  'SH',
  'ST',
  'TM',
  'UC',
  'UI',
  'UR',
  'UT',
]);
const isText = ({ kind, vr }: Place): boolean => kind === 'element' && textVrs.has(vr);

function rewritten(
  { valueStart, valueEnd, lengthAt, lengthSize, encoding, around }: Place,
  value: Uint8Array,
): Edit[] {
  return [
    { from: valueStart, to: valueEnd, bytes: value, mend: around },
    {
      from: lengthAt,
      to: lengthAt + lengthSize,
      bytes: numberBytes(value.length, lengthSize, encoding.bigEndian),
    },
  ];
}

const hostile: readonly ((random: Random) => string)[] = [
  () => '<img src=x onerror=alert(1)><script>fetch("//x")</script>',
  () => '\u202eTXT.EXE\u202c\u2066\u200b\ufeff',
  () => '\x1b[2J\x1b]0;x\x07\r\nrefused 1',
  () => '=HYPERLINK("http://x","y")',
  () => '\0\0\0\0',
  () => '\\'.repeat(500),
  (random) => '^'.repeat(random.pick([4, 64, 300])),
  (random) => '='.repeat(random.pick([3, 300])),
  () => '\x1b$B\x1b(J\x1b-A\x1b$)C\x1b',
  () => '../../../etc/passwd\\C:\\CON',
  () => '%s%n%x{}${x}',
  () => '19990231\\00000000\\99999999',
  () => '9'.repeat(400),
  () => '1.2.' + '0'.repeat(200),
  () => '1..2.-3.x',
  () => '__proto__\\constructor\\hasOwnProperty',
  () => 'a\u0301'.repeat(200),
  (random) => 'Mueller^Hans '.repeat(random.pick([10, 200])),
  (random) => `${'('.repeat(random.pick([50, 3000]))}a${')'.repeat(50)}`,
  (random) => 'Dr. med. Prof. '.repeat(random.pick([20, 1000])),
  (random) => '20240101-'.repeat(random.pick([20, 1000])),
  (random) => `${'a'.repeat(random.pick([64, 5000]))}@${'b.'.repeat(random.pick([20, 2000]))}`,
];

/** Markup, marks of direction, controls, formulas, endless repetitions where a text stands. */
export const hostileText: Mutation = (sample, random) => {
  const place = placeOf(sample, random, isText);
  if (place === undefined) return [];
  const text = random.pick(hostile)(random);
  const value = random.pick([
    () => textBytes(text),
    () => Uint8Array.from(Buffer.from(text, 'utf8')),
    () => Uint8Array.from(Buffer.from(text, 'utf16le')),
    () => joined(sample.bytes.subarray(place.valueStart, place.valueEnd), textBytes(text)),
  ])();
  return rewritten(place, value);
};

const sets = [
  ...[
    '',
    'ISO_IR 192',
    'ISO_IR 100',
    'ISO_IR 166',
    'GB18030',
    'GBK',
    'ISO 2022 IR 87',
    '\\ISO 2022 IR 87\\ISO 2022 IR 159',
  ],
  ...[
    'ISO 2022 IR 13\\ISO 2022 IR 87',
    'ISO_IR 999',
    'UTF-8',
    'ISO_IR 192\\ISO 2022 IR 149',
    '\\'.repeat(50),
    'ISO 2022 IR 6\\ISO 2022 IR 58',
  ],
];

/** Another character set: all texts mean something else. */
export const otherCharacters: Mutation = (sample: Sample, random) => {
  const place = placeOf(sample, random, ({ tag }) => tag === 0x00080005);
  return place === undefined ? [] : rewritten(place, textBytes(random.pick(sets)));
};

const syntaxes = [
  ...[
    '1.2.840.10008.1.2',
    '1.2.840.10008.1.2.1',
    '1.2.840.10008.1.2.1.99',
    '1.2.840.10008.1.2.2',
    '1.2.840.10008.1.2.5',
  ],
  ...[50, 51, 53, 55, 57, 70, 80, 81, 90, 91, 92, 94, 100, 102, 103, 110, 201, 202, 203].map(
    (n) => `1.2.840.10008.1.2.4.${String(n)}`,
  ),
  ...[
    '1.2.840.10008.1.2.8.1',
    '1.2.840.10008.1.2.6.1',
    '1.2.840.113619.5.2',
    '',
    '1.2.3',
    '1.2.840.10008.1.1',
  ],
];

/** Another transfer syntax over the same bytes. */
export const otherSyntax: Mutation = (sample: Sample, random) => {
  const place = placeOf(sample, random, ({ tag }) => tag === 0x00020010);
  return place === undefined ? [] : rewritten(place, textBytes(random.pick(syntaxes), 'UI'));
};

/** Offsets of a DICOMDIR (PS3.3 F.3.2.2) that point at themselves, behind the file, at anything; numbers of four bytes anywhere else. */
export const otherNumber: Mutation = (sample, random) => {
  const isOffset = ({ vr, valueStart, valueEnd }: Place): boolean =>
    vr === 'UL' && valueEnd - valueStart >= 4;
  const place = placeOf(sample, random, isOffset);
  if (place === undefined) return [];
  const { valueStart, encoding } = place;
  const target = placeOf(sample, random)?.start ?? 0;
  const value = random.pick([target, place.start, 0, 1, sample.bytes.length, 2 ** 31, 2 ** 32 - 1]);
  return [{ from: valueStart, to: valueStart + 4, bytes: numberBytes(value, 4, encoding.bigEndian) }];
};
