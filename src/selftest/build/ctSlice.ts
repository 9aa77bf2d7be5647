import { scoredPresets, type PlantedFile } from '../Planted';
import { harmless, plain, telling, type Element } from './Element';
import { ctStorage, fileOf, instanceUid, type FileSpec } from './fileOf';

/** Nobody has this name. */
const name = 'Brandstetter^Ottilie';

/** Whom the files of the set are about, where a file is not about somebody else. */
export const person = { name, given: 'Ottilie', family: 'Brandstetter', born: '19510713' } as const;

const ownRecordKeeps = { 'own-record': 'kept' } as const;

/** A drawn picture of 16 by 16 values of 12 bits; each of two equal bytes, so that it is the same in either byte order. */
const picture = (number: number): Uint8Array =>
  Uint8Array.from({ length: 512 }, (_, at) => ((at >> 1) * 7 + (at >> 5) * number * 3 + number) % 16);

/** Whom a file is about, and how its picture is put together. */
export function headOf(number: number): Element[] {
  const uid = instanceUid(number);
  return [
    plain(0x00080005, 'CS', 'ISO_IR 100'),
    plain(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'),
    plain(0x00080016, 'UI', ctStorage),
    telling('uids', 0x00080018, 'UI', uid),
    telling('identity', 0x00080020, 'DA', '20230517'),
    plain(0x00080030, 'TM', '101112'),
    plain(0x00080050, 'SH', ''),
    plain(0x00080060, 'CS', 'CT'),
    plain(0x00080070, 'LO', 'Beispiel Medizintechnik'),
    plain(0x00080090, 'PN', ''),
    harmless(0x00081030, 'LO', 'CT Thorax nativ', ['research', 'second-opinion']),
    telling('identity', 0x00100010, 'PN', name, [person.family, person.given], ownRecordKeeps),
    telling('identity', 0x00100020, 'LO', `PLT-${String(88_100 + number)}`, undefined, ownRecordKeeps),
    telling('identity', 0x00100030, 'DA', person.born, undefined, ownRecordKeeps),
    plain(0x00100040, 'CS', 'F'),
    telling('uids', 0x0020000d, 'UI', `${uid}1`),
    telling('uids', 0x0020000e, 'UI', `${uid}2`),
    plain(0x00200010, 'SH', ''),
    plain(0x00200011, 'IS', '1'),
    plain(0x00200013, 'IS', String(number)),
  ];
}

/** Elements that tell nothing and that any purpose keeps. */
const technique: readonly Element[] = [
  harmless(0x00180050, 'DS', '3.7519', scoredPresets),
  harmless(0x00180060, 'DS', '119.25', scoredPresets),
];

/** How a picture without a name is put together. */
export const pixelsOf = (
  columns: number,
  rows: number,
  bits: { readonly allocated: 8 | 16; readonly stored: number },
): Element[] => [
  plain(0x00280002, 'US', 1),
  plain(0x00280004, 'CS', 'MONOCHROME2'),
  plain(0x00280010, 'US', rows),
  plain(0x00280011, 'US', columns),
  plain(0x00280100, 'US', bits.allocated),
  plain(0x00280101, 'US', bits.stored),
  plain(0x00280102, 'US', bits.stored - 1),
  plain(0x00280103, 'US', 0),
];

/** Elements in the order of their tags, of which a later one takes the place of an earlier. `keep` lets the same tag stand twice. */
export function sorted(elements: readonly Element[], keep: readonly Element[] = []): Element[] {
  const byTag = new Map(elements.map((element) => [element.tag, element]));
  return [...byTag.values(), ...keep].sort((one, other) => one.tag - other.tag);
}

/** A small CT slice with what most files carry, and with elements of its own in their places. */
export function ctSlice(
  number: number,
  own: readonly Element[],
  more: Partial<FileSpec> & { readonly twice?: readonly Element[] } = {},
): PlantedFile {
  const elements = [
    ...headOf(number),
    ...technique,
    ...pixelsOf(16, 16, { allocated: 16, stored: 12 }),
    { ...plain(0x7fe00010, 'OW', picture(number)), harmless: scoredPresets },
    ...own,
  ];
  const { twice, ...spec } = more;
  return fileOf({ number, elements: sorted(elements, twice), ...spec });
}
