import { foldText } from '../deid/foldText';
import type { DataElement, VR } from '../dicom/DataSet';
import type { Part10 } from '../dicom/Part10';
import { textsOf } from '../dicom/valueOf';
import { walkElements } from '../dicom/walkElements';
import type { LeafIndex } from './LeafIndex';
import { shortestNeedle } from './needlesOf';

const textVr = new Set<VR>(['AE', 'LO', 'LT', 'PN', 'SH', 'ST', 'UC', 'UN', 'UR', 'UT']);
/** A folded text holds no line break. */
const border = '\n';

/**
 * Looks into the kept texts as a person reads them: decoded in the character set of their data set, without regard to case, accents and
 * the two ways to write an umlaut. Secrets of less than six signs must stand there as whole words.
 * @param secrets folded
 * @returns path of the first element that holds one
 */
export function searchTexts(
  output: Part10,
  secrets: readonly string[],
  leaves: LeafIndex,
): string | undefined {
  const texts: string[] = [];
  const paths: (() => string)[] = [];
  walkElements(output, (element, at) => {
    if (!textVr.has(element.vr) || leaves.isFresh(element.start)) return;
    for (const text of textsOf(output, readable(element), at.characterSet)) {
      if (text === '') continue;
      texts.push(foldText(text));
      paths.push(() => at.path);
    }
  });
  const all = border + texts.join(border) + border;
  for (const secret of secrets) {
    const place = placeOf(secret, all);
    // Every text before the place has one border before it.
    if (place >= 0) return paths[all.slice(0, place).split(border).length - 2]?.();
  }
  return undefined;
}

/** UN may be any text that an archive did not know (PS3.5 6.2.2). */
const readable = (element: DataElement): DataElement =>
  element.vr === 'UN' ? { ...element, vr: 'LT' } : element;

const wordSign = /[\p{L}\p{N}]/u;

function placeOf(secret: string, all: string): number {
  if (secret.length < 2) return -1;
  let at = all.indexOf(secret);
  if (secret.length >= shortestNeedle) return at;
  for (; at >= 0; at = all.indexOf(secret, at + 1))
    if (!wordSign.test(all.charAt(at - 1)) && !wordSign.test(all.charAt(at + secret.length))) return at;
  return -1;
}
