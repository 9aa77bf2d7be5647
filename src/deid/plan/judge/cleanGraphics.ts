import type { Tag } from '../../../dicom/dictionary/DataSet';
import { cleanDescriptor } from './cleanDescriptor';
import type { Edit } from '../edit/Edit';
import { editElement } from '../edit/editElement';
import type { Planning } from '../edit/Planning';
import type { Where } from '../../../dicom/access/Where';
import type { Subject } from '../edit/Subject';

const graphicAnnotations = 0x00700001;
/** Unformatted Text Value, Tick Label: what annotations write beside their shapes. */
const written = new Set<Tag>([0x00700006, 0x00700288]);

/**
 * Clean Graphics (PS3.15 E.3.3) for presentation states: the edits of a text inside a Graphic Annotation Sequence (0070,0001), that
 * of a compound graphic too. Shapes stay. Overlay groups (60xx) go as a whole, under this option too: a plane is a bitmap in which text can
 * stand, nothing here proves that a person looked at it, and an overlay module without its data is none (PS3.3 C.9.2).
 *
 * @returns undefined for everything else
 */
export function planGraphicText(planning: Planning, subject: Subject): readonly Edit[] | undefined {
  const { element, where } = subject;
  if (!written.has(element.tag) || !planning.options.has('CleanGraphics')) return undefined;
  if (!isAnnotation(where)) return undefined;
  if (subject.empty) return editElement.none;
  return cleanDescriptor(planning, subject, () => editElement.dummy(planning, subject, 'text-cleaned'));
}

const isAnnotation = (where: Where): boolean =>
  where.sequence === graphicAnnotations || (where.above !== undefined && isAnnotation(where.above));
