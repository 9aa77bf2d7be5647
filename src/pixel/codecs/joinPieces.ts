import { joined } from '../../dicom/model/joined';

/** One array out of several; not copied where there is only one. */
export function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : joined(pieces);
}
