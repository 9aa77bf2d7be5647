/** What a page says of who runs it: plain text, which cannot end its attribute and is never markup. */
const operator = /(<meta name="operator" content=")[^"<>]{0,500}(")/;

/**
 * The page as it was built. Who runs it writes their name into it, before or after the build (docs/accessibility.md); all else of it is held
 * by its checksum.
 */
export function withoutOperator(page: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(page);
  return new TextEncoder().encode(text.replace(operator, '$1$2'));
}
