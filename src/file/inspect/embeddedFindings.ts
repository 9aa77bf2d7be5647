import { beyondLength } from '../../deid/plan/beyondLength';
import { blankIccTexts } from '../../deid/plan/blankIccTexts';
import { blankTexts } from '../../deid/plan/blankTexts';
import { holdsNumbers } from '../../deid/text/holdsNumbers';
import { SecretsInBytes } from '../../deid/secrets/SecretsInBytes';
import type { StudyGuard } from '../../deid/secrets/StudyGuard';
import type { Finding } from '../../deid/findings/Inspection';
import type { Secret } from '../../deid/secrets/Secret';
import { readableBytes } from '../../deid/plan/readableBytes';
import { BytesMemo } from '../../dicom/BytesMemo';
import { Memo } from '../../dicom/Memo';
import { bytesOf } from '../../dicom/model/bytesOf';
import { characterSetIn } from '../../dicom/access/characterSetIn';
import type { CharacterSet } from '../../dicom/text/CharacterSet';
import { characterSetOf } from '../../dicom/text/characterSetOf';
import type { DataElement, DataSet } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { reverseWords } from '../../dicom/model/reverseWords';
import { walkElements } from '../../dicom/access/walkElements';
import { wordWidth } from '../../dicom/dictionary/wordWidth';
import type { ByteSearch } from '../../verify/search/ByteSearch';
import { searchOver } from '../../verify/search/searchOver';
import { segmentsTelling } from './segmentsTelling';
import { tags } from '../../dicom/dictionary/tags';
import { vrClasses } from '../../dicom/dictionary/vrClasses';

/** Values that are no texts: what stands in them nobody sees. */
/** Of a picture with many frames: what its maker writes before one it writes before all. */
const mostFrames = 16;
/** Values beyond what is in memory anyway; the proof of a clean copy searches all bytes. */
const mostRead = 8 * 1024 * 1024;
const mostFindings = 8;
const longestValue = 79;
const [mostCharacterSets, mostRemembered] = [2, 1_200_000];
/** Bytes spell a short word now and then. */
const longestForWords = 64 * 1024;
const shortestWord = 4;

/**
 * What a file says where no text is expected: its own identifying values in the bytes of OB, OW and UN values and arrays of numbers, in either byte order (`bytes`) and of the ICC
 * profile (`icc`), texts of others there (`bytes-text`, `icc`), and what compressed pictures carry along (`segment-identity`, `segment-camera`, `segment-note`).
 */
export async function embeddedFindings(part10: Part10, guard: StudyGuard): Promise<Finding[]> {
  const findings: Finding[] = [];
  const elements = opaqueElements(part10);
  const compressed = part10.pixelData?.fragments !== undefined;
  if (elements.length === 0 && !compressed) return findings;
  if (compressed) {
    const words = guard.over(none);
    const path = '(7FE0,0010)';
    for (const { tells, content } of await segmentsTelling(part10, words, mostFrames)) {
      const value = readableBytes(content, content.length).slice(0, longestValue);
      findings.push({ category: 'hidden', keyword: `segment-${tells}`, path, value });
    }
  }
  const search = searchFor(part10, guard);
  let left = mostRead;
  for (const { element, dataSet, path } of elements) {
    if (findings.length >= mostFindings) break;
    const { tag, valueStart, valueEnd } = element;
    let bytes = part10.bytes.view(valueStart, valueEnd);
    if (bytes === undefined && left > 0) {
      bytes = await bytesOf(part10.stream, valueStart, Math.min(valueEnd, valueStart + left));
      left -= bytes.length;
    }
    if (bytes === undefined) continue;
    const width = wordWidth(element);
    const value = search(bytes) ?? (width === undefined ? undefined : search(reverseWords(bytes, width)));
    const found = (keyword: string, text: string): void => {
      findings.push({ category: 'hidden', keyword, path: path(), value: text.slice(0, longestValue) });
    };
    if (value !== undefined) found(tag === tags.ICCProfile ? 'icc' : 'bytes', value);
    else if (tag === tags.ICCProfile) {
      const blanked = blankIccTexts(bytes);
      if (blanked !== undefined)
        found(
          'icc',
          readableBytes(
            bytes.filter((byte, i) => byte !== blanked[i]),
            0,
          ),
        );
    } else if (holdsNumbers(part10, element)) {
      const text =
        blankTexts(element, bytes)?.texts[0]?.text ?? (await textBehind(part10, dataSet, element, width));
      if (text !== undefined) found('bytes-text', text);
    }
  }
  return findings.slice(0, mostFindings);
}

/** What can be read behind the numbers that the data set speaks of, in either byte order. */
async function textBehind(
  part10: Part10,
  dataSet: DataSet,
  element: DataElement,
  width: ReturnType<typeof wordWidth>,
): Promise<string | undefined> {
  const beyond = await beyondLength(part10, [dataSet], element);
  if (beyond === undefined) return undefined;
  const { behind } = beyond;
  const orders = width === undefined ? [behind] : [behind, reverseWords(behind, width)];
  return orders.map((bytes) => readableBytes(bytes, 0)).find((text) => text !== '0 B');
}

interface Opaque {
  readonly element: DataElement;
  readonly dataSet: DataSet;
  readonly path: () => string;
}

function opaqueElements(part10: Part10): Opaque[] {
  const found: Opaque[] = [];
  walkElements(part10, (element, at) => {
    const isOpaque = vrClasses.isOctets(element.vr) || holdsNumbers(part10, element);
    if (!isOpaque || element.items !== undefined || element.fragments !== undefined) return;
    if (element.valueEnd - element.valueStart < shortestWord || element.start === part10.pixelData?.start)
      return;
    found.push({ element, dataSet: at.dataSet, path: () => at.pathOf(element.tag) });
  });
  return found;
}

/** What was found in bytes before, by character set, for the secrets of a study: makers write the same into all slices of a series. */
class Searched {
  readonly #found = new Memo<CharacterSet | undefined, BytesMemo<string | undefined>>(mostCharacterSets);
  readonly #words: SecretsInBytes;

  constructor(secrets: readonly Secret[]) {
    this.#words = new SecretsInBytes(secrets.filter(({ text }) => text.length >= shortestWord));
  }

  /** Gives the identifying value that stands in some bytes. */
  with(
    matcher: ByteSearch,
    characterSet: CharacterSet | undefined,
  ): (bytes: Uint8Array) => string | undefined {
    const known = this.#found.of(characterSet, () => new BytesMemo(mostRemembered));
    return (bytes) => known.of(bytes, () => this.#search(bytes, matcher, characterSet));
  }

  #search(
    bytes: Uint8Array,
    matcher: ByteSearch,
    characterSet: CharacterSet | undefined,
  ): string | undefined {
    let found: string | undefined;
    matcher.search(bytes, ({ secret }) => {
      found = secret.text;
      return true;
    });
    if (found !== undefined || bytes.length > longestForWords || !mayHoldWord(bytes)) return found;
    return this.#words.in(bytes, characterSet ?? characterSetOf([]))?.text;
  }
}

const searched = (secrets: readonly Secret[]): Searched => new Searched(secrets);

function searchFor(part10: Part10, guard: StudyGuard): (bytes: Uint8Array) => string | undefined {
  const characterSet = characterSetIn(part10, part10.dataSet);
  return guard.as(searched).with(searchOver(guard, none, characterSet), characterSet);
}

/** Whether so many characters of a word stand in a row; in the two bytes of other scripts all are high. */
function mayHoldWord(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0x41 || (byte >= 0x30 && byte <= 0x39) ? run + 1 : 0;
    if (run >= shortestWord - 1) return true;
  }
  return false;
}

const none: readonly Secret[] = [];
