import type { DataElement, DataSet, Encoding, Tag, VR } from './DataSet';
import { emptyHeader, readElementHeader } from './elementHeader';
import { encodings } from './encodings';
import { Frame } from './Frame';
import { implicitVr } from './implicitVr';
import { itemEncoding } from './itemEncoding';
import { limits } from './limits';
import type { Observations } from './Observations';
import type { UnreadableCode } from './Part10';
import type { StreamWindow } from './StreamWindow';

const itemTag = 0xfffee000;
const itemDelimitation = 0xfffee00d;
const sequenceDelimitation = 0xfffee0dd;
const pixelDataTag = 0x7fe00010;
const trailingPadding = 0xfffcfffc;
const undefined32 = 0xffffffff;

const isBinary = (vr: VR): boolean => vr === 'OB' || vr === 'OW' || vr === 'OF' || vr === 'OD' || vr === 'OL' || vr === 'OV'; // prettier-ignore
const isPixelData = (tag: Tag): boolean => tag === pixelDataTag || tag === 0x7fe00008 || tag === 0x7fe00009;

/** `more`: the window must move to `position` and reach `until` before `run` goes on. */
export type Progress = 'done' | 'more' | 'refused';
type Step = Progress | 'on';

export interface DataSetReaderOptions {
  readonly start: number;
  /** First byte behind the data set and whatever follows it. */
  readonly limit: number;
  readonly encoding: Encoding;
  readonly observations: Observations;
  /** Reads only elements of this group and ends before the first other one (file meta information). */
  readonly onlyGroup?: number;
}

/**
 * Walks one data set (PS3.5 section 7) element by element over a moving window, without recursion and without looking back:
 * what is open lies on a stack, so a missing byte pauses the walk and costs nothing twice. Encapsulated Pixel Data is walked
 * by the lengths of its items, never searched for delimiters (PS3.5 A.4).
 *
 * An UN or private OB value, or a private one in Implicit VR, that begins with an item is entered on trial. A fault inside ends
 * the trial: the value stays whole and the walk goes on behind it, so no byte is walked twice however deep trials nest.
 */
export class DataSetReader {
  /** Where the walk stands. */
  position: number;
  until = 0;
  /** Whether the bytes asked for are to stay in memory. */
  keep = true;
  refusal: { readonly code: UnreadableCode; readonly at: number } | undefined;
  pixelData: DataElement | undefined;
  trailingStart: number | undefined;

  readonly #window: StreamWindow;
  readonly #observations: Observations;
  readonly #onlyGroup: number | undefined;
  readonly #root: Frame;
  readonly #stack: Frame[];
  #frame: Frame;
  readonly #header = emptyHeader();
  #trials = 0;
  #count = 0;

  constructor(window: StreamWindow, options: DataSetReaderOptions) {
    this.#window = window;
    this.#observations = options.observations;
    this.#onlyGroup = options.onlyGroup;
    this.position = options.start;
    this.#root = Frame.dataSet(options.encoding, options.start, options.limit);
    this.#frame = this.#root;
    this.#stack = [this.#root];
  }

  get dataSet(): DataSet {
    return { encoding: this.#root.encoding, elements: this.#root.elements };
  }

  run(): Progress {
    for (;;) {
      const step = this.#step(this.#frame);
      if (step !== 'on') return step;
    }
  }

  #step(frame: Frame): Step {
    switch (frame.kind) {
      case 'data set':
        return this.#inDataSet(frame);
      case 'items':
        return this.#inItems(frame);
      case 'fragments':
        return this.#inFragments(frame);
      case 'opaque':
        return this.#inOpaque(frame);
    }
  }

  #inDataSet(frame: Frame): Step {
    const start = this.position;
    if (start === frame.limit && !frame.undefinedLength) return this.#closeDataSet(frame, start, start);
    if (frame.limit - start < 8) return this.#tooShort(frame);
    if (!this.#has(start + 20)) return 'more';
    const header = this.#header;
    readElementHeader(header, this.#window, start, frame);
    const { tag, vr, length } = header;
    const group = Math.floor(tag / 0x10000);
    if (frame === this.#root && this.#onlyGroup !== undefined && group !== this.#onlyGroup) return 'done';
    if (group === 0xfffe) return this.#delimiter(frame, tag, length);
    if (tag === 0) return this.#zeros(frame);
    if (header.vrIs !== 'known') {
      if (this.#endsBefore(frame)) return this.#trail();
      if (header.vrIs === 'garbage') return this.#refuse('bad-element', start);
      this.#observations.add('unknown-vr', start);
    }
    const valueStart = start + header.size;
    if (valueStart > frame.limit) return this.#tooShort(frame);
    if (length === undefined32) return this.#undefinedLength(frame, tag, vr, valueStart);
    const valueEnd = valueStart + length;
    if (valueEnd > frame.limit) return this.#tooLong(frame, tag, valueEnd);
    if (vr === 'SQ') return this.#open('items', frame.encoding, tag, vr, valueStart, valueEnd, false);
    if (length >= 8 && this.#mayBeItems(frame, tag, vr) && this.#beginsWithItem(valueStart, frame, vr)) {
      const encoding = vr === 'UN' ? encodings.implicitLittle : frame.encoding;
      return this.#open('items', encoding, tag, vr, valueStart, valueEnd, false, true);
    }
    return this.#value(frame, tag, vr, valueStart, valueEnd);
  }

  #value(frame: Frame, tag: Tag, vr: VR, valueStart: number, valueEnd: number): Step {
    const start = this.position;
    const length = valueEnd - valueStart;
    const jumped = length > limits.loadedValue || (frame === this.#root && isPixelData(tag));
    if (!jumped && !this.#has(valueEnd)) return 'more';
    const element = { tag, vr, start, valueStart, valueEnd, end: valueEnd, undefinedLength: false };
    if (length % 2 === 1) this.#observations.add('odd-length', start);
    return this.#add(frame, element);
  }

  #undefinedLength(frame: Frame, tag: Tag, vr: VR, valueStart: number): Step {
    if (tag === pixelDataTag || isBinary(vr)) {
      return this.#open('fragments', frame.encoding, tag, vr, valueStart, frame.limit, true);
    }
    const item = this.#beginsWithItem(valueStart, frame, vr);
    // Any other VR has no undefined length (PS3.5 7.1.2), but some writers put SQ's bytes under it.
    if (vr !== 'SQ' && vr !== 'UN' && !item) return this.#refuse('bad-element', this.position);
    if (vr === 'UN' && frame.encoding.explicit) this.#observations.add('un-sequence', this.position);
    const encoding = vr === 'UN' ? encodings.implicitLittle : frame.encoding;
    return this.#open('items', encoding, tag, vr, valueStart, frame.limit, true);
  }

  #mayBeItems(frame: Frame, tag: Tag, vr: VR): boolean {
    if (isPixelData(tag)) return false;
    return vr === 'UN' || (vr === 'OB' && frame.encoding.explicit && Math.floor(tag / 0x10000) % 2 === 1);
  }

  #beginsWithItem(valueStart: number, frame: Frame, vr: VR): boolean {
    const at = valueStart - this.#window.base;
    const { view } = this.#window;
    if (at + 4 > view.byteLength) return false;
    const little = vr === 'UN' || !frame.encoding.bigEndian;
    return view.getUint16(at, little) === 0xfffe && view.getUint16(at + 2, little) === 0xe000;
  }

  #inItems(frame: Frame): Step {
    const start = this.position;
    if (start === frame.limit && !frame.undefinedLength) return this.#closeItems(frame, start, start);
    if (frame.limit - start < 8) return this.#tooShort(frame);
    if (!this.#has(start + 20)) return 'more';
    const { view, base } = this.#window;
    const little = !frame.encoding.bigEndian;
    const at = start - base;
    const tag = view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little);
    const length = view.getUint32(at + 4, little);
    if (tag === sequenceDelimitation && frame.undefinedLength && length === 0) {
      return this.#closeItems(frame, start, start + 8);
    }
    if (tag !== itemTag) return this.#refuse('bad-sequence', start);
    const undefinedLength = length === undefined32;
    const valueStart = start + 8;
    const limit = undefinedLength ? frame.limit : valueStart + length;
    if (limit > frame.limit)
      return this.#refuse(limit > this.#root.limit ? 'truncated' : 'bad-sequence', start);
    if (++this.#count > limits.elements) return this.#refuse('too-many-elements', start);
    const encoding = itemEncoding(frame.encoding, this.#window.bytes, at + 8, limit - valueStart);
    if (frame.encoding.explicit && !encoding.explicit)
      this.#observations.add('implicit-in-explicit', valueStart);
    this.#push(new Frame('data set', encoding, start, valueStart, limit, undefinedLength));
    this.position = valueStart;
    return 'on';
  }

  #inFragments(frame: Frame): Step {
    const start = this.position;
    if (frame.limit - start < 8) return this.#tooShort(frame);
    if (!this.#has(start + 8)) {
      const last = frame.fragments.at(-1);
      const large = last !== undefined && last.valueEnd - last.valueStart >= limits.largeFragment;
      this.keep = this.#trials > 0;
      this.until = start + (large ? limits.largeFragmentWindow : limits.fragmentsWindow);
      return 'more';
    }
    const { view, base } = this.#window;
    const little = !frame.encoding.bigEndian;
    const at = start - base;
    const tag = view.getUint16(at, little) * 0x10000 + view.getUint16(at + 2, little);
    const length = view.getUint32(at + 4, little);
    if (tag === sequenceDelimitation && length === 0) {
      this.#window.keepFromHere(start);
      this.#pop();
      return this.#add(this.#frame, frame.toElement(start, start + 8));
    }
    if (tag !== itemTag || length === undefined32) return this.#refuse('bad-fragments', start);
    const valueStart = start + 8;
    const valueEnd = valueStart + length;
    if (valueEnd > frame.limit) {
      return this.#refuse(valueEnd > this.#root.limit ? 'truncated' : 'bad-fragments', start);
    }
    if (++this.#count > limits.elements) return this.#refuse('too-many-elements', start);
    frame.fragments.push({ start, valueStart, valueEnd });
    this.position = valueEnd;
    return 'on';
  }

  /** A trial has failed: the value is whole again and only has to be in memory like any other. */
  #inOpaque(frame: Frame): Step {
    const { limit } = frame;
    if (limit - frame.valueStart <= limits.loadedValue && !this.#has(limit)) return 'more';
    this.#pop();
    if ((limit - frame.valueStart) % 2 === 1) this.#observations.add('odd-length', frame.start);
    return this.#add(this.#frame, frame.toElement(limit, limit));
  }

  #delimiter(frame: Frame, tag: Tag, length: number): Step {
    const start = this.position;
    if (tag === itemDelimitation && frame.undefinedLength && length === 0) {
      return this.#closeDataSet(frame, start, start + 8);
    }
    if (this.#endsBefore(frame)) return this.#trail();
    return this.#refuse(frame === this.#root ? 'bad-element' : 'bad-sequence', start);
  }

  #closeDataSet(frame: Frame, valueEnd: number, end: number): Step {
    if (frame === this.#root) return 'done';
    this.#pop();
    this.#frame.items.push(frame.toItem(valueEnd, end));
    this.position = end;
    return 'on';
  }

  #closeItems(frame: Frame, valueEnd: number, end: number): Step {
    this.#pop();
    if (frame.speculative) {
      this.#trials--;
      if (frame.vr === 'UN' && this.#frame.encoding.explicit) {
        this.#observations.add('un-sequence', frame.start);
      }
    }
    return this.#add(this.#frame, frame.toElement(valueEnd, end));
  }

  #add(frame: Frame, element: DataElement): Step {
    const { tag, start } = element;
    if (++this.#count > limits.elements) return this.#refuse('too-many-elements', start);
    if (tag <= frame.lastTag || frame.seen !== undefined) this.#noteOrder(frame, tag, start);
    frame.lastTag = tag;
    frame.elements.push(element);
    this.position = element.end;
    if (tag % 0x10000 === 0 && tag !== 0x00020000) this.#observations.add('group-length', start);
    if (frame === this.#root && this.#onlyGroup === undefined) this.#noteAtTop(element);
    return 'on';
  }

  #noteAtTop(element: DataElement): void {
    if (element.tag === trailingPadding) this.#observations.add('trailing-padding', element.start);
    else if (this.pixelData !== undefined) this.#observations.add('data-behind-pixel-data', element.start);
    else if (isPixelData(element.tag)) this.pixelData = element;
  }

  #noteOrder(frame: Frame, tag: Tag, start: number): void {
    frame.seen ??= new Set(frame.elements.map((element) => element.tag));
    if (frame.seen.has(tag)) this.#observations.add('duplicate-tag', start);
    else if (tag < frame.lastTag) this.#observations.add('out-of-order', start);
    frame.seen.add(tag);
  }

  #open(
    kind: 'items' | 'fragments',
    encoding: Encoding,
    tag: Tag,
    vr: VR,
    valueStart: number,
    limit: number,
    undefinedLength: boolean,
    speculative = false,
  ): Step {
    const frame = new Frame(kind, encoding, this.position, valueStart, limit, undefinedLength);
    frame.tag = tag;
    frame.vr = vr;
    if (speculative) {
      frame.speculative = true;
      frame.observed = this.#observations.length;
      this.#trials++;
    }
    // A data set and its sequences alternate on the stack.
    if (this.#stack.length > 2 * limits.depth) return this.#refuse('too-deep', this.position);
    this.#push(frame);
    this.position = valueStart;
    return 'on';
  }

  #push(frame: Frame): void {
    this.#stack.push(frame);
    this.#frame = frame;
  }

  #pop(): void {
    this.#stack.pop();
    this.#frame = this.#stack.at(-1) ?? this.#root;
  }

  #has(until: number): boolean {
    const end = Math.min(until, this.#window.size);
    if (end <= this.#window.end && this.position >= this.#window.base) return true;
    this.until = end;
    this.keep = true;
    return false;
  }

  /** Whether what follows may be bytes that are no element: only behind Pixel Data at the top level. */
  #endsBefore(frame: Frame): boolean {
    return frame === this.#root && this.pixelData !== undefined;
  }

  #trail(): Step {
    this.trailingStart = this.position;
    return 'done';
  }

  #zeros(frame: Frame): Step {
    if (this.#endsBefore(frame)) return this.#trail();
    if (
      frame === this.#root &&
      frame.elements.length > 0 &&
      frame.limit - this.position <= limits.loadedValue
    ) {
      if (!this.#has(frame.limit)) return 'more';
      const from = this.position - this.#window.base;
      const rest = this.#window.bytes.subarray(from, from + frame.limit - this.position);
      if (rest.every((byte) => byte === 0)) return this.#trail();
    }
    return this.#refuse('bad-element', this.position);
  }

  /** Fewer bytes are left than a header has. */
  #tooShort(frame: Frame): Step {
    if (frame === this.#root) {
      if (this.#onlyGroup !== undefined) return 'done';
      if (this.#endsBefore(frame)) return this.#trail();
      if (!this.#has(frame.limit)) return 'more';
      const from = this.position - this.#window.base;
      const rest = this.#window.bytes.subarray(from, from + frame.limit - this.position);
      if (frame.elements.length > 0 && rest.every((byte) => byte === 0)) return this.#trail();
      return this.#refuse('truncated', this.position);
    }
    const code = frame.kind === 'fragments' ? 'bad-fragments' : 'bad-sequence';
    return this.#refuse(frame.limit === this.#root.limit ? 'truncated' : code, this.position);
  }

  #tooLong(frame: Frame, tag: Tag, valueEnd: number): Step {
    const misread = frame.encoding.explicit ? tag <= pixelDataTag : implicitVr(tag) === 'UN';
    if (misread && this.#endsBefore(frame)) return this.#trail();
    return this.#refuse(valueEnd > this.#root.limit ? 'truncated' : 'bad-element', this.position);
  }

  #refuse(code: UnreadableCode, at: number): Step {
    if (this.#trials > 0 && code !== 'too-deep' && code !== 'too-many-elements') {
      while (!this.#frame.speculative) this.#pop();
      this.#trials--;
      this.#observations.backTo(this.#frame.observed);
      this.#frame.kind = 'opaque';
      return 'on';
    }
    this.refusal = { code, at };
    return 'refused';
  }
}
