import { uids } from '../../dicom/dictionary/uids';
import { tags } from '../../dicom/dictionary/tags';
import type { NewElement } from '../../dicom/write/Change';
import type { Encoding } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';

/**
 * The dummy for Content Sequence (0040,A730): one text content item that says what happened, valid in every SR IOD
 * (PS3.3 C.17.3). The concept is one that the document's own kind of template knows.
 */
export function dummyContent(sopClass: string, encoding: Encoding): NewElement {
  const [code, meaning] =
    sopClass === uids.KeyObjectSelectionDocumentStorage
      ? ['113012', 'Key Object Description']
      : ['121106', 'Comment'];
  return {
    tag: tags.ContentSequence,
    vr: 'SQ',
    items: [
      [
        { tag: tags.RelationshipType, vr: 'CS', value: encodeValue('CS', 'CONTAINS', encoding) },
        { tag: tags.ValueType, vr: 'CS', value: encodeValue('CS', 'TEXT', encoding) },
        {
          tag: tags.ConceptNameCodeSequence,
          vr: 'SQ',
          items: [
            [
              { tag: tags.CodeValue, vr: 'SH', value: encodeValue('SH', code, encoding) },
              { tag: tags.CodingSchemeDesignator, vr: 'SH', value: encodeValue('SH', 'DCM', encoding) },
              { tag: tags.CodeMeaning, vr: 'LO', value: encodeValue('LO', meaning, encoding) },
            ],
          ],
        },
        { tag: tags.TextValue, vr: 'UT', value: encodeValue('UT', 'Removed', encoding) },
      ],
    ],
  };
}
