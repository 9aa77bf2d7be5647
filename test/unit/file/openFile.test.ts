import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/file/openFile';
import type { IgnoredFile, SourceFile } from '../../../src/platform/taking/SourceFile';
import { sniffing } from '../../../src/file/sniff';
import { intake } from '../../../src/platform/taking/intake';
import { blobOf, ctElements, fileBytes, type FixtureElement } from '../../fixtures/part10';

const directory: FixtureElement[] = [
  { tag: 0x00041130, vr: 'CS', value: 'MUSTER' },
  { tag: 0x00041200, vr: 'UL', value: 0 },
  { tag: 0x00041202, vr: 'UL', value: 0 },
  { tag: 0x00041212, vr: 'US', value: 0 },
  {
    tag: 0x00041220,
    vr: 'SQ',
    value: [
      [
        { tag: 0x00041430, vr: 'CS', value: 'PATIENT' },
        { tag: 0x00100010, vr: 'PN', value: 'Muster^Anna' },
      ],
    ],
  },
];
const ignored = { kind: 'ignored', reason: 'dicomdir' };

describe('a DICOMDIR', () => {
  it('is known by what it holds, whatever its meta information says, and without any', async () => {
    const { length } = directory;
    for (const elements of [directory, directory.slice(1), directory.slice(length - 1)]) {
      for (const options of [{}, { sopClass: '' }, { sopClass: '1.2.840.10008.1.3.10' }, { bare: true }]) {
        const blob = blobOf(fileBytes(elements, options));
        const taken = (await intake([{ path: 'cd/dicomdir', blob }], sniffing).next()).value as
          SourceFile | IgnoredFile;
        if ('blob' in taken) expect(await openFile(taken.blob)).toEqual(ignored);
        else expect(taken.reason).toBe('dicomdir');
      }
    }
  });

  it('is not what is an image with such elements astray', async () => {
    const blob = blobOf(fileBytes([...directory.slice(0, 2), ...ctElements()]));
    expect((await openFile(blob)).kind).toBe('part10');
  });
});
