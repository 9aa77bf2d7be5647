/** A frame as it stands in a file, parted into what decoding needs and what it does not. */
export interface PartedFrame {
  /** One after the other they are a codestream of the same picture: views of the frame, or fresh bytes where a length changes. */
  readonly needed: readonly Uint8Array[];
  /** What is in no decoder's way: comments, application data, boxes, bytes behind the end. Not the byte that makes a length even. */
  readonly idle: readonly Uint8Array[];
}
