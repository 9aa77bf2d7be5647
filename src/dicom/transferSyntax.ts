import type { Encoding } from './DataSet';

/** PS3.5 section 10 and PS3.6 Table A-1. */
export interface TransferSyntax {
  readonly uid: string;
  readonly encoding: Encoding;
  readonly deflated: boolean;
  /** Pixel Data is a sequence of fragments (PS3.5 A.4). */
  readonly encapsulated: boolean;
}
