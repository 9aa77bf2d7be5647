/** A file of a list of pictures. */
export interface SlideFile {
  /** `FileRow.id`. */
  readonly file: number;
  readonly frames: number;
}

/** One frame of one file. */
export interface Slide {
  readonly file: number;
  /** From 0. */
  readonly frame: number;
}

/**
 * The frames of many files as one row of slides, without an entry for each: a study can have a hundred thousand of them.
 */
export class Slides {
  readonly count: number;
  readonly files: readonly SlideFile[];
  /** Number of the first slide of each file. */
  readonly #starts: readonly number[];

  constructor(files: readonly SlideFile[]) {
    const starts: number[] = [];
    let count = 0;
    for (const { frames } of files) {
      starts.push(count);
      count += frames;
    }
    this.files = files;
    this.count = count;
    this.#starts = starts;
  }

  /** @param index 0 to `count` - 1; undefined beyond. */
  at(index: number): Slide | undefined {
    if (index < 0 || index >= this.count) return undefined;
    let [low, high] = [0, this.files.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? Infinity) <= index) low = middle;
      else high = middle - 1;
    }
    const file = this.files[low];
    return file && { file: file.file, frame: index - (this.#starts[low] ?? 0) };
  }

  /** The first slide of a file; 0 where it is not among them. */
  startOf(file: number): number {
    return this.#starts[this.files.findIndex((each) => each.file === file)] ?? 0;
  }
}
