// CT slices as scanners write them: 512 x 512 x 16 bit, some 150 elements, private groups and a nested request.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { element, meta } from './elements.mjs';

const root = '1.2.276.0.7230010.3.200';
const ct = '1.2.840.10008.5.1.4.1.1.2';

function header(slice, { side, vendor, study }) {
  const of = study === 0 ? '' : `.${study}`;
  const z = (-slice * 1.25).toFixed(2);
  return [
    [0x00080005, 'CS', 'ISO_IR 100'],
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL\\CT_SOM5 SPI'],
    [0x00080012, 'DA', '20240229'],
    [0x00080013, 'TM', '101530.123000'],
    [0x00080016, 'UI', ct],
    [0x00080018, 'UI', `${root}.4.${slice}`],
    [0x00080020, 'DA', '20240229'],
    [0x00080021, 'DA', '20240229'],
    [0x00080022, 'DA', '20240229'],
    [0x00080023, 'DA', '20240229'],
    [0x00080030, 'TM', '101112.000000'],
    [0x00080031, 'TM', '101402.500000'],
    [0x00080032, 'TM', `1014${String(slice % 60).padStart(2, '0')}.250000`],
    [0x00080033, 'TM', `1015${String(slice % 60).padStart(2, '0')}.250000`],
    [0x00080050, 'SH', `ACC20240229-${4711 + study}`],
    [0x00080060, 'CS', 'CT'],
    [0x00080070, 'LO', 'Example Imaging'],
    [0x00080080, 'LO', 'Klinikum Musterstadt Radiologie'],
    [0x00080081, 'ST', 'Hauptstra\u00dfe 12, 12345 Musterstadt'],
    [0x00080090, 'PN', 'Hausarzt^Helga^^Dr.'],
    [0x00081010, 'SH', 'CTAWP12345'],
    [0x00081030, 'LO', 'Thorax^01_ThoraxRoutine (Erwachsener)'],
    [
      0x00081032,
      'SQ',
      [
        [
          [0x00080100, 'SH', 'CTTHO'],
          [0x00080102, 'SH', '99LOCAL'],
          [0x00080104, 'LO', 'CT Thorax nativ'],
        ],
      ],
    ],
    [0x0008103e, 'LO', 'Thorax  1.25  I50f  3'],
    [0x00081040, 'LO', 'Radiologie'],
    [0x00081048, 'PN', 'Oberarzt^Otto'],
    [0x00081050, 'PN', 'Leser^Lena'],
    [0x00081070, 'PN', 'Mtra^Maria'],
    [0x00081090, 'LO', 'Definition Example'],
    [
      0x00081110,
      'SQ',
      [
        [
          [0x00081150, 'UI', '1.2.840.10008.3.1.2.3.1'],
          [0x00081155, 'UI', `${root}.9.1`],
        ],
      ],
    ],
    [0x00081140, 'SQ', [
      [[0x00081150, 'UI', ct], [0x00081155, 'UI', `${root}.4.0`]],
      [[0x00081150, 'UI', ct], [0x00081155, 'UI', `${root}.8.1`]],
    ]], // prettier-ignore
    [0x00082111, 'ST', 'Derived with algorithm 3'],
    [0x00090010, 'LO', 'EXAMPLE CT VA1 DUMMY'],
    [0x00091010, 'LO', 'PRIVATE VALUE'],
    [0x00091011, 'UN', Buffer.alloc(64, 0x41)],
    [0x00100010, 'PN', 'M\u00fcller-L\u00fcdenscheidt^J\u00f6rg^Maria'],
    [0x00100020, 'LO', `PAT-0815-${4711 + study}`],
    [0x00100021, 'LO', 'KIS Musterstadt'],
    [0x00100030, 'DA', '19610723'],
    [0x00100040, 'CS', 'M'],
    [0x00101000, 'LO', 'X110406067'],
    [0x00101010, 'AS', '062Y'],
    [0x00101020, 'DS', '1.82'],
    [0x00101030, 'DS', '83.5'],
    [0x00101040, 'LO', 'Bahnhofstr. 3, 12345 Musterstadt'],
    [0x00102154, 'SH', '+49 30 1234567'],
    [0x001021b0, 'LT', 'Husten seit drei Wochen, Z.n. Pneumonie'],
    [0x00104000, 'LT', 'Patient kommt zu Fu\u00df'],
    [0x00180010, 'LO', 'Imeron 350'],
    [0x00180015, 'CS', 'CHEST'],
    [0x00180022, 'CS', 'HELICAL_CT'],
    [0x00180050, 'DS', '1.25'],
    [0x00180060, 'DS', '120'],
    [0x00180088, 'DS', '1.25'],
    [0x00180090, 'DS', '500'],
    [0x00181000, 'LO', '54321'],
    [0x00181020, 'LO', 'syngo CT 2012B'],
    [0x00181030, 'LO', '01_ThoraxRoutine'],
    [0x00181100, 'DS', '380'],
    [0x00181110, 'DS', '1085.6'],
    [0x00181111, 'DS', '595'],
    [0x00181120, 'DS', '0'],
    [0x00181130, 'DS', '156'],
    [0x00181140, 'CS', 'CW'],
    [0x00181150, 'IS', '500'],
    [0x00181151, 'IS', String(100 + (slice % 50))],
    [0x00181152, 'IS', '80'],
    [0x00181160, 'SH', 'FLAT'],
    [0x00181170, 'IS', '70'],
    [0x00181190, 'DS', '1.2'],
    [0x00181200, 'DA', '20240229'],
    [0x00181201, 'TM', '063000'],
    [0x00181210, 'SH', 'I50f\\3'],
    [0x00185100, 'CS', 'HFS'],
    [0x00189305, 'DS', '0.5'],
    [0x00189306, 'DS', '0.6'],
    [0x00189307, 'DS', '38.4'],
    [0x00189309, 'DS', '76.8'],
    [0x00189311, 'DS', '1.0'],
    [0x00189324, 'DS', '7.1'],
    [0x00190010, 'LO', 'EXAMPLE CT MR HEADER'],
    ...Array.from({ length: 24 }, (_, i) => [0x00191010 + i, 'LO', `private ${i}`]),
    [0x0020000d, 'UI', `${root}.2.1${of}`],
    [0x0020000e, 'UI', `${root}.3.1${of}`],
    [0x00200010, 'SH', 'ST4711'],
    [0x00200011, 'IS', '3'],
    [0x00200012, 'IS', '2'],
    [0x00200013, 'IS', String(slice + 1)],
    [0x00200032, 'DS', `-189.62890625\\-342.62890625\\${z}`],
    [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
    [0x00200052, 'UI', `${root}.5.1${of}`],
    [0x00201040, 'LO', ''],
    [0x00201041, 'DS', z],
    [0x00204000, 'LT', 'Schicht'],
    [0x00210010, 'LO', 'EXAMPLE MED'],
    ...Array.from({ length: 10 }, (_, i) => [0x00211010 + i, 'DS', String(i * 1.5)]),
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', side],
    [0x00280011, 'US', side],
    [0x00280030, 'DS', '0.7421875\\0.7421875'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
    [0x00280106, 'US', 0],
    [0x00280107, 'US', 4095],
    [0x00281050, 'DS', '40\\-600'],
    [0x00281051, 'DS', '400\\1200'],
    [0x00281052, 'DS', '-1024'],
    [0x00281053, 'DS', '1'],
    [0x00281055, 'LO', 'WINDOW1\\WINDOW2'],
    [0x00290010, 'LO', 'EXAMPLE CSA HEADER'],
    ...(vendor ? vendorElements(slice) : []),
    [0x00321032, 'PN', 'Hausarzt^Helga^^Dr.'],
    [0x00321033, 'LO', 'Ambulanz 3'],
    [0x00321060, 'LO', 'CT Thorax nativ'],
    [0x00380010, 'LO', 'FALL-2024-000815'],
    [0x00400244, 'DA', '20240229'],
    [0x00400245, 'TM', '101112'],
    [0x00400253, 'SH', 'PPS-4711'],
    [0x00400254, 'LO', 'CT Thorax'],
    [0x00400275, 'SQ', [[
      [0x00321060, 'LO', 'CT Thorax nativ'],
      [0x00400007, 'LO', 'CT Thorax nativ, Frage: Infiltrat'],
      [0x00400008, 'SQ', [[[0x00080100, 'SH', 'CTTHO'], [0x00080102, 'SH', '99LOCAL'], [0x00080104, 'LO', 'CT Thorax']]]],
      [0x00400009, 'SH', 'SPS-4711'],
      [0x00401001, 'SH', 'RP-4711'],
    ]]], // prettier-ignore
  ];
}

/**
 * A vendor's header of 12 kB, built as those of Siemens (CSA 2): tags of 84 bytes with a name and items behind them, numbers as
 * texts, what was in memory behind the ends of strings, and a block of raw numbers.
 *
 * @param slice -1: what all slices share
 */
function vendorHeader(slice) {
  const bytes = Buffer.alloc(12_288);
  let state = slice * 2_654_435_761 + 99_991;
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24;
  bytes.write('SV10\x04\x03\x02\x01', 0, 'latin1');
  bytes.writeUInt32LE(60, 8);
  let at = 16;
  for (let tag = 0; tag < 60; tag++) {
    bytes.write(`VendorParameter${tag}\0`, at, 'latin1');
    for (let i = 20; i < 64; i++) bytes[at + i] = random();
    bytes.write('DS\0\0', at + 68, 'latin1');
    at += 84;
    bytes.write(`${slice * 1.25 + tag}.00000000\0`, at, 'latin1');
    at += 36;
  }
  for (; at < bytes.length; at++) bytes[at] = random();
  return bytes;
}

const vendorElements = (slice) => [
  [0x00291008, 'CS', 'IMAGE NUM 4'],
  [0x00291010, 'OB', vendorHeader(slice)],
  [0x00291018, 'CS', 'SERIES'],
  [0x00291020, 'OB', vendorHeader(-1)],
];

/** CT-like values of 12 bit: a soft disc with noise, another one in every slice. */
function picture(slice, side, noise) {
  const values = new Uint16Array(side * side);
  const [middle, radius] = [side / 2, (side * 200) / 512];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const inside = (x - middle) ** 2 + (y - middle) ** 2 < radius ** 2;
      const at = y * side + x;
      values[at] = (inside ? 1000 : 24) + (noise[(at + slice * 7919) % noise.length] & (inside ? 127 : 15));
    }
  }
  return Buffer.from(values.buffer);
}

/**
 * Writes slices into a folder; returns their number of bytes. A thousand files go into one folder, more into folders in it.
 *
 * @param {{ side?: number, vendor?: boolean, perStudy?: number }} as rows and columns of a picture, whether there is a vendor's header, and
 *   how many files make a study, each of another patient with the same name
 */
export function writeCtSlices(folder, count, { side = 512, vendor = true, perStudy = Infinity } = {}) {
  let state = 12345;
  const noise = Uint8Array.from({ length: 65_537 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  });
  let bytes = 0;
  let into = folder;
  for (let slice = 0; slice < count; slice++) {
    if (slice % 1000 === 0) {
      into = count <= 1000 ? folder : join(folder, `SE${String(slice / 1000).padStart(5, '0')}`);
      mkdirSync(into, { recursive: true });
    }
    const study = perStudy === Infinity ? 0 : Math.floor(slice / perStudy);
    const elements = header(slice, { side, vendor, study }).map((e) => element(...e));
    const pixels = element(0x7fe00010, 'OW', picture(slice, side, noise));
    const file = Buffer.concat([meta(ct, `${root}.4.${slice}`), ...elements, pixels]);
    writeFileSync(join(into, `IM${String(slice).padStart(5, '0')}`), file);
    bytes += file.length;
  }
  return bytes;
}

/** Small files as an archive of many has them: 15 kB, 500 to a study. */
export const writeSmallFiles = (folder, count) =>
  writeCtSlices(folder, count, { side: 76, vendor: false, perStudy: 500 });
