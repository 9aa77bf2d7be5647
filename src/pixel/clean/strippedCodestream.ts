import { joinPieces } from '../codecs/joinPieces';
import type { PixelDescription } from '../PixelDescription';
import { partFrame } from './partFrame';

/**
 * The codestream of one frame without what decoding does not need: comments, application data, what stands behind its end. Undefined
 * where nothing of that is in it; `unwalked` where nobody can tell.
 */
export function strippedCodestream(
  codestream: Uint8Array,
  transferSyntax: string,
  description: PixelDescription,
): Uint8Array | 'unwalked' | undefined {
  const parted = partFrame(codestream, transferSyntax, description);
  if (parted === undefined) return 'unwalked';
  return parted.idle.length === 0 ? undefined : joinPieces(parted.needed);
}
