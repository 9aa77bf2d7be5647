/** Encodings of two bytes a character, by labels of TextDecoder. */
const twoBytes = ['gb18030', 'euc-kr', 'shift_jis'];
/** What (0008,0005) may declare where the bytes are Latin-1: sets without umlauts at its places. */
const declarable = [...twoBytes, 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'windows-874']; // prettier-ignore

/**
 * A letter of Latin beside a character of another script, or one of nobody's (GB18030 has places for those of its user): nobody writes so,
 * but `Mü` read as GB18030 looks so.
 */
const mixed =
  /[A-Za-z\u00c0-\u024f][\u0370-\u1fff\u2017\u3000-\uffef]|[\u0370-\u1fff\u2017\u3000-\uffef][A-Za-z\u00c0-\u024f]/;
/** What names and remarks in Latin-1 are made of. */
const latin = /^[\x20-\x7e\r\n\t\f\u00a0-\u00ff]+$/;
const letters = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/;
const longest = 4096;
const [firstHigh, firstTrail, space] = [0x80, 0x40, 0x20];

/** A text as its bytes say it in Latin-1, and the unit of the text that each of its characters is from. */
export interface LatinMeant {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * What a text may have meant whose bytes are Latin-1 and that was read in the set that its file declares (PS3.3 C.12.1.1.2): a device that
 * is set to Chinese writes what a German worklist sends.
 */
export function latinMeant(text: string): LatinMeant[] {
  if (text.length > longest || !mixed.test(text)) return [];
  const found = declarable.flatMap((label) => {
    const meant = asLatin(text, bytesUnder(label));
    return meant === undefined ? [] : [meant];
  });
  return found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at);
}

function asLatin(text: string, bytesOf: ReadonlyMap<string, string>): LatinMeant | undefined {
  let meant = '';
  const at: number[] = [];
  for (const [i, character] of text.split('').entries()) {
    const bytes = character <= '\u00ff' ? character : bytesOf.get(character);
    if (bytes === undefined) return undefined;
    meant += bytes;
    at.push(...Array.from(bytes, () => i));
  }
  return latin.test(meant) && letters.test(meant) ? { text: meant, at } : undefined;
}

/** Of each encoding once, when the first text asks: eight tables, never more. */
const tables = new Map<string, ReadonlyMap<string, string>>();

function bytesUnder(label: string): ReadonlyMap<string, string> {
  let table = tables.get(label);
  if (table === undefined) tables.set(label, (table = bytesOfAll(label)));
  return table;
}

/** The bytes of every character of an encoding, as Latin-1: one byte, or a lead and a trail. A space ends each, which is no trail anywhere. */
function bytesOfAll(label: string): ReadonlyMap<string, string> {
  const trails = twoBytes.includes(label) ? 0x100 - firstTrail : 0;
  const bytes = new Uint8Array((0x100 - firstHigh) * (2 + 3 * trails));
  let end = 0;
  for (let lead = firstHigh; lead < 0x100; lead++) {
    bytes.set([lead, space], end);
    end += 2;
    for (let trail = firstTrail; trail < firstTrail + trails; trail++) {
      bytes[end++] = lead;
      bytes[end++] = trail;
      bytes[end++] = space;
    }
  }
  const all = new Map<string, string>();
  let at = 0;
  for (const character of new TextDecoder(label).decode(bytes).split(' ')) {
    const length = bytes[at + 1] === space ? 1 : 2;
    if (character.length === 1 && character > '\u00ff' && character !== '\ufffd' && !all.has(character))
      all.set(character, String.fromCharCode(...bytes.subarray(at, at + length)));
    at += length + 1;
  }
  return all;
}
