/**
 * Whether two ranges hold the same bytes, by the platform's own means where it has any (memcmp, several times as fast as words in
 * JavaScript). Browsers have none; the lanes of the headless commands set it before any file is opened.
 */
export const nativeComparison: { equal?: (a: Uint8Array, b: Uint8Array) => boolean } = {};
