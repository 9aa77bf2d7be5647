/** The least run of letters and digits that a person would read. */
const runs = /[\x20-\x7e]{4,}/g;
const lookedAt = 4096;

/** What a person could read in bytes that are no text: runs of ASCII, or the number of bytes where there are none. */
export function readableBytes(bytes: Uint8Array | undefined, length: number): string {
  const looked = bytes?.subarray(0, lookedAt) ?? new Uint8Array();
  let text = '';
  for (const byte of looked) text += byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '\n';
  const found = (text.match(runs) ?? []).map((run) => run.trim()).filter((run) => run !== '');
  return found.length > 0 ? found.join(' ') : `${length} B`;
}
