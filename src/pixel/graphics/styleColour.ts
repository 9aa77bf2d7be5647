import type { DataSet, Tag } from '../../dicom/dictionary/DataSet';
import type { Part10 } from '../../dicom/model/Part10';
import { numbersAt } from '../numbersAt';
import type { Colour } from './Graphics';
import { itemsAt } from './itemsAt';
import { srgbOfCieLab } from './srgbOfCieLab';

/** The colour in the style of a line or a text (PS3.3 C.10.5), where the object has one of its own. */
export function styleColour(part10: Part10, object: DataSet, style: Tag, colour: Tag): Colour | undefined {
  const [item] = itemsAt(object, style);
  return item && srgbOfCieLab(numbersAt(part10, item, colour));
}
