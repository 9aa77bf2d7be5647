const tricks = [
  /(^|[\\/])\.\.([\\/]|$)/, // climbs out of the folder
  /^[\\/]/, // absolute, or a Windows share
  /^[a-z]:/i, // drive letter
];

/** C0 and C1, and what turns the letters behind it round (Unicode UAX 9): `gpj.mcd` would be shown as a picture. */
const hides = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/**
 * True where an archive entry's name would leave the folder that it is unpacked to, or hides what it is (NUL and other
 * controls, marks of direction). A backslash between names is left in peace: old Windows packers write it as the separator.
 */
export const unsafePath = (path: string): boolean =>
  path === '' || tricks.some((trick) => trick.test(path)) || hides.test(path);
