import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { element, meta } from './elements.mjs';

const root = '1.2.276.0.7230010.3.400';
const encapsulatedUncompressed = '1.2.840.10008.1.2.1.98';

const person = (sopClass, instance, modality) => [
  [0x00080005, 'CS', 'ISO_IR 100'],
  [0x00080008, 'CS', 'ORIGINAL\\PRIMARY'],
  [0x00080016, 'UI', sopClass],
  [0x00080018, 'UI', instance],
  [0x00080020, 'DA', '20240229'],
  [0x00080060, 'CS', modality],
  [0x00080070, 'LO', 'Example Imaging'],
  [0x00100010, 'PN', 'Muster^Erika'],
  [0x00100020, 'LO', 'PAT-0815-77'],
  [0x00100030, 'DA', '19610723'],
  [0x0020000d, 'UI', `${root}.2`],
  [0x0020000e, 'UI', `${root}.3`],
];

const picture = (frames, rows, columns, bits) => [
  [0x00280002, 'US', 1],
  [0x00280004, 'CS', 'MONOCHROME2'],
  [0x00280008, 'IS', String(frames)],
  [0x00280010, 'US', rows],
  [0x00280011, 'US', columns],
  [0x00280100, 'US', bits],
  [0x00280101, 'US', bits],
  [0x00280102, 'US', bits - 1],
  [0x00280103, 'US', 0],
];

/** An enhanced MR whose every frame has a functional group of its own (PS3.3 C.7.6.16), with small pictures. */
export function writeEnhancedMr(path, frames) {
  const sopClass = '1.2.840.10008.5.1.4.1.1.4.1';
  const [rows, columns] = [16, 16];
  const groups = Array.from({ length: frames }, (_, i) => [
    [0x00189114, 'SQ', [[[0x00189082, 'FD', 2.5 + (i % 8)]]]],
    [0x00209111, 'SQ', [[
      [0x00189074, 'DT', `20240229101${String(i % 1000).padStart(3, '0')}.250000`],
      [0x00209056, 'SH', '1'],
      [0x00209057, 'UL', i + 1],
      [0x00209157, 'UL', i + 1],
    ]]],
    [0x00209113, 'SQ', [[[0x00200032, 'DS', `-189.5\\-342.5\\${(i * 1.25).toFixed(2)}`]]]],
    [0x00209116, 'SQ', [[[0x00200037, 'DS', '1\\0\\0\\0\\1\\0']]]],
  ]); // prettier-ignore
  const elements = [
    ...person(sopClass, `${root}.4.1`, 'MR'),
    ...picture(frames, rows, columns, 16),
    [0x52009230, 'SQ', groups],
    [0x7fe00010, 'OW', Buffer.alloc(rows * columns * 2 * frames, 7)],
  ];
  writeFileSync(path, Buffer.concat([meta(sopClass, `${root}.4.1`), ...elements.map((e) => element(...e))]));
}

/**
 * A multi-frame picture of about so many bytes, a fragment a frame, of which the disk keeps next to nothing: the frames are holes.
 * Encapsulated Uncompressed (PS3.5 A.4.11), as native Pixel Data ends at 4 GiB.
 */
export function writeSparse(path, bytes) {
  const sopClass = '1.2.840.10008.5.1.4.1.1.7.2';
  const [rows, columns] = [4096, 4096];
  const frame = rows * columns;
  const frames = Math.ceil(bytes / frame);
  const header = [...person(sopClass, `${root}.4.2`, 'OT'), ...picture(frames, rows, columns, 8)];
  const itemOf = (length) => {
    const item = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
    item.writeUInt32LE(length, 4);
    return item;
  };
  const start = Buffer.concat([
    meta(sopClass, `${root}.4.2`, encapsulatedUncompressed),
    ...header.map((e) => element(...e)),
    element(0x7fe00010, 'OB', Buffer.alloc(0), 0xffffffff),
    itemOf(0),
  ]);
  const file = openSync(path, 'w');
  writeSync(file, start);
  let at = start.length;
  for (let i = 0; i < frames; i++) {
    writeSync(file, itemOf(frame), 0, 8, at);
    at += 8 + frame;
  }
  writeSync(file, Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]), 0, 8, at);
  ftruncateSync(file, at + 8);
  closeSync(file);
}
