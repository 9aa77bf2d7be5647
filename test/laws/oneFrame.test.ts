import { describe, expect, it } from 'vitest';
import { readPart10 } from '../../src/dicom/read/readPart10';
import { barePixels } from '../../src/pixel/clean/barePixels';
import { describedPixels } from '../../src/pixel/pixelDescriptionOf';
import { pixelLaw } from '../../src/verify/redaction/pixelLaw';
import { shapes } from '../fixtures/shapes';

/** A Blob that reads into what its reader gives, and notes what it was given. */
class Filling extends Blob {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  readonly #given: Set<ArrayBufferLike>;

  constructor(bytes: Uint8Array<ArrayBuffer>, given = new Set<ArrayBufferLike>()) {
    super([bytes]);
    this.#bytes = bytes;
    this.#given = given;
  }

  /** Memory of a long frame. */
  get rooms(): readonly ArrayBufferLike[] {
    return [...this.#given].filter(({ byteLength }) => byteLength >= 1024 * 1024);
  }

  override slice(start = 0, end = this.size): Filling {
    return new Filling(this.#bytes.subarray(start, end), this.#given);
  }

  bytesInto(room: (length: number) => Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = room(this.size);
    this.#given.add(bytes.buffer);
    bytes.set(this.#bytes);
    return Promise.resolve(bytes);
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytesInto((length) => new Uint8Array(length))).buffer;
  }

  override async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.arrayBuffer());
  }
}

async function opened() {
  const file = new Filling(shapes.longFrames(5));
  const part10 = await readPart10(file);
  if (part10.kind !== 'part10') throw new Error(part10.code);
  return { file, part10 };
}

describe('a picture of long frames', () => {
  it('is planned without reading cells that have nothing behind them', async () => {
    const { file, part10 } = await opened();
    const keep = (bytes: Uint8Array<ArrayBuffer>): Blob => new Blob([bytes]);
    expect(await barePixels(part10, describedPixels(part10), { keep })).toBeUndefined();
    expect(file.rooms).toEqual([]);
  });

  it('is held against its header in memory of one frame', async () => {
    const { file, part10 } = await opened();
    expect(await pixelLaw(part10)).toBeUndefined();
    expect(file.rooms).toHaveLength(1);
  });
});
