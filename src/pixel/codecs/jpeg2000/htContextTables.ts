import cxtVlc from './cxtVlc.json';

/**
 * The context-adaptive variable-length code (T.814 Annex C), one table for the initial line-pair and one for the others. Index:
 * context * 128 + the next seven bits. Entry: length of the codeword (bits 0 to 2), u_off (3), significance pattern (4 to 7), E^1 (8 to
 * 11), E^k (12 to 15).
 */
export const htContextTables: { readonly initial: Uint16Array; readonly others: Uint16Array } = {
  initial: tableOf(cxtVlc.initial),
  others: tableOf(cxtVlc.others),
};

function tableOf(contexts: readonly string[]): Uint16Array {
  const table = new Uint16Array(1024);
  for (const row of contexts.join(' ').split(' ')) {
    const digit = (at: number, length = 1): number => Number.parseInt(row.slice(at, at + length), 16);
    const length = digit(7);
    const entry = (digit(3) << 12) | (digit(4) << 8) | (digit(1) << 4) | (digit(2) << 3) | length;
    for (let rest = digit(5, 2); rest < 128; rest += 1 << length) table[digit(0) * 128 + rest] = entry;
  }
  return table;
}
