import type { SecretMatcher } from '../deid/text/SecretMatching';
import { latin1Text } from '../dicom/text/latin1Text';
import { readPdf } from './readPdf';

/** `unread`: nobody can say, as it could not be read wholly. */
export type PdfSearch = 'clean' | 'tells' | 'unread';

/**
 * Whether a PDF that we made names somebody, held against what another reader finds in it: pages, information, XMP, notes, headings; and against all that
 * stands in the file outside of its streams. Pictures are not read: they were looked at where they came from.
 */
export async function searchPdf(bytes: Uint8Array, matcher: SecretMatcher): Promise<PdfSearch> {
  const text = await readPdf(bytes);
  if (text.kind !== 'document-text' || text.unread.some((what) => what !== 'empty-page')) return 'unread';
  const whole = text.parts.join(' ').replace(/\s+/g, ' ');
  const texts = [...text.parts, whole, outsideStreams(bytes)];
  return texts.some((each) => matcher.within(each)) ? 'tells' : 'clean';
}

/** The objects of a PDF as text, without what lies in streams (ISO 32000-1 7.3.8): pictures, fonts, the colour profile. */
function outsideStreams(bytes: Uint8Array): string {
  const [begin, end] = ['\nstream\n', '\nendstream'];
  const whole = latin1Text(bytes);
  const parts: string[] = [];
  let at = 0;
  for (let start = whole.indexOf(begin); start >= 0; start = whole.indexOf(begin, at)) {
    parts.push(whole.slice(at, start));
    const stop = whole.indexOf(end, start);
    if (stop < 0) return whole;
    at = stop + end.length;
  }
  parts.push(whole.slice(at));
  // The table of objects is numbers of ten digits (7.5.4), in which any number may occur.
  return parts.join(' ').replace(/\d{10} \d{5} [nf] ?/g, ' ');
}
