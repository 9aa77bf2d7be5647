import type { FileFacts, FileRow } from '../../../src/run/FileRow';

/** A readable file of a run, of which a test says what matters to it. */
export const runFile = (
  id: number,
  facts: Partial<FileFacts> = {},
  more: Partial<FileRow> = {},
): FileRow => ({
  ...{ id, path: `${String(id)}.dcm`, size: 10, source: undefined, state: 'readable', reason: undefined },
  facts: {
    ...{ sopClass: '1.2', transferSyntax: '1.2', modality: 'CT', study: '1.1', patient: 'A' },
    levels: { study: '1.2.3.4', series: '1.2.3.4.5' },
    place: { series: 1, instance: id, acquisition: undefined, position: undefined },
    instance: { uid: '', head: '' },
    needsEyes: undefined,
    picture: undefined,
    sopInstance: '',
    ...facts,
  },
  ...more,
});
