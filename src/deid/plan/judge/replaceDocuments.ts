import { tags } from '../../../dicom/dictionary/tags';
import { encodeValue } from '../../../dicom/write/encodeValue';
import type { Policy } from '../edit/Policy';
import type { Rule } from '../edit/Rule';
import { keep, remove, replace } from '../edit/Verdict';
import { documentNotice } from '../values/documentNotice';
import { hasValue } from '../values/hasValue';

const because = 'encapsulated-document';

export const replaceDocuments: Rule = {
  says: 'An encapsulated document is replaced by a notice of the same kind, and its length by that of the notice.',
  topic: 'content',
  of: ['document', 'document-length'],
  judge({ where, attribute, empty }, policy) {
    if (empty) return keep;
    const notice = documentNotice(policy.sopClass);
    if (attribute.rule.does === 'document') return replace('D', because, notice);
    if (keepsDocument(policy)) return keep;
    if (!hasValue(where.dataSet, tags.EncapsulatedDocument)) return remove(because);
    return replace('D', because, encodeValue('UL', [notice.length], where.dataSet.encoding));
  },
};

/** A document that stays as it is keeps its length (PS3.3 C.24.2). */
const keepsDocument = ({ decisions }: Policy): boolean =>
  (decisions.get('(0042,0011)') ?? decisions.get('EncapsulatedDocument'))?.does === 'keep';
