/** The values of a text that is read without its VR, such as UIDs and dates: parted at the backslash (PS3.5 6.2), without padding. */
export const valuesIn = (text: string): string[] =>
  text.split('\\').map((value) => value.replaceAll('\0', '').trim());
