import { Memo } from '../../dicom/Memo';

/** What (0008,0005) may declare where the bytes are Latin-1, by labels of TextDecoder: sets without umlauts at its places. */
const declarable = ['gb18030', 'euc-kr', 'shift_jis', 'iso-8859-5', 'iso-8859-6', 'iso-8859-7', 'iso-8859-8', 'windows-874']; // prettier-ignore

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
    const meant = asLatin(text, bytesUnder.of(label, bytesOfAll));
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

const bytesUnder = new Memo<string, ReadonlyMap<string, string>>(declarable.length);

/** The bytes of every character of an encoding of one or two bytes, as Latin-1. A space ends each, which is no second byte anywhere. */
function bytesOfAll(label: string): ReadonlyMap<string, string> {
  const bytes: number[][] = [];
  for (let lead = 0x80; lead <= 0xff; lead++) {
    bytes.push([lead, 0x20]);
    for (let trail = 0x40; trail <= 0xff; trail++) bytes.push([lead, trail, 0x20]);
  }
  const meant = new TextDecoder(label).decode(Uint8Array.from(bytes.flat())).split(' ');
  const all = new Map<string, string>();
  for (const [i, own] of bytes.entries()) {
    const character = meant[i];
    if (character?.length === 1 && character > '\u00ff' && character !== '\ufffd' && !all.has(character))
      all.set(character, String.fromCharCode(...own.slice(0, -1)));
  }
  return all;
}
