/** What stands in Pixel Data without being picture: no reader of the values needs it, and nobody sees it. */
export type PixelExtra =
  | 'stray-bits' // bits of cells outside of Bits Stored
  | 'excess-pixels' // bytes or fragments behind the last frame, padding that is not empty
  | 'segments'; // parts of codestreams that no decoder needs
