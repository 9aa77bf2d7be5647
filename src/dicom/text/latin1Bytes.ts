/** The bytes that `latin1Text` made characters of: what a file says is written as it says it. */
export const latin1Bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
