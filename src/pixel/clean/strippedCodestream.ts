/**
 * The codestream of one frame without what decoding does not need: comments, application data, what stands behind its end. Undefined
 * where nothing of that is in it, and for syntaxes that have no such parts.
 */
export type StrippedCodestream = (
  codestream: Uint8Array,
  transferSyntaxUid: string,
) => Uint8Array<ArrayBuffer> | undefined;

export const strippedCodestream: StrippedCodestream = () => undefined;
