import type { FileFacts, FileRow, PictureKind } from '../../../../src/run/FileRow';

/** A readable file with a picture, of which a test says what matters to it. */
export const pictureRow = (
  id: number,
  { instanceNumber, ...picture }: Partial<PictureKind> & { instanceNumber?: number | undefined } = {
    instanceNumber: 1,
  },
  needsEyes?: FileFacts['needsEyes'],
): FileRow => ({
  id,
  path: String(id),
  size: String(id).length,
  source: new Blob([String(id)]),
  state: 'readable',
  reason: undefined,
  facts: {
    sopClass: '',
    transferSyntax: '',
    modality: 'CT',
    study: '1',
    patient: '1',
    levels: { study: '1', series: '1' },
    needsEyes,
    instance: { uid: '', head: '' },
    place: {
      series: 1,
      instance: instanceNumber,
      acquisition: undefined,
      position: undefined,
    },
    picture: {
      frames: 1,
      rows: 9,
      columns: 9,
      layout: '',
      make: '',
      colour: false,
      need: 0,
      ...picture,
    },
    sopInstance: '',
  },
});
