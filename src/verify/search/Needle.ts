import type { Secret } from '../../deid/secrets/Secret';

/** One spelling of a secret as bytes, ready to be searched. */
export interface Needle {
  /** ASCII letters in lower case; the search does not tell their case. */
  readonly bytes: Uint8Array;
  readonly secret: Secret;
  /** Bytes that are not zero: how little it is a matter of chance to meet the needle. */
  readonly weight: number;
  /** Bytes from one character to the next: 2 in UTF-16. */
  readonly step: 1 | 2;
  /** It is so short that a text has it as a whole word only (`countsAnywhere`). In bytes that are no text it stands as it is. */
  readonly asWord: boolean;
}
