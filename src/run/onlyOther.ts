import { isUnopened } from '../platform/taking/isUnopened';
import type { LeftAloneReason } from '../file/LeftAloneReason';
import type { ReasonCode, RunFile } from './RunFile';

/** What somebody gave in place of medical pictures. */
export type OnlyOther =
  | { readonly kind: 'photos' | 'pdf' | 'program' | 'directory' | 'other' }
  /** Nothing could be opened, or nobody knows what else there is; `code` says how to open the first. */
  | { readonly kind: 'shut'; readonly code: LeftAloneReason };

/** Says nothing of what lies beside it. */
const silent: readonly ReasonCode[] = ['system', 'empty'];
/** A viewer and what belongs to it. */
const programs: readonly ReasonCode[] = ['executable', 'autorun', 'viewer'];

/** Says what all files are together, where no DICOM is among them, not even damaged; undefined where there is, or nothing at all. */
export function onlyOther(files: readonly Pick<RunFile, 'state' | 'reason'>[]): OnlyOther | undefined {
  const codes = files.map(codeOf).filter((code) => code !== undefined);
  if (codes.length === 0 || codes.length < files.length) return undefined;
  const shut = codes.find((code) => isUnopened(code));
  if (shut !== undefined) return { kind: 'shut', code: shut };
  const telling = codes.filter((code) => !silent.includes(code));
  const all = (...these: readonly ReasonCode[]): boolean =>
    telling.length > 0 && telling.every((code) => these.includes(code));
  if (telling.includes('dicomdir')) return { kind: 'directory' };
  if (all('photo')) return { kind: 'photos' };
  if (all('pdf')) return { kind: 'pdf' };
  return { kind: all(...programs) && telling.includes('executable') ? 'program' : 'other' };
}

/** Why a file was left alone; undefined for DICOM. */
function codeOf({ state, reason }: Pick<RunFile, 'state' | 'reason'>): LeftAloneReason | undefined {
  const code = reason?.code as LeftAloneReason | undefined;
  if (state === 'ignored') return code;
  return state === 'refused' && code !== undefined && isUnopened(code) ? code : undefined;
}
