import { pdfBounds } from './pdfBounds';

/** Says that a bound was passed. */
export class Beyond extends Error {}

/** What reading a PDF has cost so far, held against `pdfBounds`. */
export class Budget {
  readonly #end = performance.now() + pdfBounds.time;
  #characters: number = pdfBounds.characters;

  /** Throws `Beyond`. */
  take(characters: number): void {
    this.#characters -= characters;
    if (this.#characters < 0 || performance.now() > this.#end) throw new Beyond();
  }
}
