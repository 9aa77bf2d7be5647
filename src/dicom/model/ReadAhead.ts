/** What is as long as this is read by itself: windows would not save a read. */
const longest = 32 * 1024;
/** So far apart stretches still follow each other. */
const gap = 64 * 1024;
/** Windows double from here on. */
const [firstWindow, largestWindow] = [64 * 1024, 1024 * 1024];

/**
 * Short stretches of one Blob that are asked for in their order, such as the fragments of Pixel Data, read by windows: a read costs a browser a
 * millisecond, whatever its length. What is asked for here and there, or is long, is read as it is.
 */
export class ReadAhead {
  readonly #read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;
  readonly #size: number;
  #window: Promise<Uint8Array<ArrayBuffer>> | undefined;
  #start = 0;
  #end = 0;
  /** Where the last stretch ended. */
  #last = -Infinity;
  #length = firstWindow;

  /** @param size of the Blob */
  constructor(size: number, read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>) {
    this.#size = size;
    this.#read = read;
  }

  async bytes(start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    if (end - start >= longest) return await this.#read(start, end);
    const follows = start >= this.#last && start - this.#last <= gap;
    this.#last = end;
    if (this.#window === undefined || start < this.#start || end > this.#end) {
      if (!follows) {
        this.#length = firstWindow;
        return await this.#read(start, end);
      }
      this.#start = start;
      this.#end = Math.min(this.#size, start + this.#length);
      this.#length = Math.min(2 * this.#length, largestWindow);
      this.#window = this.#read(this.#start, this.#end);
    }
    const from = start - this.#start;
    return (await this.#window).subarray(from, from + end - start);
  }
}
