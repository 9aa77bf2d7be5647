import { pathFindings } from '../deid/findings/pathFindings';
import { passphraseKey } from '../deid/identity/passphraseKey';
import { readDicomdir } from '../dicom/read/readDicomdir';
import { conformance } from '../report/conformance';
import { auditFile } from '../file/audit/auditFile';
import { cleanFile } from '../file/clean/cleanFile';
import { contentOf } from '../file/contentOf';
import { directoryEntry } from '../file/directoryEntry';
import { elementRows } from '../file/rows/elementRows';
import { guarded } from './outcomeOf';
import { inspectFile } from '../file/inspect/inspectFile';
import type { DicomService } from './protocol';

/** The service of a lane, without a Worker around it: workers/dicom.worker.ts exposes it, the headless commands and tests call it. */
export const dicomService: DicomService = {
  inspect: (file) => guarded(() => inspectFile(file)),
  clean: (file, request) => guarded(() => cleanFile(file, request)),
  elements: (file, request) => guarded(() => elementRows(file, request)),
  content: (file) => guarded(() => contentOf(file)),
  paths: (paths, secrets) => guarded(() => Promise.resolve(pathFindings(paths, secrets))),
  directory: (file) => guarded(() => readDicomdir(file)),
  directoryEntry: (copy) => guarded(() => directoryEntry(copy)),
  audit: (file, request) => guarded(() => auditFile(file, request)),
  deriveKey: (passphrase) => passphraseKey(passphrase, subtle),
  statement: (choice, done) => Promise.resolve(conformance(choice, done)),
};

/** Not there on plain http (Secure Contexts). */
const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
