import { join } from 'node:path';
import type { PatientKeys } from '../../src/deid/identity/patientUnder';
import type { CleanRequest } from '../../src/file/clean/CleanRequest';
import type { CleanArguments } from '../arguments/cleanArguments';
import type { FolderService, Target } from '../lane/FolderService';
import { isReadable, type ReadableFile, type Surveyed } from '../survey/survey';

/** The request for a file, undefined where the lane's latest one is the same: it may be longer than all else that is told of a file. */
export function requests(
  { files, secrets }: Surveyed,
  options: CleanArguments,
  key: Uint8Array,
): (file: ReadableFile, lane: FolderService) => CleanRequest | undefined {
  // Only where UIDs stay must the references to these pictures be told apart.
  const redactedInstances = files
    .filter(isReadable)
    .flatMap(({ facts }) => (facts.redacts ? facts.sopInstance : []));
  const latest = new WeakMap<FolderService, string>();
  return ({ facts: { study } }, lane) => {
    if (latest.get(lane) === study) return undefined;
    latest.set(lane, study);
    return {
      choice: options.choice,
      key,
      lookup: options.lookup,
      mapping: options.mapping !== undefined,
      studySecrets: secrets.of(study),
      runSecrets: secrets.ofRun(),
      pixels: options.exportUnreviewed ? 'export-unreviewed' : 'hold',
      rules: options.rules,
      redactedInstances,
    };
  };
}

/** Where and how the copy of each file is written. */
export function targets(
  { instances }: Surveyed,
  options: CleanArguments,
  folders: { readonly output: string; readonly parts: string },
  { continues, crc }: Pick<Target, 'continues' | 'crc'>,
  paths: ReadonlyMap<number, string>,
  keysOf: (file: number) => PatientKeys,
): (file: ReadableFile) => Target {
  return ({ id }) => ({
    ofFile: { patients: keysOf(id), instance: instances.get(id) },
    path: join(folders.output, paths.get(id) ?? ''),
    part: join(folders.parts, String(id)),
    ledger: options.report !== undefined,
    hash: options.hash,
    readBack: options.readBack,
    listed: options.fileSet,
    search: options.searchPixels,
    continues,
    crc,
  });
}
