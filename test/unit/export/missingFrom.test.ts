import { describe, expect, it } from 'vitest';
import { missingFrom } from '../../../src/export/missingFrom';

const directory = (...fileIds: string[]) => ({
  kind: 'directory' as const,
  records: fileIds.length,
  files: fileIds.map((fileId, index) => ({ record: index + 1, fileId })),
});

describe('the files that a DICOMDIR lists', () => {
  it('are looked for below the folder of the DICOMDIR', () => {
    const listed = directory('DICOM/IM1', 'DICOM/IM2');
    expect(missingFrom(listed, 'CD/DICOMDIR', ['CD/DICOMDIR', 'CD/DICOM/IM1', 'DICOM/IM2'])).toEqual({
      listed: 2,
      missing: [2],
    });
  });

  it('are found whatever the disc did to case, version and dot', () => {
    const listed = directory('DICOM/IM1', 'DICOM/IM2', 'DICOM/IM3');
    const paths = ['dicomdir', 'dicom/im1', 'DICOM/IM2;1', 'Dicom/Im3.'];
    expect(missingFrom(listed, 'dicomdir', paths).missing).toEqual([]);
  });

  it('are known by their last component where files came without folders', () => {
    const listed = directory('DICOM/IM1', 'DICOM/IM2');
    expect(missingFrom(listed, 'DICOMDIR', ['DICOMDIR', 'IM2']).missing).toEqual([1]);
  });
});
