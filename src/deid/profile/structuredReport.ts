import type { NewElement } from '../../dicom/write/Change';
import type { Encoding } from '../../dicom/dictionary/DataSet';
import { encodeValue } from '../../dicom/write/encodeValue';

const keyObjectSelection = '1.2.840.10008.5.1.4.1.1.88.59';

/**
 * The dummy for Content Sequence (0040,A730): one text content item that says what happened, valid in every SR IOD
 * (PS3.3 C.17.3). The concept is one that the document's own kind of template knows.
 */
export function dummyContent(sopClass: string, encoding: Encoding): NewElement {
  const [code, meaning] =
    sopClass === keyObjectSelection ? ['113012', 'Key Object Description'] : ['121106', 'Comment'];
  return {
    tag: 0x0040a730,
    vr: 'SQ',
    items: [
      [
        { tag: 0x0040a010, vr: 'CS', value: encodeValue('CS', 'CONTAINS', encoding) },
        { tag: 0x0040a040, vr: 'CS', value: encodeValue('CS', 'TEXT', encoding) },
        {
          tag: 0x0040a043,
          vr: 'SQ',
          items: [
            [
              { tag: 0x00080100, vr: 'SH', value: encodeValue('SH', code, encoding) },
              { tag: 0x00080102, vr: 'SH', value: encodeValue('SH', 'DCM', encoding) },
              { tag: 0x00080104, vr: 'LO', value: encodeValue('LO', meaning, encoding) },
            ],
          ],
        },
        { tag: 0x0040a160, vr: 'UT', value: encodeValue('UT', 'Removed', encoding) },
      ],
    ],
  };
}
