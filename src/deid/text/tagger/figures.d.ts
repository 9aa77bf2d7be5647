/** The figures that `scripts/trainTexts.mjs` learnt (scripts/build/figures.mjs). */
declare module '*/learnt.bin' {
  /** Undefined in a Worker of the page, which gives them. */
  const figures: Uint8Array<ArrayBuffer> | undefined;
  export default figures;
  /** Tells these figures from others: 16 hexadecimal digits. */
  export const sum: string;
}
