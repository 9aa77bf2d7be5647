import type { VR } from '../dictionary/DataSet';

/** The Specific Character Set (0008,0005) that governs the texts of a data set (PS3.3 C.12.1.1.2). */
export interface CharacterSet {
  /** The defined terms as written, trimmed; `['']` for the default repertoire. */
  readonly names: readonly string[];
  /** False where a term is not one of PS3.3: its bytes are then read as Latin-1, which loses none. */
  readonly known: boolean;
  /**
   * All values of an element with their delimiters, never throwing: bytes that are invalid in the set come out as
   * Latin-1 characters. VRs that the character set does not govern (CS, DA, UI, ...) are read as Latin-1.
   * A backslash in the result is a delimiter of values where the VR has several; a second byte 0x5C of GBK is not.
   */
  decode(bytes: Uint8Array, vr: VR): string;
}
