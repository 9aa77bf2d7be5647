import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildSampleStudy } from '../../../src/sample/buildSampleStudy';
import { encapsulatedFile } from '../../fixtures/jpegFile';
import { planted } from '../../fixtures/planted';
import { ultrasound } from '../../fixtures/ultrasound';
import { writeDisc } from '../../fixtures/writeDisc';

/** Words that stand in the inputs and in no clean copy. */
export const plantedWords = [
  'Beispiel',
  'Klara',
  'KB-2290-17',
  'Dritter',
  'Emil',
  'ED-8831-42',
  'Muster',
  'bungsfall',
];

/** What each engine is given: a disc of two people, planted files of three encodings, and the sample study in a ZIP. Always the same bytes. */
export async function writeInputs(folder: string): Promise<readonly string[]> {
  await writeDisc(
    folder,
    [
      {
        ...{ name: 'Beispiel^Klara', id: 'KB-2290-17', birthDate: '19710405', sex: 'F', date: '20240612' },
        ...{ description: 'MRT Knie links', slices: 4, folder: 'PAT00001' },
      },
      {
        ...{ name: 'Dritter^Emil', id: 'ED-8831-42', birthDate: '19440917', sex: 'M', date: '20240613' },
        ...{ description: 'CT Becken', slices: 3, folder: 'PAT00002' },
      },
    ],
    [],
  );
  mkdirSync(join(folder, 'MORE'));
  const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, 'MORE', name), bytes);
  const layouts = { LITTLE: [true, false], IMPLICIT: [false, false], BIG: [true, true] } as const;
  const tokens = Object.entries(layouts).flatMap(([name, [explicit, bigEndian]]) => {
    const file = planted({ explicit, bigEndian }, name === 'LITTLE');
    write(name, file.bytes);
    return file.tokens;
  });
  write('HELD', ultrasound(1, 'MUELLER JOERG').buffer);
  write('CUT', planted({ explicit: true, bigEndian: false }, false).bytes.slice(0, 900));
  write('JPEG', encapsulatedFile([Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)]));
  const study = await Promise.all(
    buildSampleStudy().map(
      async ({ path, blob }) => [path, new Uint8Array(await blob.arrayBuffer())] as const,
    ),
  );
  write('STUDY.ZIP', zipSync(Object.fromEntries(study), { mtime: '2024-01-01' }));
  return [...plantedWords, ...tokens];
}

/** Paths of all files below a folder. */
export const allFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
