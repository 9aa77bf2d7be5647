import { foldText } from '../text/foldText';
import { identifyingSpans } from '../text/identifyingSpans';
import { inVocabulary } from '../text/inVocabulary';
import encoderWords from '../text/lexicon/technique/encoders.txt';
import { identifyingNumbers } from '../text/identifyingNumbers';
import type { SecretMatcher } from '../text/SecretMatching';
import { WordList } from '../text/WordList';

/**
 * What a segment of a compressed picture tells: `identity` where an identifying value of the study, a number of a person or a place on
 * earth stands in it, `camera` where a camera or a photo program wrote about the picture, `note` where a comment holds a date, a way to
 * reach somebody, or words that neither encoders nor radiologists write.
 */
export type SegmentTells = 'identity' | 'camera' | 'note';

/** Exif 2.3 4.5.4 and 4.7.2, XMP part 3 1.1.3, Photoshop's image resources with IPTC. */
const cameraData = ['Exif\0', 'http://ns.adobe.com/xap/', 'http://ns.adobe.com/xmp/', 'Photoshop 3.0'];
/** GPS IFD pointer (Exif 2.3 4.6.3) as an entry of an IFD, in both byte orders: tag 0x8825, type 4, count 1; and as XMP writes it. */
const place = ['\x25\x88\x04\0\x01\0\0\0', '\x88\x25\0\x04\0\0\0\x01', 'exif:GPS'];

/** @param content as Latin-1, one character for a byte */
export function segmentTells(content: string, matcher: SecretMatcher): SegmentTells | undefined {
  const text = content.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  if (
    matcher.within(text) ||
    matcher.within(utf8(content)) ||
    place.some((marker) => content.includes(marker))
  )
    return 'identity';
  if (identifyingNumbers(text, { keyword: '', vr: 'UN' }).length > 0) return 'identity';
  if (cameraData.some((marker) => content.startsWith(marker))) return 'camera';
  return identifyingSpans(text).length > 0 || runs(content).some(saysMore) ? 'note' : undefined;
}

const encoders = new WordList(encoderWords);
const runs = (content: string): string[] => content.match(/[\x20-\x7e\xc0-\xff]{6,}/g) ?? [];

/** Two words that nobody knows, or one of a text that is nothing else: bytes that are no text spell one now and then. */
function saysMore(run: string): boolean {
  const words =
    run.match(/(?<![A-Za-z\xc0-\xff])[A-Z\xc0-\xff]?[a-z\xc0-\xff]{2,}(?![A-Za-z\xc0-\xff])|[A-Z]{4,}/g) ??
    [];
  const unknown = words.filter((word) => {
    const folded = foldText(word);
    return !encoders.has(folded) && !inVocabulary(folded);
  });
  return unknown.join('').length >= 6 && unknown.join('').length > run.length / 3;
}

const utf8 = (content: string): string =>
  new TextDecoder().decode(Uint8Array.from(content, (character) => character.charCodeAt(0)));
