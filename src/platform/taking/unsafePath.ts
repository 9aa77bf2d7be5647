const tricks = [
  /(^|[\\/])\.\.([\\/]|$)/, // climbs out of the folder
  /^[\\/]/, // absolute, or a Windows share
  /^[a-z]:/i, // drive letter
];

const control = (char: string): boolean => char < ' ' || char === '\x7f';

/**
 * True where an archive entry's name would leave the folder that it is unpacked to, or hides what it is (NUL and other
 * controls). A backslash between names is left in peace: old Windows packers write it as the separator.
 */
export const unsafePath = (path: string): boolean =>
  path === '' || tricks.some((trick) => trick.test(path)) || Array.from(path).some(control);
