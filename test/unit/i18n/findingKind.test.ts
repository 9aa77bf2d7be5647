import { expect, test } from 'vitest';
import { findingKind } from '../../../src/i18n/findingKind';
import { languages } from '../../../src/i18n/Language';
import { messagesOf } from '../../fixtures/messagesOf';

/** All codes that src/deid and src/file give to what is no attribute, and the sequences that are places of their own. */
const codes = [
  'private', 'preamble', 'preamble-executable', 'preamble-tiff', 'trailing', 'duplicate', 'EncryptedAttributesSequence',
  'DigitalSignaturesSequence', 'icon', 'overlay', 'encapsulated', 'head-scan', 'path', 'segment-identity', 'segment-camera',
  'segment-note', 'icc', 'bytes', 'number-kvnr', 'number-ssn',
]; // prettier-ignore

test.each(codes)(
  'a finding of the kind %s has a sentence for a patient and one for staff, in every language',
  (code) => {
    for (const language of languages) {
      const { kinds } = messagesOf(language).findings;
      const kind = findingKind(kinds, code);
      if (kind === undefined) throw new Error(code);
      const { patient, staff } = kinds[kind];
      expect(patient).toMatch(/^.{20,140}$/);
      expect(staff).toMatch(/^.{20,140}$/);
      expect(patient).not.toMatch(/PS3|\(\d{4},|Tag|COM|APP/);
    }
  },
);

test('what an attribute says by its name needs no sentence', () => {
  const { kinds } = messagesOf('de').findings;
  expect(findingKind(kinds, 'PatientName')).toBeUndefined();
  expect(findingKind(kinds, 'toString')).toBeUndefined();
});
