import { tags } from '../../../dicom/dictionary/tags';
import type { Where } from '../../../dicom/access/Where';
import type { Tag } from '../../../dicom/dictionary/DataSet';
import type { Rule } from '../edit/Rule';
import { dummy, keep } from '../edit/Verdict';
import { cleanedText } from './cleanTexts';

/** Unformatted Text Value, Tick Label: what annotations write beside their shapes. */
const written = new Set<Tag>([tags.UnformattedTextValue, tags.TickPosition]);

/**
 * Clean Graphics (PS3.15 E.3.3) for presentation states: texts inside a Graphic Annotation Sequence (0070,0001), that
 * of a compound graphic too. Overlay groups (60xx) go as a whole, under this option too: a plane is a bitmap in which text can
 * stand, nothing here proves that a person looked at it, and an overlay module without its data is none (PS3.3 C.9.2).
 */
export const cleanGraphics: Rule = {
  says: 'Graphic annotations keep their shapes; their texts are cleaned like descriptors.',
  topic: 'content',
  recurs: true,
  under: ({ options }) => options.has('CleanGraphics'),
  judge(subject, policy) {
    const { element, where, empty } = subject;
    if (!written.has(element.tag) || !isAnnotation(where)) return undefined;
    return empty ? keep : (cleanedText(subject, policy) ?? dummy('text-cleaned'));
  },
};

const isAnnotation = (where: Where): boolean =>
  where.sequence === tags.GraphicAnnotationSequence ||
  (where.above !== undefined && isAnnotation(where.above));
