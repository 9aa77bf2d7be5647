import { bytesOf } from '../../dicom/model/bytesOf';
import { joined } from '../../dicom/model/joined';
import type { PatchPiece } from '../../dicom/write/Change';
import type { KeepBytes } from '../KeepBytes';
import { frameItem } from './encapsulate';

/** Where the items of one frame stand as they are to be written. */
export interface FramePlace {
  /** Number of the Blob of fresh items; undefined: the stream of the source. */
  readonly batch: number | undefined;
  readonly start: number;
  readonly end: number;
  /** Of the codestream. */
  readonly length: number;
}

/** Fresh bytes are kept when so many have come together. */
const batchLength = 4 * 1024 * 1024;

/**
 * Frames that are written anew, many of them in one Blob: to make one costs a browser a part of a millisecond, and so does each slice. What
 * comes in the order of the frames is written as one piece.
 */
export class FrameItems {
  readonly #keep: KeepBytes;
  readonly #kept: Blob[] = [];
  #waiting: Uint8Array[] = [];
  #waitingLength = 0;

  constructor(keep: KeepBytes) {
    this.#keep = keep;
  }

  add(codestream: Uint8Array): FramePlace {
    return this.addItem(frameItem(codestream), codestream.length);
  }

  /** @param item as it stands in a file */
  addItem(item: Uint8Array, length: number): FramePlace {
    if (this.#waitingLength + item.length > batchLength) this.#flush();
    const start = this.#waitingLength;
    const end = start + item.length;
    this.#waiting.push(item);
    this.#waitingLength = end;
    return { batch: this.#kept.length, start, end, length };
  }

  /** The codestream of a frame that was added. */
  async codestream({ batch, start, length }: FramePlace): Promise<Uint8Array> {
    return await bytesOf(this.#blob(batch ?? 0), start + 8, start + 8 + length);
  }

  /** What stands at the places, one behind the other. */
  piecesOf(places: readonly FramePlace[]): PatchPiece[] {
    const runs: FramePlace[] = [];
    for (const place of places) {
      const last = runs.at(-1);
      if (last?.batch === place.batch && last?.end === place.start)
        runs[runs.length - 1] = { ...last, end: place.end };
      else runs.push(place);
    }
    return runs.map(({ batch, start, end }) => {
      if (batch === undefined) return { start, end };
      const blob = this.#blob(batch);
      return start === 0 && end === blob.size ? blob : blob.slice(start, end);
    });
  }

  #blob(batch: number): Blob {
    if (batch === this.#kept.length) this.#flush();
    const blob = this.#kept[batch];
    if (blob === undefined) throw new RangeError('a frame of another list');
    return blob;
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    this.#kept.push(this.#keep(joined(this.#waiting)));
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}
