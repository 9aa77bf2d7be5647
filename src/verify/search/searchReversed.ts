import { bigEndianAt } from '../../dicom/text/bigEndianAt';
import { bytesOf } from '../../dicom/model/bytesOf';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { reverseWords } from '../../dicom/model/reverseWords';
import { walkElements } from '../../dicom/access/walkElements';
import { wordWidth } from '../../dicom/dictionary/wordWidth';
import { shortestNeedle } from './needlesOf';
import type { Hit } from './Hit';
import type { ByteSearch } from './ByteSearch';

/** Whole words of every width. */
const window = 4 * 1024 * 1024;
/** Room for the characters on both sides of a hit, of two bytes each. */
const margin = 8;

/**
 * Searches the values that are made of words in the other byte order as well: who converts a file moves the letters of what was put into
 * them. Native pixels are searched so in big endian only, whose words are written the other way round: in little endian they are read
 * once, as they stand.
 * @param hit returns true to end the search
 */
export async function searchReversed(
  part10: Part10,
  matcher: ByteSearch,
  hit: (hit: Hit) => boolean,
): Promise<void> {
  if (matcher.longest === 0) return;
  const overlap = 8 * Math.ceil((matcher.longest + margin) / 8);
  for (const { element, width } of elementsOfWords(part10)) {
    const { valueStart, valueEnd } = element;
    for (let start = valueStart; start < valueEnd; start += window) {
      const from = Math.max(valueStart, start - overlap);
      const to = Math.min(valueEnd, start + window);
      const read = part10.bytes.view(from, to) ?? (await bytesOf(part10.stream, from, to));
      const bytes = reverseWords(read, width);
      const ended = matcher.search(bytes, (needle, index) => {
        const cutBefore = from > valueStart && index < margin / 2;
        const cutBehind = to < valueEnd && index + needle.bytes.length + margin / 2 > bytes.length;
        return !cutBefore && !cutBehind && hit({ needle, at: from + index, bytes, index });
      });
      if (ended) return;
    }
  }
}

function elementsOfWords(part10: Part10): { readonly element: DataElement; readonly width: 2 | 4 | 8 }[] {
  const found: { element: DataElement; width: 2 | 4 | 8 }[] = [];
  walkElements(part10, (element) => {
    const { items, fragments, start, valueStart, valueEnd } = element;
    if (items !== undefined || fragments !== undefined || valueEnd - valueStart < shortestNeedle) return;
    const width = wordWidth(element);
    const isSearched = start !== part10.pixelData?.start || bigEndianAt(part10, start);
    if (width !== undefined && isSearched) found.push({ element, width });
  });
  return found;
}
