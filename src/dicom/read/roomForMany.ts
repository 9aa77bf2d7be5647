/** Gives memory of a length: what was given before is given again. */
export type Room = (length: number) => Uint8Array<ArrayBuffer>;

/** The same memory for one stretch of bytes after the other, taken when it is first needed. */
export function roomForMany(): Room {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  return (length) => {
    if (bytes === undefined || bytes.length < length) bytes = new Uint8Array(length);
    return bytes.subarray(0, length);
  };
}
