/** What came of the files that were at hand at one time: figures only, nothing of what they say. */
export interface ShiftFigures {
  readonly discs: number;
  /** Of whom there are copies. */
  readonly persons: number;
  /** That were looked at. */
  readonly files: number;
  readonly copies: number;
  readonly refused: number;
  /** Of these: pictures that waited for a look. */
  readonly heldBack: number;
  /** Copies that left the page, each once. */
  readonly saved: number;
  readonly zips: number;
  /** From when the files were given until the last copy was made or saved, in milliseconds. */
  readonly duration: number;
}

const nothing: ShiftFigures = {
  discs: 0,
  persons: 0,
  files: 0,
  copies: 0,
  refused: 0,
  heldBack: 0,
  saved: 0,
  zips: 0,
  duration: 0,
};

const plus = (one: ShiftFigures, other: ShiftFigures): ShiftFigures => ({
  discs: one.discs + other.discs,
  persons: one.persons + other.persons,
  files: one.files + other.files,
  copies: one.copies + other.copies,
  refused: one.refused + other.refused,
  heldBack: one.heldBack + other.heldBack,
  saved: one.saved + other.saved,
  zips: one.zips + other.zips,
  duration: one.duration + other.duration,
});

/** The figures of everything that was done since the page was opened: they outlive the files, of which nothing else does. */
export class Shift {
  #past = $state.raw(nothing);
  /** How many times files were worked on, besides those at hand. */
  batches = $state(0);
  readonly #now: () => ShiftFigures | undefined;

  /** @param now of the files at hand; undefined where nothing came of them yet */
  constructor(now: () => ShiftFigures | undefined) {
    this.#now = now;
  }

  get figures(): ShiftFigures {
    return plus(this.#past, this.#now() ?? nothing);
  }

  /** The files at hand are about to be forgotten: their figures stay. */
  keep(): void {
    const now = this.#now();
    if (now === undefined) return;
    this.#past = plus(this.#past, now);
    this.batches++;
  }

  /** Counts anew, beginning with the files at hand. */
  reset(): void {
    this.#past = nothing;
    this.batches = 0;
  }
}
