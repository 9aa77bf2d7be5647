import type { SecretMatcher } from '../../deid/text/SecretMatching';
import type { DataElement } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { walkElements } from '../../dicom/access/walkElements';
import type { LeafIndex } from './LeafIndex';
import { vrClasses } from '../../dicom/dictionary/vrClasses';

/**
 * Looks into the kept texts as the plan does and a person reads them: decoded in the character set of their data set, however a secret
 * is spelt.
 * @returns the elements that hold one
 */
export function searchTexts(output: Part10, matcher: SecretMatcher, leaves: LeafIndex): DataElement[] {
  const found: DataElement[] = [];
  walkElements(output, (element, at) => {
    if (element.items !== undefined || leaves.isFresh(element.start)) return;
    // UN may be any text that an archive did not know (PS3.5 6.2.2).
    const vr = element.vr === 'UN' ? 'LT' : element.vr;
    if (!vrClasses.isWords(vr)) return;
    const bytes = output.bytes.view(element.valueStart, element.valueEnd);
    if (bytes !== undefined && matcher.within(at.characterSet.decode(bytes, vr))) found.push(element);
  });
  return found;
}
