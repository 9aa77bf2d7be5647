import { pathFindings } from '../deid/findings/pathFindings';
import { passphraseKey } from '../deid/identity/passphraseKey';
import { readDicomdir } from '../dicom/read/readDicomdir';
import { conformance } from '../report/conformance';
import { auditFile } from '../file/audit/auditFile';
import { cleanFile } from '../file/clean/cleanFile';
import { contentOf } from '../file/contentOf';
import { digestOf } from '../file/digestOf';
import { directoryEntry } from '../file/directoryEntry';
import { elementRows } from '../file/rows/elementRows';
import { Memory } from '../file/Memory';
import { outcomeOf } from './outcomeOf';
import { inspectFile } from '../file/inspect/inspectFile';
import { sniff } from '../file/sniff';
import { Copying } from './Copying';
import { Inspecting } from './Inspecting';
import type { DicomService } from './protocol';

const memory = new Memory();
const inspecting = new Inspecting(memory);
const copying = new Copying(memory);

/** The service of a lane, without a Worker around it: workers/dicom.worker.ts exposes it, the headless commands and tests call it. */
export const dicomService: DicomService = {
  inspect: (file) => outcomeOf(() => inspectFile(file, memory)),
  look: (files, anew) => outcomeOf(() => inspecting.look(files, anew)),
  sniff: (files) => outcomeOf(() => sniff(files)),
  clean: (file, request) => outcomeOf(() => cleanFile(file, request, { memory })),
  cleanAll: (batch) => outcomeOf(() => copying.clean(batch)),
  elements: (file, request) => outcomeOf(() => elementRows(file, request, memory)),
  content: (file) => outcomeOf(() => contentOf(file)),
  digest: (file, withSha256) => outcomeOf(() => digestOf(file, withSha256)),
  paths: (paths, secrets) => outcomeOf(() => Promise.resolve(pathFindings(paths, secrets))),
  directory: (file) => outcomeOf(() => readDicomdir(file)),
  directoryEntry: (copy) => outcomeOf(() => directoryEntry(copy)),
  audit: (file, request) => outcomeOf(() => auditFile(file, request, memory)),
  deriveKey: (passphrase) => passphraseKey(passphrase, subtle),
  statement: (choice, done) => Promise.resolve(conformance(choice, done)),
};

/** Not there on plain http (Secure Contexts). */
const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
