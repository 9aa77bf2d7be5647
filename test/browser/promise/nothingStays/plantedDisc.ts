import { zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDigits } from '../../../fixtures/drawDigits';
import { ctElements, fileBytes, type FixtureElement } from '../../../fixtures/part10';
import { pdfOf } from '../../../fixtures/pdf';
import { ultrasoundFile } from '../../../fixtures/ultrasoundFile';

/** Words that stand nowhere else, each in one hiding place: wherever one turns up, it came from there. */
export const planted = {
  name: 'Zwackelmöhr',
  given: 'Ottokarinde',
  id: 'KH7731904QX',
  accession: 'ACQ5508213Z',
  institution: 'Bethzellenhof',
  comment: 'Rübenstolzer',
  privateText: 'Quarnbeckige',
  uid: '1.2.276.0.7230010.77.31904.1',
  folder: 'Pfannzirkel',
  fileName: 'Lerchsporni',
  zipName: 'Wumbaldinus',
  entryFolder: 'Tremsbütteler',
  entryFile: 'Hagenzieker',
  entryName: 'Snaatjebeer',
  pdfName: 'Gundelrebei',
  pdfText: 'Krausemünzig',
  list: 'Bibernellke',
  listName: 'Odermenning',
  keyName: 'Schachtelha',
  passphrase: 'Wiesenknopf-Storchschnabel-91',
  searched: 'Teufelskral',
  decided: 'Beinwellchen',
} as const;

const image = (person: Parameters<typeof ctElements>[0], own: FixtureElement[]): Uint8Array => {
  const given = new Set(own.map(({ tag }) => tag));
  const elements = [...ctElements(person).filter(({ tag }) => !given.has(tag)), ...own];
  return fileBytes(elements.sort((a, b) => a.tag - b.tag));
};

/** Two slices of one person, a picture with print in it, a ZIP with a file of somebody else, a PDF beside. */
function writeFiles(folder: string): void {
  const { name, given, id, accession, institution, comment, privateText, uid } = planted;
  const person = { name: `${name}^${given}`, id, study: uid };
  for (const slice of [1, 2]) {
    const own: FixtureElement[] = [
      { tag: 0x00080018, vr: 'UI', value: `${uid}.${String(slice)}` },
      { tag: 0x00080050, vr: 'SH', value: accession },
      { tag: 0x00080080, vr: 'LO', value: institution },
      { tag: 0x00090010, vr: 'LO', value: 'ACME 1' },
      { tag: 0x00091001, vr: 'LO', value: privateText },
      { tag: 0x00104000, vr: 'LT', value: `Frau ${comment} kommt wieder` },
      { tag: 0x00200013, vr: 'IS', value: String(slice) },
    ];
    writeFileSync(join(folder, `${planted.fileName}${String(slice)}.dcm`), image(person, own));
  }
  const { name: file, buffer } = ultrasoundFile(1, { columns: 64, rows: 48 }, (frame) => {
    frame.fill(40);
    drawDigits(frame, 64, { text: '19610723', x: 8, y: 20, size: 1, value: 250 });
  });
  writeFileSync(join(folder, file), buffer);
  const other = image({ name: `${planted.entryName}^Imke`, id: 'KH-2', study: `${uid}.9` }, [
    { tag: 0x00080018, vr: 'UI', value: `${uid}.9.1` },
  ]);
  const entry = `${planted.entryFolder}/${planted.entryFile}.dcm`;
  writeFileSync(join(folder, `${planted.zipName}.zip`), zipSync({ [entry]: [other, { level: 6 }] }));
  writeFileSync(join(folder, `${planted.pdfName}.pdf`), pdfOf([`Befund ${planted.pdfText}`]));
}

/** A disc with planted words and, beside it, a list of new numbers and a file with a key. */
export function plantedDisc(root: string): {
  readonly disc: string;
  readonly list: string;
  readonly key: string;
} {
  const disc = join(root, planted.folder);
  mkdirSync(disc);
  writeFiles(disc);
  const list = join(root, `${planted.listName}.csv`);
  writeFileSync(list, `id_old,id_new\r\n${planted.id},${planted.list}\r\n`);
  const key = join(root, `${planted.keyName}.txt`);
  writeFileSync(key, 'no key\n');
  return { disc, list, key };
}
