import type { Hit } from './Hit';
import type { ByteSearch } from './ByteSearch';

const window = 4 * 1024 * 1024;
/** Room for the characters on both sides of a hit, of two bytes each. */
const margin = 8;

/** Searches all bytes, in windows that overlap so far that every hit is seen whole, with its neighbours, at least once. */
export async function searchBlob(blob: Blob, matcher: ByteSearch, hit: (hit: Hit) => void): Promise<void> {
  const overlap = matcher.longest + margin;
  for (let start = 0; start < blob.size; start += window) {
    const from = Math.max(0, start - overlap);
    const to = Math.min(blob.size, start + window);
    const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
    matcher.search(bytes, (needle, index) => {
      const cutBefore = from > 0 && index < margin / 2;
      const cutBehind = to < blob.size && index + needle.bytes.length + margin / 2 > bytes.length;
      if (!cutBefore && !cutBehind) hit({ needle, at: from + index, bytes, index });
      return false;
    });
  }
}
