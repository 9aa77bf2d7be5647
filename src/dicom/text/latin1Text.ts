/** Engines bound the number of arguments of a call. */
const chunk = 8192;

/** Every byte as the character of the same number: what all decoding falls back to, as it loses nothing. */
export function latin1Text(bytes: Uint8Array): string {
  if (bytes.length <= chunk) return characters(bytes);
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) text += characters(bytes.subarray(at, at + chunk));
  return text;
}

/** Spreading a typed array into the call would take six times as long; this runs for nearly every element. */
const characters = (bytes: Uint8Array): string =>
  Reflect.apply(String.fromCharCode, undefined, bytes) as string;
