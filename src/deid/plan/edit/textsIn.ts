import { unpadded } from '../../../dicom/text/trimPadding';
import { vrClasses } from '../../../dicom/dictionary/vrClasses';
import type { CharacterSet } from '../../../dicom/text/CharacterSet';
import type { DataElement, VR } from '../../../dicom/dictionary/DataSet';
import type { Part10 } from '../../../dicom/model/Part10';

/**
 * The values of a text by the VR of PS3.6, whatever VR the file writes, without the padding behind them; undefined where they are not
 * loaded.
 */
export function textsIn(
  part10: Part10,
  { valueStart, valueEnd }: DataElement,
  { vr }: { readonly vr: VR },
  characterSet: CharacterSet,
): string[] | undefined {
  const bytes = part10.bytes.view(valueStart, valueEnd);
  if (bytes === undefined) return undefined;
  const decoded = characterSet.decode(bytes, vr);
  return (vrClasses.isSingleText(vr) ? [decoded] : decoded.split('\\')).map(unpadded);
}
