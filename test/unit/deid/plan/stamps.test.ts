import { describe, expect, it } from 'vitest';
import { keyedIdentity } from '../../../../src/deid/identity/keyedIdentity';
import { findElement } from '../../../../src/dicom/access/findElement';
import { textAt } from '../../../../src/dicom/access/valuesOf';
import { tags } from '../../../../src/dicom/dictionary/tags';
import type { Part10 } from '../../../../src/dicom/model/Part10';
import { ctSlice } from '../../../fixtures/ctSlice';
import type { FixtureElement } from '../../../fixtures/part10';
import { provenCopy } from '../../../fixtures/provenCopy';
import { readDicom } from '../../../fixtures/readDicom';

const copyOf = async (...elements: readonly FixtureElement[]): Promise<Part10> =>
  provenCopy(
    await readDicom(ctSlice(elements)),
    { preset: 'basic', options: [] },
    keyedIdentity(new Uint8Array(32)),
  );

const code = (value: string, scheme: string): FixtureElement[] => [
  { tag: tags.CodeValue, vr: 'SH', value },
  { tag: tags.CodingSchemeDesignator, vr: 'SH', value: scheme },
  { tag: tags.CodeMeaning, vr: 'LO', value: 'Basic Profile' },
];

describe('what a copy says of its cleaning', () => {
  it.each(['OB', 'SV', 'LO', 'UN'])(
    'is written anew where it stands there under another VR: %s',
    async (vr) => {
      const said = (tag: number, value: string): FixtureElement => ({
        ...{ tag, vr },
        value: Uint8Array.from(value, (character) => character.charCodeAt(0)),
      });
      const copy = await copyOf(
        said(tags.PatientIdentityRemoved, 'YES '),
        said(tags.LongitudinalTemporalInformationModified, 'REMOVED '),
      );
      for (const tag of [tags.PatientIdentityRemoved, tags.LongitudinalTemporalInformationModified])
        expect(findElement(copy.dataSet, tag)?.vr).toBe('CS');
    },
  );

  it.each(['', 'DCM\\DCM', '99DCM', 'dcm'])(
    'is one code of DICOM beside one that only looks so: %s',
    async (scheme) => {
      const sequence: FixtureElement = {
        tag: tags.DeidentificationMethodCodeSequence,
        vr: 'SQ',
        value: [code('113100', scheme)],
      };
      const copy = await copyOf(sequence);
      const items = findElement(copy.dataSet, sequence.tag)?.items ?? [];
      expect(items.map(({ dataSet }) => textAt(copy, dataSet, tags.CodingSchemeDesignator))).toContain('DCM');
    },
  );
});
