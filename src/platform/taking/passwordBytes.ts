/** Code page 850 of what German, Dutch and French keyboards have: older packers of Windows took a password in it. */
const page850: Readonly<Record<string, number>> = {
  ä: 0x84,
  ö: 0x94,
  ü: 0x81,
  Ä: 0x8e,
  Ö: 0x99,
  Ü: 0x9a,
  ß: 0xe1,
  é: 0x82,
  è: 0x8a,
  ê: 0x88,
  ë: 0x89,
  ï: 0x8b,
  ç: 0x87,
  à: 0x85,
  '§': 0xf5,
};

/** The bytes that a password may have been: packers do not agree on a character set (APPNOTE has none for passwords). */
export function passwordBytes(password: string): readonly Uint8Array[] {
  const text = password.normalize('NFC');
  const utf8 = new TextEncoder().encode(text);
  // In ASCII all are the same.
  if (utf8.length === text.length) return [utf8];
  const codes = Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const oem = Array.from(text, (char, at) => page850[char] ?? codes[at] ?? 0);
  return [
    utf8,
    ...[codes, oem].filter((all) => all.every((code) => code < 256)).map((all) => Uint8Array.from(all)),
  ];
}
