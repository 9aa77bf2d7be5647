import type { HidingPlace, PlantedFile, Plant } from '../Planted';
import { scoredPresets } from '../Planted';
import { concat, fromHex, latin1, toHex } from '../build/bytes';
import { ctSlice, headOf, pixelsOf, sorted } from '../build/ctSlice';
import { drawCapitals } from '../build/drawCapitals';
import { plain, telling, type Element } from '../build/Element';
import { numberBytes } from '../build/encode';
import { fileOf, goes } from '../build/fileOf';

const columns = 80;
const rows = 16;
const word = 'BRANDSTETTER';
/** A row of dots in the middle of the letters, in which every letter has some. */
const middle = 4 + 3;

/** Values of a picture with the name drawn into it. */
function drawn(ink: number, paper: number): number[] {
  const values = new Array<number>(columns * rows).fill(paper);
  drawCapitals(values, columns, { text: word, x: 4, y: 4, size: 1, value: ink });
  return values;
}

const bytes8 = (values: readonly number[]): Uint8Array => Uint8Array.from(values);
const bytes16 = (values: readonly number[]): Uint8Array =>
  concat(values.map((value) => numberBytes(value, 2)));

/** One bit for each value, the first of them lowest (PS3.5 8.1.1). */
function bits(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length / 8);
  values.forEach((value, at) => {
    if (value > 0) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at % 8));
  });
  return bytes;
}

/** The drawn name as the bytes of one of its rows. */
const rowOf = (bytes: Uint8Array, bytesOfRow: number): string =>
  toHex(bytes.subarray(middle * bytesOfRow, (middle + 1) * bytesOfRow));

const drawing = (place: HidingPlace, hex: string): NonNullable<Element['tells']> => [
  { place, text: `${word} (drawn)`, hex },
];

/** An overlay of group 60xx with the name in its bits, and in its label. */
function overlay(): PlantedFile {
  const plane = bits(drawn(1, 0));
  return ctSlice(19, [
    plain(0x60000010, 'US', rows),
    plain(0x60000011, 'US', columns),
    telling('overlays', 0x60000022, 'LO', 'Ebene von Pfefferle', ['Pfefferle']),
    plain(0x60000040, 'CS', 'G'),
    plain(0x60000050, 'SS', concat([numberBytes(1, 2), numberBytes(1, 2)])),
    plain(0x60000100, 'US', 1),
    plain(0x60000102, 'US', 0),
    telling('overlays', 0x60001500, 'LO', 'Dinkelacker links', ['Dinkelacker']),
    { ...plain(0x60003000, 'OW', plane), tells: drawing('overlays', rowOf(plane, columns / 8)) },
    telling('overlays', 0x60004000, 'LT', 'gezeichnet fuer Zirngibl', ['Zirngibl']),
  ]);
}

/** The same in a bit above the stored ones, as scanners of the nineties kept their overlays. */
function overlayBits(): PlantedFile {
  const cells = bytes16(drawn(0x2101, 0x0101));
  return ctSlice(20, [
    ...pixelsOf(columns, rows, { allocated: 16, stored: 12 }),
    plain(0x60000010, 'US', rows),
    plain(0x60000011, 'US', columns),
    plain(0x60000040, 'CS', 'G'),
    plain(0x60000050, 'SS', concat([numberBytes(1, 2), numberBytes(1, 2)])),
    plain(0x60000100, 'US', 16),
    plain(0x60000102, 'US', 13),
    { ...plain(0x7fe00010, 'OW', cells), tells: drawing('overlays', rowOf(cells, 2 * columns)) },
  ]);
}

/** A curve and a recorded voice, which are retired (PS3.3 of 2004), with a label. */
const curve = (): PlantedFile =>
  ctSlice(21, [
    plain(0x50000005, 'US', 1),
    plain(0x50000010, 'US', 32),
    plain(0x50000020, 'CS', 'ECG'),
    { ...telling('curves', 0x5000200e, 'LT', 'Diktat von Wagenknecht', ['Wagenknecht']) },
    {
      ...plain(0x5000200c, 'OW', latin1('RIFF0000WAVE Aschenbrenner spricht ')),
      tells: [{ place: 'curves', text: 'Aschenbrenner' }],
    },
    telling('curves', 0x50002500, 'LO', 'EKG Dinkelacker', ['Dinkelacker']),
    {
      ...plain(0x50003000, 'OW', latin1('ECG\0Hollenstein\0')),
      tells: [{ place: 'curves', text: 'Hollenstein' }],
    },
  ]);

/** The number of the picture with a name in it. */
export const drawnPicture = 22;

/** An ultrasound picture with the name in it. Nothing but a look finds it. */
function pixels(): PlantedFile {
  const cells = bytes8(drawn(255, 3));
  const sopClass = '1.2.840.10008.5.1.4.1.1.6.1';
  const elements = sorted([
    ...headOf(drawnPicture),
    plain(0x00080008, 'CS', 'ORIGINAL\\PRIMARY'),
    plain(0x00080016, 'UI', sopClass),
    plain(0x00080060, 'CS', 'US'),
    ...pixelsOf(columns, rows, { allocated: 8, stored: 8 }),
    plain(0x00280301, 'CS', 'YES'),
    { ...plain(0x7fe00010, 'OB', cells), tells: drawing('pixels', rowOf(cells, columns)) },
  ]);
  return fileOf({
    number: drawnPicture,
    sopClass,
    elements,
    // Below the letters, where nothing tells of anybody.
    harmless: [
      {
        where: '(7FE0,0010), its last rows',
        text: '',
        hex: '03'.repeat(columns * 3),
        presets: scoredPresets,
      },
    ],
  });
}

/** Where the name stands in the drawn picture, in pixels: rows of it that stay are above and below. */
export const drawnArea = { x: 0, y: 3, width: columns, height: 9 } as const;

/** A second frame behind the one that the header tells of. */
function extraFrame(): PlantedFile {
  const first = bytes16(drawn(0x0101, 0x0101));
  const second = bytes16(drawn(0x0d0d, 0x0101));
  return ctSlice(23, [
    ...pixelsOf(columns, rows, { allocated: 16, stored: 12 }),
    {
      ...plain(0x7fe00010, 'OW', concat([first, second])),
      tells: drawing('beside-pixels', rowOf(second, 2 * columns)),
    },
  ]);
}

/** A picture within the picture, as viewers keep it for lists. */
function icon(): PlantedFile {
  const cells = bytes8(drawn(250, 5));
  return ctSlice(24, [
    {
      tag: 0x00880200,
      vr: 'SQ',
      value: [
        [
          ...pixelsOf(columns, rows, { allocated: 8, stored: 8 }),
          { ...plain(0x7fe00010, 'OB', cells), tells: drawing('icons', rowOf(cells, columns)) },
        ],
      ],
    },
  ]);
}

const jpeg = {
  start: 'ffd8ffe000104a46494600010100000100010000',
  rest: 'ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17202e2931302e292d2c333a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffc0000b080008000801011100ffc4001f0000010501010101010100000000000000000102030405060708090a0bffc400b5100002010303020403050504040000017d01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9faffda0008010100003f00',
  scan: 'e3b4db6e9c57',
  end: 'ffd9',
} as const;

const segment = (marker: number, content: Uint8Array): Uint8Array => {
  const length = content.length + 2;
  return concat([Uint8Array.of(0xff, marker, length >> 8, length % 256), content]);
};

const item = (content: Uint8Array): Uint8Array => {
  const even = concat([content, new Uint8Array(content.length % 2)]);
  return concat([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0), numberBytes(even.length, 4), even]);
};

/** 51° 32′ N as an Exif writer puts it down: three fractions. */
const position = '33000000010000002000000001000000cc12000064000000';
const exif = fromHex(
  `45786966000049492a000800000001002588040001000000` +
    `1a00000000000000010002000500030000002c00000000000000${position}`,
);

/** A CT slice whose picture is a JPEG stream in one fragment (PS3.5 A.4). */
function encapsulated(
  number: number,
  stream: Uint8Array,
  own: readonly Element[],
  plants: readonly Plant[],
): PlantedFile {
  const fragments = concat([
    Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff),
    item(new Uint8Array()),
    item(stream),
    Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0),
  ]);
  const elements = sorted([...headOf(number), ...pixelsOf(8, 8, { allocated: 8, stored: 8 }), ...own]);
  return fileOf({
    number,
    transferSyntax: '1.2.840.10008.1.2.4.50',
    elements,
    behind: fragments,
    plants,
    harmless: [{ where: '(7FE0,0010), its scan', text: '', hex: jpeg.scan, presets: scoredPresets }],
  });
}

const stated = (place: HidingPlace, where: string, text: string, hex?: string): Plant => ({
  place,
  where,
  text,
  hex,
  fates: goes,
});

/** A comment, an Exif position and a text in segments of a JPEG stream. */
const codestream = (): PlantedFile =>
  encapsulated(
    25,
    concat([
      fromHex(jpeg.start),
      segment(0xe1, exif),
      segment(0xed, latin1('Photoshop 3.0\0Aschenbrenner\0')),
      segment(0xfe, latin1('Dinkelacker Ottilie')),
      fromHex(jpeg.rest + jpeg.scan + jpeg.end),
      latin1('Hollenstein\0'),
    ]),
    [],
    [
      stated('codestreams', '(7FE0,0010), COM', 'Dinkelacker'),
      stated('codestreams', '(7FE0,0010), APP13', 'Aschenbrenner'),
      stated('codestreams', '(7FE0,0010), Exif', '51\u00b0 32\u2032 N', position),
      stated('codestreams', '(7FE0,0010), behind EOI', 'Hollenstein'),
    ],
  );

/** An Extended Offset Table (PS3.3 C.7.6.3.1.8) with a text behind its one offset. */
function offsetTable(): PlantedFile {
  const stream = fromHex(jpeg.start + jpeg.rest + jpeg.scan + jpeg.end);
  const eight = (value: number): Uint8Array => concat([numberBytes(value, 4), new Uint8Array(4)]);
  const text = latin1('Dinkelacker Otti');
  return encapsulated(
    26,
    stream,
    [
      plain(0x00280008, 'IS', '1'),
      {
        ...plain(0x7fe00001, 'OV', concat([eight(0), text])),
        tells: [{ place: 'beside-pixels', text: 'Dinkelacker' }],
      },
      plain(0x7fe00002, 'OV', eight(stream.length + (stream.length % 2))),
    ],
    [],
  );
}

export const pictureFiles: readonly (() => PlantedFile)[] = [
  overlay,
  overlayBits,
  curve,
  pixels,
  extraFrame,
  icon,
  codestream,
  offsetTable,
];
