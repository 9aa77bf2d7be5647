/** Why a frame cannot be shown, searched or redacted. A code, and no value of the file. */
export interface PixelProblem {
  readonly kind: 'pixel-problem';
  readonly code: PixelProblemCode;
}

export type PixelProblemCode =
  | 'no-pixels'
  | 'bad-description' // Image Pixel attributes are missing or contradict each other
  | 'unsupported-syntax' // no decoder: video, JPEG XL, JPIP, progressive 12 bit
  | 'bad-codestream'
  | 'frame-missing' // the fragments hold fewer frames than Number of Frames says
  | 'outside' // no part of the areas to black out lies in the picture
  | 'too-large'; // more memory than a lane may take
