import type { Harmless, Plant, PlantedFile, ScoredPreset, Fate } from '../Planted';
import { concat, latin1, toHex } from './bytes';
import type { Element, Tells } from './Element';
import { encode, type Syntax } from './encode';

/** What a file of the set is made of. */
export interface FileSpec {
  /** Instance Number: one of its own for each. */
  readonly number: number;
  readonly path?: string;
  readonly elements: readonly Element[];
  readonly syntax?: Syntax;
  /** Where the way to write is not all that the syntax says. */
  readonly transferSyntax?: string;
  readonly sopClass?: string;
  readonly preamble?: string;
  /** More of the file meta information, behind what every file has. */
  readonly meta?: readonly Element[];
  /** Behind the last element. */
  readonly behind?: Uint8Array;
  /** What stands in no element. */
  readonly plants?: readonly Plant[];
  readonly harmless?: readonly Harmless[];
}

export const ctStorage = '1.2.840.10008.5.1.4.1.1.2';

const syntaxUids: Readonly<Record<Syntax, string>> = {
  explicit: '1.2.840.10008.1.2.1',
  implicit: '1.2.840.10008.1.2',
  'big-endian': '1.2.840.10008.1.2.2',
};

/** A whole file of PS3.10 section 7, with all that is planted in it and all that must stay. */
export function fileOf(spec: FileSpec): PlantedFile {
  const { number, elements, syntax = 'explicit', meta = [], preamble = '', behind } = spec;
  const head = [
    { tag: 0x00020001, vr: 'OB', value: Uint8Array.of(0, 1) },
    { tag: 0x00020002, vr: 'UI', value: spec.sopClass ?? ctStorage },
    { tag: 0x00020003, vr: 'UI', value: instanceUid(number) },
    { tag: 0x00020010, vr: 'UI', value: spec.transferSyntax ?? syntaxUids[syntax] },
    { tag: 0x00020012, vr: 'UI', value: '2.25.271828182845904523536028747135260' },
    ...meta,
  ];
  const metaBytes = encode(head, 'explicit');
  const bytes = concat([
    concat([latin1(preamble), new Uint8Array(128)]).subarray(0, 128),
    latin1('DICM'),
    encode([{ tag: 0x00020000, vr: 'UL', value: metaBytes.length }], 'explicit'),
    metaBytes,
    encode(elements, syntax),
    behind ?? new Uint8Array(),
  ]);
  const all = [...meta, ...elements];
  return {
    path: spec.path ?? `IM${String(number).padStart(4, '0')}`,
    number,
    bytes,
    plants: [...plantsIn(all), ...(spec.plants ?? [])],
    harmless: [...harmlessIn(all), ...(spec.harmless ?? [])],
  };
}

/** UIDs of numbers that nobody registers (PS3.5 B.2). */
export const instanceUid = (number: number): string =>
  `2.25.31415926535897932384626433832${String(7000 + number)}`;

/** What becomes of a value by default: every purpose that hides whom files are about lets it go. */
export const goes: Readonly<Record<ScoredPreset, Fate>> = {
  basic: 'gone',
  strict: 'gone',
  research: 'gone',
  'second-opinion': 'gone',
  'own-record': 'free',
};

export const plantOf = ({ place, text, hex, fates }: Tells, where: string): Plant => ({
  place,
  where,
  text,
  hex,
  fates: { ...goes, ...fates },
});

function formatted(tag: number): string {
  const digits = tag.toString(16).padStart(8, '0').toUpperCase();
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
}

/** Every element at any depth, with its path. */
function* walk(elements: readonly Element[], before = ''): Generator<readonly [Element, string]> {
  for (const element of elements) {
    const path = `${before}${formatted(element.tag)}`;
    yield [element, path];
    const { value } = element;
    if (typeof value !== 'object' || value instanceof Uint8Array) continue;
    for (const [n, item] of value.entries()) yield* walk(item, `${path}[${n}].`);
  }
}

const plantsIn = (elements: readonly Element[]): Plant[] =>
  [...walk(elements)].flatMap(([{ tells = [] }, where]) => tells.map((told) => plantOf(told, where)));

const harmlessIn = (elements: readonly Element[]): Harmless[] =>
  [...walk(elements)].flatMap(([{ harmless: presets, value }, where]) => {
    if (presets === undefined || typeof value === 'number') return [];
    if (typeof value === 'string') return [{ where, text: value, presets }];
    return value instanceof Uint8Array
      ? [{ where, text: '', hex: toHex(value.subarray(32, 64)), presets }]
      : [];
  });
