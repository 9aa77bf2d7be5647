import { textsOf } from '../../src/dicom/access/valuesOf';
import type { Change, NewElement } from '../../src/dicom/write/Change';
import { characterSetOf } from '../../src/dicom/text/characterSetOf';
import type { Tag, VR } from '../../src/dicom/dictionary/DataSet';
import { encodeText } from '../../src/dicom/write/encodeText';
import { findElement } from '../../src/dicom/access/findElement';
import { formatTag } from '../../src/dicom/dictionary/formatTag';
import type { Part10 } from '../../src/dicom/model/Part10';
import { tags } from '../../src/dicom/dictionary/tags';
import { walkElements } from '../../src/dicom/access/walkElements';
import type { Answer, Kind } from './Answer';
import { tellingWords, type Described } from './describe';
import { plain, type PseudoPatient } from './PseudoPatient';
import type { Random } from './Random';

/** VRs that a planted value can have. */
export type TextVr = Exclude<VR, 'SQ'>;

/** What is planted into one file, and what is asked of its copy. */
export class Planting {
  readonly changes: Change[] = [];
  readonly answers: Answer[] = [];
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
      this.put(tags.SpecificCharacterSet, 'CS', this.#names.join('\\'));
    }
  }

  change(change: Change): void {
    this.changes.push(change);
  }

  /** Plants and expects it gone. */
  gone(tag: Tag, vr: TextVr, value: string): void {
    this.put(tag, vr, value);
    this.askGone(formatTag(tag), value);
  }

  askDescribed(path: string, { removed, retained }: Described): void {
    for (const value of removed) this.askGone(path, value);
    for (const value of retained)
      this.ask('text_retained', path, value, value.match(/[\p{L}\p{N}]+/gu) ?? []);
  }

  askGone(path: string, value: string): void {
    const written = this.written(value);
    this.ask('text_removed', path, written, tellingWords(written));
  }

  askUid(path: string, uid: string): void {
    this.ask('uid_changed', path, uid);
    this.ask('uid_consistent', path, uid);
  }

  ask(kind: Kind, path: string, planted: string, words: readonly string[] = []): void {
    this.answers.push({ kind, path, planted, words });
  }

  put(tag: Tag, vr: TextVr, value: string): void {
    const found = findElement(this.part10.dataSet, tag);
    const element = this.text(tag, vr, value);
    if (found === undefined) this.insert(element);
    else this.change({ op: 'replace', at: found.start, element });
  }

  insert(element: NewElement): void {
    this.change({ op: 'insert', into: -1, element });
  }

  text(tag: Tag, vr: TextVr, value: string): NewElement {
    return { tag, vr, value: this.#encoded(this.written(value), vr) };
  }

  /** The text as the file's character set can say it. */
  written(text: string): string {
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
