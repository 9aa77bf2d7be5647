import type { DataElement, DataSet, Encoding } from '../dictionary/DataSet';
import { emptyHeader } from './elementHeader';
import { Frame } from '../model/Frame';
import { isPixelData } from '../dictionary/isPixelData';
import { limits } from '../model/limits';
import type { Observations } from '../model/Observations';
import type { UnreadableCode } from '../model/Part10';
import type { StreamWindow } from './StreamWindow';
import { tags } from '../dictionary/tags';

/** `more`: the window must move to `position` and reach `until` before the walk goes on. */
export type Progress = 'done' | 'more' | 'refused';
/** What one step of the walk comes to. */
export type Step = Progress | 'on';

export interface DataSetReaderOptions {
  readonly start: number;
  /** First byte behind the data set and whatever follows it. */
  readonly limit: number;
  readonly encoding: Encoding;
  readonly observations: Observations;
  /** Reads only elements of this group and ends before the first other one (file meta information). */
  readonly onlyGroup?: number;
  /** Elements, items and fragments, if fewer than `limits` allows. */
  readonly mostElements?: number;
}

/**
 * Where the walk over one data set (PS3.5 section 7) stands: what is open lies on a stack, so a missing byte pauses it and costs
 * nothing twice. `advanceReader` takes the steps.
 *
 * An UN or private OB value, or a private one in Implicit VR, that begins with an item is entered on trial. A fault inside ends
 * the trial: the value stays whole and the walk goes on behind it, so no byte is walked twice however deep trials nest.
 */
export class DataSetReader {
  position: number;
  until = 0;
  /** Whether the bytes asked for are to stay in memory. */
  keep = true;
  refusal: { readonly code: UnreadableCode; readonly at: number } | undefined;
  /** The first form of Pixel Data at the top level, whichever is the picture. */
  pixelData: DataElement | undefined;
  trailingStart: number | undefined;

  readonly window: StreamWindow;
  readonly observations: Observations;
  readonly onlyGroup: number | undefined;
  readonly root: Frame;
  /** The innermost container that is open. */
  frame: Frame;
  /** Of the element under way; one for all of them. */
  readonly header = emptyHeader();
  readonly #stack: Frame[];
  #trials = 0;
  #count = 0;
  readonly #mostElements: number;

  constructor(window: StreamWindow, options: DataSetReaderOptions) {
    this.window = window;
    this.observations = options.observations;
    this.onlyGroup = options.onlyGroup;
    this.#mostElements = options.mostElements ?? limits.elements;
    this.position = withoutBox(options.start);
    this.root = Frame.dataSet(options.encoding, this.position, options.limit);
    this.frame = this.root;
    this.#stack = [this.root];
  }

  get dataSet(): DataSet {
    return { encoding: this.root.encoding, elements: this.root.elements };
  }

  get onTrial(): boolean {
    return this.#trials > 0;
  }

  /** Whether the window reaches from the position to `until`; else it is asked for. */
  has(until: number): boolean {
    const end = Math.min(until, this.window.size);
    if (end <= this.window.end && this.position >= this.window.base) return true;
    this.until = end;
    this.keep = true;
    return false;
  }

  /** Whether one more element, item or fragment is within the bound. */
  counts(): boolean {
    return ++this.#count <= this.#mostElements;
  }

  add(frame: Frame, element: DataElement): Step {
    const { tag, start } = element;
    if (!this.counts()) return this.refuse('too-many-elements', start);
    const disorder = frame.add(element);
    if (disorder !== undefined) this.observations.add(disorder, start);
    this.position = element.end;
    if (tag % 0x10000 === 0 && tag !== tags.FileMetaInformationGroupLength)
      this.observations.add('group-length', start);
    if (frame === this.root && this.onlyGroup === undefined) this.#noteAtTop(element);
    return 'on';
  }

  /** Goes into the element of `header`: items of a sequence, or fragments. `limit` as in `Frame`. */
  open(
    kind: 'items' | 'fragments',
    encoding: Encoding,
    valueStart: number,
    limit: number,
    undefinedLength: boolean,
  ): Step {
    const frame = new Frame(kind, encoding, this.position, valueStart, limit, undefinedLength);
    frame.tag = this.header.tag;
    frame.vr = this.header.vr;
    // A data set and its sequences alternate on the stack.
    if (this.#stack.length > 2 * limits.depth) return this.refuse('too-deep', this.position);
    this.push(frame);
    this.position = valueStart;
    return 'on';
  }

  /** As `open`, for a value that no VR promises to be a sequence. */
  tryItems(encoding: Encoding, valueStart: number, limit: number): Step {
    const step = this.open('items', encoding, valueStart, limit, false);
    if (step !== 'on') return step;
    this.frame.speculative = true;
    this.frame.observed = this.observations.length;
    this.#trials++;
    return 'on';
  }

  push(frame: Frame): void {
    this.#stack.push(frame);
    this.frame = frame;
  }

  pop(): void {
    this.#stack.pop();
    this.frame = this.#stack.at(-1) ?? this.root;
  }

  trialHeld(): void {
    this.#trials--;
  }

  /** Ends the innermost trial, where there is one; else the file is refused. */
  refuse(code: UnreadableCode, at: number): Step {
    if (this.#trials > 0 && code !== 'too-deep' && code !== 'too-many-elements') {
      while (!this.frame.speculative) this.pop();
      this.#trials--;
      this.observations.backTo(this.frame.observed);
      this.frame.kind = 'opaque';
      return 'on';
    }
    this.refusal = { code, at };
    return 'refused';
  }

  /** What follows is no element any more. */
  trail(): Step {
    this.trailingStart = this.position;
    return 'done';
  }

  #noteAtTop(element: DataElement): void {
    if (element.tag === tags.DataSetTrailingPadding) this.observations.add('trailing-padding', element.start);
    else if (this.pixelData !== undefined) this.observations.add('data-behind-pixel-data', element.start);
    else if (isPixelData(element.tag)) this.pixelData = element;
  }
}

/** Of a small integer in all engines. */
const largestUnboxed = 0x3fffffff;

/** The same number, as engines keep small ones: what is reckoned from one in a box lies in boxes, too, and so would all offsets of a file. */
function withoutBox(offset: number): number {
  return offset <= largestUnboxed ? offset | 0 : offset;
}
