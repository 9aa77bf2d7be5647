import type { Part10, Unreadable } from '../../dicom/model/Part10';
import { decodeFrame } from '../../pixel/decodeFrame';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { Raster } from '../../pixel/Raster';
import { looksOf } from '../../pixel/render/looksOf';
import type { Look } from '../../pixel/render/Look';
import { openFile } from '../openFile';

const files = 4;
/** Bytes of decoded frames, so that a window that is dragged need not decode again. */
const rasterBytes = 32 * 1024 * 1024;

/** A frame decoded, and how the file wants it shown, its default first. */
export interface OpenFrame {
  readonly kind: 'open';
  readonly part10: Part10;
  readonly raster: Raster;
  readonly looks: readonly [Look, ...Look[]];
}

/** What a pixel lane holds of the files that it was asked for last: headers and a few decoded frames. */
export class OpenPictures {
  readonly #files = new Map<string, Part10>();
  readonly #frames = new Map<string, OpenFrame>();

  /** @param of names the file, see FrameRequest */
  async file(of: string, blob: Blob): Promise<Part10 | Unreadable | PixelProblem> {
    const known = this.#files.get(of);
    if (known !== undefined) return known;
    const part10 = await openFile(blob);
    if (part10.kind === 'ignored') return noPixels;
    if (part10.kind === 'unreadable') return part10;
    if (part10.pixelData === undefined) return noPixels;
    this.#files.set(of, part10);
    for (const oldest of this.#files.keys()) {
      if (this.#files.size <= files) break;
      this.#files.delete(oldest);
    }
    return part10;
  }

  async frame(of: string, blob: Blob, index: number): Promise<OpenFrame | Unreadable | PixelProblem> {
    const key = `${of} ${String(index)}`;
    const known = this.#frames.get(key);
    if (known !== undefined) {
      this.#frames.delete(key);
      this.#frames.set(key, known);
      return known;
    }
    const part10 = await this.file(of, blob);
    if (part10.kind !== 'part10') return part10;
    const raster = await decodeFrame(part10, index);
    if ('kind' in raster) return raster;
    const open: OpenFrame = { kind: 'open', part10, raster, looks: await looksOf(part10, index) };
    this.#frames.set(key, open);
    this.#forget();
    return open;
  }

  /** Lets go of the frames not asked for longest; the last one stays whatever its size. */
  #forget(): void {
    let bytes = 0;
    for (const { raster } of this.#frames.values()) bytes += raster.samples.byteLength;
    for (const [key, { raster }] of this.#frames) {
      if (bytes <= rasterBytes || this.#frames.size === 1) return;
      this.#frames.delete(key);
      bytes -= raster.samples.byteLength;
    }
  }
}

const noPixels: PixelProblem = { kind: 'pixel-problem', code: 'no-pixels' };
