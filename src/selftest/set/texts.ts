import type { PlantedFile } from '../Planted';
import { fromHex } from '../build/bytes';
import { ctSlice } from '../build/ctSlice';
import { harmless, plain, telling, type Element, type Tells } from '../build/Element';

/** What people type into fields: others than the patient, numbers of insurance, addresses, days in many spellings. */
const texts = (): PlantedFile =>
  ctSlice(6, [
    harmless(0x0008103e, 'LO', 'Thorax 5.0 mm', ['research', 'second-opinion']),
    telling('texts', 0x00081030, 'LO', 'CT Thorax, Tochter Walburga Vornhagen', ['Walburga', 'Vornhagen']),
    telling('texts', 0x001021b0, 'LT', 'geb 13.7.51, seit 3 Tagen Husten', ['13.7.51']),
    telling('texts', 0x00104000, 'LT', 'Lindenstr. 14, 37073 Grafenhausen', [
      'Lindenstr',
      '37073',
      'Grafenhausen',
    ]),
    telling('texts', 0x00184000, 'LT', 'Kontrolle am 13. Juli 1951 geboren', ['13. Juli 1951']),
    telling('texts', 0x00204000, 'LT', 'born July 13, 1951', ['July 13, 1951']),
    telling('texts', 0x00324000, 'LT', 'KVNR A000500015', ['A000500015']),
    telling('texts', 0x00384000, 'LT', 'w.vornhagen@hohenlindach.example', ['vornhagen', 'hohenlindach']),
    telling('texts', 0x00400280, 'ST', 'ID 130751, liegend', ['130751']),
    telling('texts', 0x00400400, 'LT', 'Rueckruf 0171 4471230', ['4471230']),
    telling('texts', 0x00401400, 'LT', 'Ueberwiesen von Dr. Korbinian Zirngibl', ['Korbinian', 'Zirngibl']),
  ]);

const comment = (place: Tells['place'], tag: number, text: string): Element =>
  telling(place, tag, 'LT', text);

/** The patient’s own name as other systems write it: joined, reversed, without its signs. */
const spellings = (): PlantedFile =>
  ctSlice(7, [
    telling('spellings', 0x00100010, 'PN', 'O\u2019Shaughnessy^Fionnuala'.replace('\u2019', "'"), [
      'Shaughnessy',
      'Fionnuala',
    ]),
    comment('spellings', 0x00104000, 'OShaughnessy'),
    comment('spellings', 0x00184000, 'Fionnuala Shaughnessy'),
    comment('spellings', 0x00204000, 'SHAUGHNESSYFIONNUALA'),
    comment('spellings', 0x00400400, 'shaughnessy_fionnuala'),
  ]);

/** The patient’s own number with other signs between its parts, or none. */
const numbers = (): PlantedFile =>
  ctSlice(8, [
    telling('numbers', 0x00100020, 'LO', 'PX-4471-88'),
    comment('numbers', 0x00104000, 'Akte PX447188'),
    comment('numbers', 0x00184000, 'PX/4471/88'),
    comment('numbers', 0x00204000, 'px 4471 88'),
    comment('numbers', 0x00400400, 'Nr. 4471-88'),
  ]);

interface Written {
  readonly number: number;
  readonly characterSet: string;
  /** The name as it is in Patient’s Name, in hexadecimal digits of its bytes. */
  readonly name: string;
  /** The same without a sign between the parts, and what of it is looked for. */
  readonly joined: string;
  readonly parts: readonly (readonly [text: string, hex: string])[];
}

/** Names in character sets of PS3.3 C.12.1.1.2: their bytes are those of the standard’s own tables. */
const written: readonly Written[] = [
  {
    ...{ number: 9, characterSet: 'ISO_IR 100' },
    name: '4772fc6e77e46c646e65725e4be47468650a'.slice(0, -2),
    joined: '4772fc6e77e46c646e65724be4746865',
    parts: [['Gr\u00fcnw\u00e4ldner', '4772fc6e77e46c646e6572']],
  },
  {
    ...{ number: 10, characterSet: 'ISO_IR 192' },
    name: 'c581756b61736965776963' + '7a5ec5bb616e657461',
    joined: 'c5bb616e657461c581756b617369657769637a',
    parts: [
      ['\u0141ukasiewicz', 'c581756b617369657769637a'],
      ['\u017baneta', 'c5bb616e657461'],
    ],
  },
  {
    ...{ number: 11, characterSet: 'GB18030' },
    name: 'c5b7d1f45ecffec0f6',
    joined: 'c5b7d1f4cffec0f6',
    parts: [['\u6b27\u9633\u6653\u4e3d', 'c5b7d1f4cffec0f6']],
  },
  {
    ...{ number: 12, characterSet: '\\ISO 2022 IR 149' },
    name: '486f6e675e47696c646f6e673d1b242943c8ab5e1b242943b1e6b5bf',
    joined: '1b242943c8abb1e6b5bf',
    parts: [['\ud64d\uae38\ub3d9', 'c8abb1e6b5bf']],
  },
  {
    ...{ number: 13, characterSet: 'ISO_IR 144' },
    name: 'b2dee0ded1ecf1d2d05eb0d3dbd0ef',
    joined: 'b0d3dbd0efb2dee0ded1ecf1d2d0',
    parts: [
      ['\u0412\u043e\u0440\u043e\u0431\u044c\u0451\u0432\u0430', 'b2dee0ded1ecf1d2d0'],
      ['\u0410\u0433\u043b\u0430\u044f', 'b0d3dbd0ef'],
    ],
  },
];

const inCharacters = ({ number, characterSet, name, joined, parts }: Written): PlantedFile => {
  const tells = parts.map(([text, hex]): Tells => ({ place: 'characters', text, hex }));
  return ctSlice(number, [
    plain(0x00080005, 'CS', characterSet),
    { ...plain(0x00100010, 'PN', fromHex(name)), tells },
    { ...plain(0x00400400, 'LT', fromHex(joined)), tells },
  ]);
};

/** What became of umlauts in systems that have none. */
const withoutMarks = (): PlantedFile =>
  ctSlice(14, [
    telling('characters', 0x00100010, 'PN', 'Gr\u00fcnw\u00e4ldner^K\u00e4the', [
      'Gr\u00fcnw\u00e4ldner',
      'K\u00e4the',
    ]),
    telling('characters', 0x00104000, 'LT', 'Kontrolle Grunwaldner', ['Grunwaldner']),
    telling('characters', 0x00400400, 'LT', 'Kaethe Gruenwaeldner', ['Kaethe', 'Gruenwaeldner']),
  ]);

export const textFiles: readonly (() => PlantedFile)[] = [
  texts,
  spellings,
  numbers,
  ...written.map((each) => () => inCharacters(each)),
  withoutMarks,
];
