/** Windows-1252 at 0x80 to 0x9F, Mac OS Roman, code page 850: what one machine writes another reads as control characters. */
export const codePages = [
  '\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178',
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü',
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ',
];
export const macCharacters: Readonly<Record<string, string>> = {
  '§': 'ß',
  '®': '',
  '¯': 'Ø',
  '¾': 'æ',
  '¿': 'ø',
};
