/** A byte with A-Z as a-z; all others, also those of accented letters, as they are. */
export const foldAscii = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte);
