import { metaFor } from '../../src/deid/metaFor';
import type { Change, NewElement } from '../../src/dicom/Change';
import { characterSetOf } from '../../src/dicom/characterSetOf';
import type { Tag, VR } from '../../src/dicom/DataSet';
import { encodeText } from '../../src/dicom/encodeText';
import { findElement } from '../../src/dicom/findElement';
import { formatTag } from '../../src/dicom/formatTag';
import type { Part10 } from '../../src/dicom/Part10';
import { tags } from '../../src/dicom/tags';
import { textAt } from '../../src/dicom/textAt';
import { textsOf } from '../../src/dicom/valueOf';
import { walkElements } from '../../src/dicom/walkElements';
import { writePart10 } from '../../src/dicom/writePart10';
import type { Answer, Kind } from './Answer';
import { describe, tellingWords, type Described } from './describe';
import { given, occupations, streets, surnames } from './lists';
import { dateBetween, fill, idOf, phoneOf, plain, uidOf, zipOf, type PseudoPatient } from './PseudoPatient';
import type { Random } from './Random';

export interface Planted {
  readonly blob: Blob;
  readonly answers: readonly Answer[];
}

type TextVr = Exclude<VR, 'SQ'>;

const most: Partial<Record<VR, number>> = { SH: 16, LO: 64, ST: 1000, LT: 4000, UT: 4000 };

/** Attributes of free text that Clean Descriptors cleans. */
const described: readonly [Tag, TextVr][] = [
  [0x00081030, 'LO'], [0x0008103e, 'LO'], [0x00181030, 'LO'], [0x00204000, 'LT'], [0x00104000, 'LT'], [0x001021b0, 'LT'],
  [0x00321060, 'LO'], [0x00400254, 'LO'], [0x00081080, 'LO'], [0x00400280, 'ST'], [0x00181400, 'LO'], [0x00321030, 'LO'],
  [0x00082111, 'ST'], [0x00324000, 'LT'], [0x00184000, 'LT'], [0x00402400, 'LT'],
]; // prettier-ignore

/** PS3.3 names for what stays as it is: kind of picture, geometry, technique. None of them is in Table E.1-1. */
const untouched: readonly Tag[] = [
  0x00080008, 0x00080016, 0x00080060, 0x00080064, 0x00080070, 0x00081090, 0x00180015, 0x00180020, 0x00180021, 0x00180023,
  0x00180050, 0x00180060, 0x00180080, 0x00180081, 0x00180088, 0x00181151, 0x00181210, 0x00185100, 0x00185101, 0x00200011, 0x00200013,
  0x00200032, 0x00200037, 0x00280002, 0x00280004, 0x00280010, 0x00280011, 0x00280030, 0x00280100, 0x00280101, 0x00281050, 0x00281052, 0x00281053,
]; // prettier-ignore

/** Plants a patient, a visit and remarks into a real file, and asks what must have become of them in a clean copy. */
export const plant = (
  part10: Part10,
  patient: PseudoPatient,
  related: { readonly sop: string; readonly other: string },
  random: Random,
): Planted => new Planting(part10, patient, random).run(related);

class Planting {
  readonly #changes: Change[] = [];
  readonly #answers: Answer[] = [];
  readonly #names: readonly string[];

  constructor(
    readonly part10: Part10,
    readonly patient: PseudoPatient,
    readonly random: Random,
  ) {
    const own = findElement(part10.dataSet, tags.SpecificCharacterSet);
    const names = own === undefined ? [] : textsOf(part10, own, characterSetOf([]));
    if (names.some((name) => name !== '' && name !== 'ISO_IR 6')) this.#names = names;
    else {
      this.#names = [this.#isAscii() && random.chance(0.5) ? 'ISO_IR 192' : 'ISO_IR 100'];
      this.#put(tags.SpecificCharacterSet, 'CS', this.#names.join('\\'));
    }
  }

  run({ sop, other }: { readonly sop: string; readonly other: string }): Planted {
    this.#plantPeople();
    this.#plantDates();
    this.#plantUids(sop, other);
    this.#plantDescriptions();
    this.#plantNested();
    this.#plantPrivate();
    this.#askUntouched();
    if (this.part10.pixelData?.vr !== undefined) {
      this.#ask('pixels_retained', '(7fe0,0010)', '');
      this.#ask('pixels_hidden', '(7fe0,0010)', '');
    }
    const sopClass = textAt(this.part10, this.part10.dataSet, tags.SOPClassUID);
    return {
      blob: writePart10(this.part10, this.#changes, metaFor(this.part10, sopClass, sop)),
      answers: this.#answers,
    };
  }

  #plantPeople(): void {
    const { patient, random } = this;
    const { locale } = patient;
    const person = (): string => {
      const [last, first] = [random.pick(surnames), random.pick(given)];
      return random.pick([
        `${last}^${first}`,
        `${last}^${first}^^Dr.`,
        `${plain(last).toUpperCase()}^${plain(first).toUpperCase()}`,
      ]);
    };
    this.#gone(
      0x00100010,
      'PN',
      random.pick([
        `${patient.surname}^${patient.given}`,
        `${plain(patient.surname).toUpperCase()}^${plain(patient.given).toUpperCase()}`,
      ]),
    );
    this.#ask('text_notnull', formatTag(0x00100010), '');
    this.#gone(0x00100020, 'LO', patient.id);
    this.#ask('patid_consistent', formatTag(0x00100020), patient.id);
    this.#gone(0x00100021, 'LO', patient.issuer);
    const qualifiers = findElement(this.part10.dataSet, 0x00100024);
    if (qualifiers !== undefined) this.#changes.push({ op: 'remove', at: qualifiers.start });
    this.#gone(0x00100030, 'DA', patient.birth);
    this.#gone(0x00080050, 'SH', random.digits(10));
    for (const tag of [
      0x00080090, 0x00081050, 0x00081060, 0x00081070, 0x00321032, 0x00101005, 0x00101060, 0x00101001,
    ])
      if (random.chance(0.6)) this.#gone(tag, 'PN', person());
    const rest: [Tag, TextVr, () => string][] = [
      [0x00101000, 'LO', () => idOf(random)],
      [0x00101040, 'LO', () => `${fill('street', patient, random)}, ${patient.zip} ${patient.town}`],
      [0x00102154, 'SH', () => phoneOf(random, locale).slice(0, 16)],
      [0x00102180, 'SH', () => random.pick(occupations).slice(0, 16)],
      [
        0x00080080,
        'LO',
        () => `${random.pick(['Klinikum', 'Ziekenhuis', 'Hospital', 'Praxis Dr.'])} ${random.pick(surnames)}`,
      ],
      [
        0x00080081,
        'ST',
        () =>
          `${random.pick(streets[locale])} ${random.between(1, 90)}, ${zipOf(random, locale)} ${fill('town', patient, random)}`,
      ],
      [0x00081010, 'SH', () => `ST${random.digits(7)}`],
      [0x00181000, 'LO', () => random.digits(8)],
      [0x00380010, 'LO', () => patient.case],
      [0x00380400, 'LO', () => `Station ${random.pick(surnames)}`],
      [0x00101090, 'LO', () => random.digits(9)],
      [0x00402017, 'LO', () => random.digits(10)],
      [0x00200010, 'SH', () => `S${random.digits(8)}`],
    ];
    for (const [tag, vr, value] of rest) if (random.chance(0.5)) this.#gone(tag, vr, value());
    this.#put(0x00100040, 'CS', patient.sex);
    this.#ask('text_retained', formatTag(0x00100040), patient.sex, [patient.sex]);
    const weight = String(random.between(40, 110));
    this.#put(0x00101030, 'DS', weight);
    this.#ask('text_retained', formatTag(0x00101030), weight, [weight]);
    this.#ask('text_notnull', formatTag(0x00120063), '');
    this.#ask('tag_retained', formatTag(0x00120062), '');
    this.#ask('tag_retained', formatTag(0x00100030), '');
  }

  #plantDates(): void {
    for (const tag of [0x00080020, 0x00080021, 0x00080022, 0x00080023, 0x00080012, 0x00400244]) {
      if (tag !== 0x00080020 && this.random.chance(0.4)) continue;
      const date = this.random.chance(0.8) ? this.patient.visit : dateBetween(this.random, 2012, 2024);
      this.#put(tag, 'DA', date);
      this.#ask('date_shifted', formatTag(tag), date);
      this.#ask('text_notnull', formatTag(tag), '');
    }
    if (this.random.chance(0.5)) {
      const time = `${this.patient.visit}${this.random.between(10, 22)}${this.random.between(10, 59)}30.${this.random.digits(6)}`;
      this.#put(0x0008002a, 'DT', time);
      this.#ask('date_shifted', formatTag(0x0008002a), time);
    }
  }

  #plantUids(sop: string, other: string): void {
    const uids: [Tag, string][] = [
      [0x00080018, sop], [0x0020000d, this.patient.studyUid], [0x0020000e, uidOf(this.random)], [0x00200052, this.patient.frameUid],
    ]; // prettier-ignore
    for (const [tag, uid] of uids) {
      this.#put(tag, 'UI', uid);
      this.#askUid(formatTag(tag), uid);
      this.#ask('text_notnull', formatTag(tag), '');
    }
    const series = uidOf(this.random);
    if (findElement(this.part10.dataSet, 0x00081115) !== undefined) return;
    const image = '1.2.840.10008.5.1.4.1.1.2';
    this.#insert({
      tag: 0x00081115,
      vr: 'SQ',
      items: [
        [
          {
            tag: 0x00081199,
            vr: 'SQ',
            items: [[this.#text(0x00081150, 'UI', image), this.#text(0x00081155, 'UI', other)]],
          },
          this.#text(0x0020000e, 'UI', series),
        ],
      ],
    });
    this.#askUid('(0008,1115)[0].(0020,000e)', series);
    this.#askUid('(0008,1115)[0].(0008,1199)[0].(0008,1155)', other);
    this.#ask('text_retained', '(0008,1115)[0].(0008,1199)[0].(0008,1150)', image, [image]);
    this.#ask('tag_retained', '(0008,1115)', '');
  }

  #plantDescriptions(): void {
    for (const [tag, vr] of described) {
      if (this.random.chance(0.35)) continue;
      const said = describe(this.patient, this.random, most[vr] ?? 64);
      if (said === undefined) continue;
      this.#put(tag, vr, this.#written(said.text));
      this.#askDescribed(formatTag(tag), said);
    }
  }

  #plantNested(): void {
    const { random, patient } = this;
    const nested = (sequence: Tag, fields: readonly [Tag, TextVr][], people: readonly Tag[]): void => {
      if (findElement(this.part10.dataSet, sequence) !== undefined) return;
      const items: NewElement[] = [];
      for (const [tag, vr] of fields) {
        const said = describe(patient, random, most[vr] ?? 64);
        if (said === undefined) continue;
        items.push(this.#text(tag, vr, said.text));
        this.#askDescribed(`${formatTag(sequence)}[0].${formatTag(tag)}`, said);
      }
      for (const tag of people) {
        const name = random.chance(0.5)
          ? `${patient.surname}^${patient.given}`
          : `${random.pick(surnames)}^${random.pick(given)}`;
        items.push(this.#text(tag, 'PN', name));
        this.#askGone(`${formatTag(sequence)}[0].${formatTag(tag)}`, name);
      }
      this.#insert({ tag: sequence, vr: 'SQ', items: [items.toSorted((a, b) => a.tag - b.tag)] });
    };
    nested(0x00400275, [[0x00321060, 'LO'], [0x00400007, 'LO'], [0x00401002, 'LO']], []); // prettier-ignore
    nested(0x00400340, [[0x0008103e, 'LO'], [0x00181030, 'LO']], [0x00081050, 0x00081070]); // prettier-ignore
    nested(0x00400260, [[0x00400254, 'LO']], [0x00100010]);
    this.#plantAnatomy();
    this.#plantOriginals();
    this.#plantInOwnItems();
  }

  /** A code says what is seen, and stays. */
  #plantAnatomy(): void {
    if (findElement(this.part10.dataSet, 0x00082218) !== undefined) return;
    const [code, meaning] = this.random.pick([['51185008', 'Chest'], ['69536005', 'Head'], ['818981001', 'Abdomen'], ['72696002', 'Knee'], ['12738006', 'Brain']] as const); // prettier-ignore
    this.#insert({
      tag: 0x00082218,
      vr: 'SQ',
      items: [
        [
          this.#text(0x00080100, 'SH', code),
          this.#text(0x00080102, 'SH', 'SCT'),
          this.#text(0x00080104, 'LO', meaning),
        ],
      ],
    });
    this.#ask('text_retained', '(0008,2218)[0].(0008,0100)', code, [code]);
    this.#ask('text_retained', '(0008,2218)[0].(0008,0104)', meaning, [meaning]);
  }

  /** What the file said before it was corrected. */
  #plantOriginals(): void {
    if (findElement(this.part10.dataSet, 0x04000561) !== undefined) return;
    const { patient } = this;
    const name = `${patient.surname}^${patient.given}`;
    this.#insert({
      tag: 0x04000561,
      vr: 'SQ',
      items: [
        [
          {
            tag: 0x04000550,
            vr: 'SQ',
            items: [[this.#text(0x00100010, 'PN', name), this.#text(0x00100020, 'LO', patient.id)]],
          },
        ],
      ],
    });
    this.#askGone('(0400,0561)[0].(0400,0550)[0].(0010,0010)', name);
    this.#askGone('(0400,0561)[0].(0400,0550)[0].(0010,0020)', patient.id);
  }

  /** Into the first items of up to three sequences that the file has itself. */
  #plantInOwnItems(): void {
    const places: { path: string; into: number }[] = [];
    walkElements(this.part10, (element, at) => {
      const item = element.items?.[0];
      if (item === undefined || element.vr !== 'SQ' || Math.floor(element.tag / 0x10000) % 2 === 1) return;
      if (element.tag === 0x0040a730 || findElement(item.dataSet, 0x00204000) !== undefined) return;
      if (findElement(item.dataSet, tags.SpecificCharacterSet) === undefined)
        places.push({ path: `${at.path}[0].`, into: item.start });
    });
    for (const { path, into } of this.random.shuffled(places).slice(0, 3)) {
      const said = describe(this.patient, this.random, 300);
      if (said === undefined) continue;
      this.#changes.push({ op: 'insert', into, element: this.#text(0x00204000, 'LT', said.text) });
      for (const value of said.removed) this.#askGone(`${path}(0020,4000)`, value);
    }
  }

  #plantPrivate(): void {
    const { random, patient } = this;
    const inUse = (group: number): boolean =>
      this.part10.dataSet.elements.some(({ tag }) => Math.floor(tag / 0x10000) === group);
    if (!inUse(0x7a11)) {
      const said = describe(patient, random, 300);
      const values: [Tag, TextVr, string][] = [
        [0x7a111001, 'LO', `${patient.surname} ${patient.given}`], [0x7a111002, 'PN', `${random.pick(surnames)}^${random.pick(given)}`],
        [0x7a111003, 'LT', said?.text ?? patient.surname], [0x7a111004, 'UN', `PID=${patient.id}`], [0x7a111005, 'LO', phoneOf(random, patient.locale)],
      ]; // prettier-ignore
      this.#insert(this.#text(0x7a110010, 'LO', 'PSEUDO VENDOR 1'));
      for (const [tag, vr, value] of values) {
        this.#insert(this.#text(tag, vr, value));
        if (tag !== 0x7a111003) this.#askGone(formatTag(tag), value);
      }
      for (const value of said?.removed ?? []) this.#askGone('(7a11,1003)', value);
      const street = `${random.pick(streets[patient.locale])} ${random.between(1, 99)}`;
      this.#insert({ tag: 0x7a111006, vr: 'SQ', items: [[this.#text(0x00101040, 'LO', street)]] });
      this.#askGone('(7a11,1006)[0].(0010,1040)', street);
    }
    if (!inUse(0x0043)) {
      // Scan pitch ratio, safe by Table E.3.10-1: as a scanner writes it, or as somebody abused it.
      this.#insert(this.#text(0x00430010, 'LO', 'GEMS_PARM_01'));
      if (random.chance(0.6)) {
        this.#insert(this.#text(0x00431027, 'SH', '0.984:1'));
        this.#ask('text_retained', '(0043,1027)', '0.984:1', ['0', '984', '1']);
        this.#ask('tag_retained', '(0043,0010)', '');
      } else {
        this.#insert(this.#text(0x00431027, 'SH', patient.surname.slice(0, 16)));
        this.#askGone('(0043,1027)', patient.surname.slice(0, 16));
      }
    }
  }

  #askUntouched(): void {
    for (const tag of untouched) {
      const element = findElement(this.part10.dataSet, tag);
      if (element === undefined || element.valueEnd <= element.valueStart) continue;
      this.#ask('tag_retained', formatTag(tag), '');
      if (['CS', 'DS', 'IS', 'UI'].includes(element.vr)) this.#ask('text_retained', formatTag(tag), '', []);
    }
  }

  /** Plants and expects it gone. */
  #gone(tag: Tag, vr: TextVr, value: string): void {
    this.#put(tag, vr, value);
    this.#askGone(formatTag(tag), value);
  }

  #askDescribed(path: string, { removed, retained }: Described): void {
    for (const value of removed) this.#askGone(path, value);
    for (const value of retained)
      this.#ask('text_retained', path, value, value.match(/[\p{L}\p{N}]+/gu) ?? []);
  }

  #askGone(path: string, value: string): void {
    const written = this.#written(value);
    this.#ask('text_removed', path, written, tellingWords(written));
  }

  #askUid(path: string, uid: string): void {
    this.#ask('uid_changed', path, uid);
    this.#ask('uid_consistent', path, uid);
  }

  #ask(kind: Kind, path: string, planted: string, words: readonly string[] = []): void {
    this.#answers.push({ kind, path, planted, words });
  }

  #put(tag: Tag, vr: TextVr, value: string): void {
    const found = findElement(this.part10.dataSet, tag);
    const element = this.#text(tag, vr, value);
    if (found === undefined) this.#insert(element);
    else this.#changes.push({ op: 'replace', at: found.start, element });
  }

  #insert(element: NewElement): void {
    this.#changes.push({ op: 'insert', into: -1, element });
  }

  #text(tag: Tag, vr: TextVr, value: string): NewElement {
    return { tag, vr, value: this.#encoded(this.#written(value), vr) };
  }

  /** The text as the file's character set can say it. */
  #written(text: string): string {
    const set = characterSetOf(this.#names);
    return set.decode(this.#encoded(text, 'LT'), 'LT') === text
      ? text
      : plain(text).replaceAll(/\P{ASCII}/gu, '');
  }

  /** UTF-8 by the platform, the rest by the product. */
  #encoded(text: string, vr: TextVr): Uint8Array {
    return this.#names[0] === 'ISO_IR 192'
      ? new TextEncoder().encode(text)
      : encodeText(text, vr, characterSetOf(this.#names));
  }

  #isAscii(): boolean {
    let ascii = true;
    const latin = characterSetOf(['ISO_IR 100']);
    walkElements(this.part10, (element) => {
      if (ascii && textsOf(this.part10, element, latin).some((text) => /\P{ASCII}/u.test(text)))
        ascii = false;
    });
    return ascii;
  }
}
