/** Every planted value begins so, in one of three spellings: nothing else in the world does. */
export const beginning = 'Qzxv';
/** Letters of a value that tell one from the other. */
const own = 4;

/** Attributes that are about somebody under every preset that deidentifies: a value in one of them never goes out (PS3.15 Table E.1-1: X, Z or D). */
export const tellingTags: ReadonlyMap<number, string> = new Map([
  [0x00080050, 'SH'], // Accession Number
  [0x00080080, 'LO'], // Institution Name
  [0x00080081, 'ST'], // Institution Address
  [0x00080090, 'PN'], // Referring Physician's Name
  [0x00080094, 'SH'], // Referring Physician's Telephone Numbers
  [0x00081048, 'PN'], // Physician(s) of Record
  [0x00081050, 'PN'], // Performing Physician's Name
  [0x00081070, 'PN'], // Operators' Name
  [0x00100010, 'PN'], // Patient's Name
  [0x00100020, 'LO'], // Patient ID
  [0x00101000, 'LO'], // Other Patient IDs
  [0x00101001, 'PN'], // Other Patient Names
  [0x00101005, 'PN'], // Patient's Birth Name
  [0x00101040, 'LO'], // Patient's Address
  [0x00101060, 'PN'], // Patient's Mother's Birth Name
  [0x00102154, 'SH'], // Patient's Telephone Numbers
  [0x00380010, 'LO'], // Admission ID
  [0x0040a123, 'PN'], // Person Name
  [0x00321032, 'PN'], // Requesting Physician
]);

const letters = (number: number): string =>
  [17576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26))).join('');

/** The value with a number, at most 14 characters: names and numbers as people write them. */
export const plantedValue = (number: number, vr: string): string =>
  vr === 'PN' ? `${beginning}${letters(number)}^Wjrta` : `${beginning}${letters(number)}`;

const forms = [beginning, beginning.toUpperCase(), beginning.toLowerCase()].flatMap((text) => [
  Buffer.from(text, 'latin1'),
  Buffer.from(text, 'utf16le'),
  Buffer.from(text, 'utf16le').swap16(),
]);

/** The planted values that stand in bytes, by their letters, in whatever of these encodings: ASCII and its supersets, UTF-16 either way round. */
export function plantedIn(bytes: Uint8Array): Set<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const found = new Set<string>();
  for (const [index, form] of forms.entries()) {
    const wide = index % 3 > 0;
    for (let at = buffer.indexOf(form); at >= 0; at = buffer.indexOf(form, at + 1)) {
      const stretch = Buffer.from(buffer.subarray(at, at + (beginning.length + own) * (wide ? 2 : 1)));
      if (index % 3 === 2 && stretch.length % 2 === 0) stretch.swap16();
      found.add(stretch.toString(wide ? 'utf16le' : 'latin1').toLowerCase());
    }
  }
  return found;
}
