import type { CharacterSet } from '../text/CharacterSet';
import { characterSetOf } from '../text/characterSetOf';
import type { DataSet } from '../dictionary/DataSet';
import { latin1Text } from '../text/latin1Text';
import type { Part10 } from '../model/Part10';
import { tags } from '../dictionary/tags';

/** More than every defined term together; a longer value is no list of them. */
const longestValue = 1024;

/** Asked with nearly every text of a file. */
const known = new WeakMap<DataSet, { readonly set: CharacterSet | undefined }>();

/**
 * The character set that a data set names itself, or undefined where it has no (0008,0005): an item then has that of the
 * data set around it (PS3.3 C.12.1.1.2), the top level the default repertoire.
 */
export function characterSetIn(part10: Part10, dataSet: DataSet): CharacterSet | undefined {
  let found = known.get(dataSet);
  if (found === undefined) known.set(dataSet, (found = { set: find(part10, dataSet) }));
  return found.set;
}

function find(part10: Part10, dataSet: DataSet): CharacterSet | undefined {
  for (const element of dataSet.elements) {
    if (element.tag !== tags.SpecificCharacterSet) continue;
    if (element.valueEnd - element.valueStart > longestValue) return undefined;
    const bytes = part10.bytes.view(element.valueStart, element.valueEnd);
    if (bytes === undefined) return undefined;
    return characterSetOf(latin1Text(bytes).split('\\'));
  }
  return undefined;
}
