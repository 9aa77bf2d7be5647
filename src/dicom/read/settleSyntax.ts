import type { Encoding } from '../dictionary/DataSet';
import { dataSetEncoding } from '../dictionary/dataSetEncoding';
import { encodings } from '../dictionary/encodings';
import type { UnreadableCode } from '../model/Part10';
import { type TransferSyntax, transferSyntaxOf } from '../dictionary/transferSyntax';

export interface SettledSyntax {
  readonly transferSyntax: TransferSyntax;
  /** Told from the first element, because nothing named it or the data set contradicts the name. */
  readonly guessed: boolean;
}

/** Syntaxes that are no stream of elements, and GE's private one: Implicit VR with big endian pixels. */
const unsupported = /^1\.2\.840\.10008\.1\.2\.[67]\.|^1\.2\.840\.113619\.5\.2$/;

/** PS3.5 9.1. A private syntax is carried through by its UID; what is none cannot be carried through. */
const wellFormedUid = /^[0-9]+(\.[0-9]+)+$/;

/** The uncompressed syntax for an encoding. */
function nativeSyntax({ explicit, bigEndian }: Encoding): TransferSyntax {
  const end = bigEndian ? '.2' : '.1';
  const uid = `1.2.840.10008.1.2${explicit ? end : ''}`;
  return { uid, encoding: { explicit, bigEndian }, deflated: false, encapsulated: false };
}

/**
 * Holds the syntax that the meta information names against `head`, the first bytes of the (inflated) data set with `room`
 * bytes to its end, as dcmdump and others do: some writers name one encoding and write another. A wrong name among the
 * uncompressed syntaxes is set right; for all others nothing could name what is written, so the file is refused.
 */
export function settleSyntax(uid: string, head: Uint8Array, room: number): SettledSyntax | UnreadableCode {
  const named = transferSyntaxOf(uid);
  if (named === undefined) {
    if (unsupported.test(uid)) return 'unsupported-transfer-syntax';
    if (room < 8) return 'truncated';
    const found = dataSetEncoding(head, room, uid === '' ? undefined : encodings.explicitLittle);
    if (uid === '' && found !== undefined) return { transferSyntax: nativeSyntax(found), guessed: true };
    if (found !== encodings.explicitLittle || uid.length > 64 || !wellFormedUid.test(uid))
      return 'unknown-transfer-syntax';
    return { transferSyntax: { uid, encoding: found, deflated: false, encapsulated: false }, guessed: true };
  }
  const found = dataSetEncoding(head, room, named.encoding);
  if (found === undefined || found === named.encoding) return { transferSyntax: named, guessed: false };
  if (named.encapsulated || named.deflated) return 'unsupported-transfer-syntax';
  return { transferSyntax: nativeSyntax(found), guessed: true };
}
