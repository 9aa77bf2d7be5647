import { crc32 } from '../../dicom/crc32';
import type { Tee } from '../../verify/cleaning/Tee';

/** The CRC-32 of a copy, taken of the very bytes that are verified: whoever writes a ZIP of copies need not read them again. */
export class Checksum {
  #value = 0;
  readonly #next: Tee | undefined;

  /** @param next gets the bytes, too */
  constructor(next: Tee | undefined) {
    this.#next = next;
    this.take.again = () => {
      this.#value = 0;
      next?.again?.();
    };
  }

  get value(): number {
    return this.#value;
  }

  take: Tee = (bytes) => {
    this.#value = crc32(bytes, this.#value);
    return this.#next?.(bytes);
  };
}
