import { program } from '../../dicom/dictionary/program';
import type { FileReport } from '../CleaningReport';
import { outputOf, type Output } from './Output';
import { hashOutputs } from './hashOutputs';
import type { OutputsHash } from './OutputsHash';

/** What a report says that a run wrote. */
export interface ReportedOutputs {
  readonly outputs: readonly Output[];
  readonly hash: OutputsHash | undefined;
  /** Whether its hash is that of its own list. */
  readonly agrees: boolean;
}

/** With what a report of ours in JSON begins: enough to tell it from any other file. */
export const beginsReport = (beginning: string): boolean =>
  new RegExp(`^\\s*\\{\\s*"product":\\s*"${program.product}",\\s*"version":\\s*"[^"]*",\\s*"edition"`).test(
    beginning,
  ) && beginning.includes('"preset"');

/** Reads the report of a run, which anybody may have changed. Undefined where it is none. */
export function readOutputs(text: string): ReportedOutputs | undefined {
  const report = parsed(text);
  if (!isObject(report) || report.product !== program.product || !Array.isArray(report.files))
    return undefined;
  const files = report.files.filter(isFile);
  if (files.length < report.files.length) return undefined;
  const outputs = files.flatMap(outputOf);
  const hash = isHash(report.outputs) ? report.outputs : undefined;
  return { outputs, hash, agrees: hash?.sha256 === hashOutputs(outputs).sha256 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isFile = (value: unknown): value is FileReport =>
  isObject(value) &&
  typeof value.id === 'string' &&
  typeof value.output === 'string' &&
  isText(value.sha256Out) &&
  isText(value.crc32Out) &&
  (value.bytesOut === undefined || typeof value.bytesOut === 'number');

const isHash = (value: unknown): value is OutputsHash =>
  isObject(value) &&
  typeof value.sha256 === 'string' &&
  typeof value.files === 'number' &&
  isObject(value.by) &&
  ['sha256', 'crc32', 'size'].every((key) => typeof (value.by as Record<string, unknown>)[key] === 'number');
