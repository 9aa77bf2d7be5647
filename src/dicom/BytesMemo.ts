import { crc32 } from './crc32';

interface Entry<Value> {
  readonly bytes: Uint8Array;
  readonly value: Value;
}

/**
 * What was made of bytes before, bounded in bytes: of a value that recurs in all files of a series a checksum and a comparison are
 * left. In two generations, as `Memo`: what is asked for again outlives what is not.
 */
export class BytesMemo<Value> {
  readonly #mostBytes: number;
  #young = new Map<number, Entry<Value>>();
  #old = new Map<number, Entry<Value>>();
  #bytes = 0;

  /** @param most bytes of all values; of one that is longer than a sixteenth of it nothing is remembered */
  constructor(most: number) {
    this.#mostBytes = Math.ceil(most / 2);
  }

  /** What `make` made of the same bytes, or makes of them, which is held from then on. */
  of(bytes: Uint8Array, make: () => Value): Value {
    if (bytes.length > this.#mostBytes / 8) return make();
    const key = crc32(bytes);
    const young = this.#young.get(key);
    if (young !== undefined && isSame(young.bytes, bytes)) return young.value;
    const old = this.#old.get(key);
    const entry =
      old !== undefined && isSame(old.bytes, bytes) ? old : { bytes: bytes.slice(), value: make() };
    if (this.#bytes + bytes.length > this.#mostBytes) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#bytes = 0;
    }
    this.#young.set(key, entry);
    this.#bytes += bytes.length;
    return entry.value;
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at === one.length;
}
