import { expect, it } from 'vitest';
import { createPool } from '../../../src/lanes/pool';
import { dicomService } from '../../../src/lanes/dicomService';
import { directoryEntryOf } from '../../../src/export/directoryEntryOf';
import { Dicomdir } from '../../../src/export/Dicomdir';
import { intake } from '../../../src/platform/taking/intake';
import { readFiles } from '../../../src/run/survey/readFiles';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import { Stage } from '../../../src/run/Stage';
import { blobOf, ctElements, fileBytes } from '../../fixtures/part10';

type Given = NonNullable<Parameters<typeof ctElements>[0]>;
const slice = (n: number, person: Given): Blob =>
  blobOf(fileBytes(ctElements({ ...person, instance: `1.2.${String(n)}` })));
const klara = { name: 'Beispiel^Klara', id: 'KB-1', study: '1.2.3.1' };
const emil = { name: 'Dritter^Emil', id: 'ED-2', study: '1.2.3.2' };

/** A DICOMDIR that says whose each of some files is; they lie beside it. */
async function directoryOf(people: readonly Given[]): Promise<Blob> {
  const dicomdir = new Dicomdir();
  for (const [n, person] of people.entries()) {
    const part10 = await readPart10(slice(n, person));
    if (part10.kind !== 'part10') throw new Error(part10.code);
    dicomdir.add(`DICOM/IM${String(n)}`, directoryEntryOf(part10));
  }
  return dicomdir.blob('2.25.1');
}

/** What is told of a disc whose directory names these, and whose files name those. */
async function told(listed: readonly Given[], found: readonly Given[]) {
  const service = {
    service: dicomService,
    died: new Promise<void>(() => undefined),
    terminate: () => undefined,
  };
  const pool = createPool(() => service, 2);
  const files = found.map((person, n) => ({ path: `DICOM/im${String(n)}`, blob: slice(n, person) }));
  const given = [{ path: 'DICOMDIR', blob: await directoryOf(listed) }, ...files];
  const read = await readFiles({ pool, intake }, given, new Stage(() => undefined));
  return read.listedOtherwise.map(({ listed, found, files }) => [listed.name, found.name, files]);
}

it('tells which files are about somebody else than the DICOMDIR says, together for the same two people', async () => {
  expect(await told([klara, klara, emil], [klara, emil, emil])).toEqual([
    ['Beispiel^Klara', 'Dritter^Emil', [2]],
  ]);
  expect(await told([klara, klara], [emil, emil])).toEqual([['Beispiel^Klara', 'Dritter^Emil', [1, 2]]]);
});

it('tells nothing where they agree, spell a name otherwise, or one of them names nobody', async () => {
  expect(await told([klara, emil], [klara, emil])).toEqual([]);
  expect(await told([klara], [{ ...klara, name: 'BEISPIEL^KLARA^^Dr.' }])).toEqual([]);
  expect(await told([{ ...klara, name: '' }], [klara])).toEqual([]);
});

it('goes by the number where one of them has no name', async () => {
  expect(await told([{ ...emil, name: '' }], [klara])).toEqual([['', 'Beispiel^Klara', [1]]]);
});
