import { drawPhantom, side } from './drawPhantom';
import type { SampleElement } from './encodeElements';

/** How many slices the sample has. */
export const slices = 20;

export const ctImageStorage = '1.2.840.10008.5.1.4.1.1.2';
const study = '2.25.271828182845904523536028747135266';
const series = '2.25.271828182845904523536028747135267';
const frame = '2.25.271828182845904523536028747135268';

/** Nobody has this name, address or number: 030 23125 is kept for films (Bundesnetzagentur), 12345 Musterstadt is nowhere. */
const name = 'Muster^J\u00f6rg-\u00dcbungsfall';
const plain = 'J\u00f6rg-\u00dcbungsfall Muster';

const text = (value: string): Uint8Array => Uint8Array.from(value, (char) => char.charCodeAt(0));

/** SOP Instance UID of one slice. */
export const instanceUid = (slice: number): string =>
  `2.25.2718281828459045235360287471353${String(slice + 10)}`;

/** The data set of one slice in the order of its tags, in the character set ISO_IR 100, with what hospitals write into it. */
export function sampleElements(slice: number): SampleElement[] {
  const number = String(slice + 1);
  const position = (slice * 5 - 47.5).toFixed(1);
  return [
    [0x00080005, 'CS', 'ISO_IR 100'],
    [0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'],
    [0x00080012, 'DA', '20240314'],
    [0x00080013, 'TM', '101530'],
    [0x00080016, 'UI', ctImageStorage],
    [0x00080018, 'UI', instanceUid(slice)],
    [0x00080020, 'DA', '20240314'],
    [0x00080021, 'DA', '20240314'],
    [0x00080022, 'DA', '20240314'],
    [0x00080023, 'DA', '20240314'],
    [0x00080030, 'TM', '101112'],
    [0x00080031, 'TM', '101245'],
    [0x00080032, 'TM', '101302.5'],
    [0x00080033, 'TM', '101530'],
    [0x00080050, 'SH', 'UEB-2024-00815'],
    [0x00080060, 'CS', 'CT'],
    [0x00080070, 'LO', 'Beispiel Medizintechnik'],
    [0x00080080, 'LO', '\u00dcbungsklinikum Musterstadt'],
    [0x00080081, 'ST', 'Lindenstra\u00dfe 1, 12345 Musterstadt'],
    [0x00080090, 'PN', 'Haus\u00e4rztin^Gr\u00e4tel^^Dr.'],
    [0x00080092, 'ST', 'Marktplatz 3, 12345 Musterstadt'],
    [0x00080094, 'SH', '030 23125 110'],
    [0x00081010, 'SH', 'CT-RAUM-2'],
    [0x00081030, 'LO', 'CT Sch\u00e4del nativ, Hr. Muster'],
    [0x0008103e, 'LO', 'Sch\u00e4del 5.0 mm'],
    [0x00081040, 'LO', 'Radiologie Haus B'],
    [0x00081050, 'PN', 'R\u00f6ntgen^Wilma^^Dr.'],
    [0x00081052, 'SQ', [performer]],
    [0x00081070, 'PN', 'Assistent^Kai'],
    [0x00081090, 'LO', 'Phantomat 3000'],
    [0x00090010, 'LO', 'REINSCHRIFT SAMPLE'],
    [0x00091001, 'LO', `Auftrag ${plain}`],
    [0x00091002, 'SQ', [[[0x00090010, 'LO', 'REINSCHRIFT SAMPLE'], [0x00091003, 'PN', name], [0x00091004, 'DA', '19580314']]]], // prettier-ignore
    [0x00091005, 'UN', text(`<patient>${plain}</patient> `)],
    [0x00100010, 'PN', name],
    [0x00100020, 'LO', 'MUST-4711-0815'],
    [0x00100021, 'LO', 'UEBUNGSKLINIKUM'],
    [0x00100030, 'DA', '19580314'],
    [0x00100040, 'CS', 'M'],
    [0x00101001, 'PN', 'Muster-Altname^J\u00f6rg'],
    [0x00101002, 'SQ', [otherId('X110406067', 'KVNR'), otherId('ARCHIV-93-2205', 'FILM')]],
    [0x00101010, 'AS', '066Y'],
    [0x00101030, 'DS', '82'],
    [0x00101040, 'LO', '\u00dcbungsweg 7, 12345 Musterstadt'],
    [0x00102154, 'SH', '030 23125 042'],
    [0x00102180, 'SH', 'B\u00e4cker'],
    [0x001021b0, 'LT', `Herr ${plain}, geb. 14.03.1958, gest\u00fcrzt am Marktplatz.`],
    [0x00104000, 'LT', 'Angeh\u00f6rige: Ehefrau \u00c4nne Muster, Tel. 030 23125 043'],
    [0x00180015, 'CS', 'HEAD'],
    [0x00180050, 'DS', '5.0'],
    [0x00180060, 'DS', '120'],
    [0x00181000, 'LO', 'SN-20190077'],
    [0x00181020, 'LO', 'PH 4.2'],
    [0x00181030, 'LO', 'CCT nativ'],
    [0x00185100, 'CS', 'HFS'],
    [0x0020000d, 'UI', study],
    [0x0020000e, 'UI', series],
    [0x00200010, 'SH', 'ST-4711'],
    [0x00200011, 'IS', '2'],
    [0x00200012, 'IS', '1'],
    [0x00200013, 'IS', number],
    [0x00200032, 'DS', `-128\\-128\\${position}`],
    [0x00200037, 'DS', '1\\0\\0\\0\\1\\0'],
    [0x00200052, 'UI', frame],
    [0x00201040, 'LO', ''],
    [0x00201041, 'DS', position],
    [0x00204000, 'LT', `Bild ${number}: siehe Vorbefund ${plain}`],
    [0x00280002, 'US', 1],
    [0x00280004, 'CS', 'MONOCHROME2'],
    [0x00280010, 'US', side],
    [0x00280011, 'US', side],
    [0x00280030, 'DS', '1\\1'],
    [0x00280100, 'US', 16],
    [0x00280101, 'US', 12],
    [0x00280102, 'US', 11],
    [0x00280103, 'US', 0],
    [0x00281050, 'DS', '40'],
    [0x00281051, 'DS', '120'],
    [0x00281052, 'DS', '-1024'],
    [0x00281053, 'DS', '1'],
    [0x00281054, 'LO', 'HU'],
    [0x00321032, 'PN', 'Haus\u00e4rztin^Gr\u00e4tel^^Dr.'],
    [0x00321060, 'LO', 'CT Sch\u00e4del'],
    [0x00380010, 'LO', 'FALL-2024-55120'],
    [0x00400244, 'DA', '20240314'],
    [0x00400245, 'TM', '101112'],
    [0x00400253, 'SH', 'PPS-0815'],
    [0x00400275, 'SQ', [request]],
    [0x7fe00010, 'OW', drawPhantom(slice, slices)],
  ];
}

const performer: SampleElement[] = [
  [0x00080080, 'LO', '\u00dcbungsklinikum Musterstadt'],
  [0x00401101, 'SQ', [[[0x00080100, 'SH', 'ARZT-7'], [0x00080102, 'SH', '99UEBUNG'], [0x00080104, 'LO', 'R\u00f6ntgen, Wilma']]]], // prettier-ignore
  [0x00401103, 'LO', '030 23125 221'],
];

const otherId = (id: string, kind: string): SampleElement[] => [
  [0x00100020, 'LO', id],
  [0x00100021, 'LO', kind],
  [0x00100022, 'CS', 'TEXT'],
];

const request: SampleElement[] = [
  [0x00080050, 'SH', 'UEB-2024-00815'],
  [0x0020000d, 'UI', study],
  [0x00321060, 'LO', `CT Sch\u00e4del f\u00fcr ${plain}`],
  [0x00321064, 'SQ', [[[0x00080100, 'SH', 'CCT'], [0x00080102, 'SH', '99UEBUNG'], [0x00080104, 'LO', 'Muster, J\u00f6rg: CT Sch\u00e4del']]]], // prettier-ignore
  [0x00400007, 'LO', 'Muster J\u00f6rg, liegend'],
  [0x00400009, 'SH', 'SPS-0815'],
  [0x00401001, 'SH', 'AUF-2024-00815'],
];
