import { presetFlags } from '../../deid/profile/optionsOf';
import type { PresetName } from '../../deid/profile/Preset';
import type { CleaningReport } from '../CleaningReport';
import { copiesIn } from '../copiesIn';
import { deedsOf } from '../deedsOf';
import type { ReportWords } from '../ReportWords';
import { madeBySecret } from './madeBySecret';
import { saying } from './notExamined';

/** Whether the copies of a run hide whom they are about. */
export const hidesWhom = ({ preset }: Pick<CleaningReport, 'preset'>): boolean =>
  presetFlags(preset as PresetName).deidentifies;

/** For whom the copies are personal data, and by what they can be led back. */
export function personalLines(report: CleaningReport, words: ReportWords): string[] {
  const { personal } = words;
  if (!hidesWhom(report)) return [personal.named];
  const { overruled } = deedsOf(copiesIn(report));
  return [
    personal.pseudonymised,
    [...saying(overruled, personal.overruled), ...holders(report, words)].join(' '),
  ];
}

/** Who holds what leads back. */
export function holders(report: CleaningReport, words: ReportWords): string[] {
  const { personal } = words;
  const { secret } = report;
  if (secret === undefined) return [personal.unknown];
  const { from, lookup, handedOut } = secret;
  const keySaved = handedOut.includes('key');
  const lists = handedOut.filter((name) => name !== 'key').map((name) => personal.list[name]);
  return [
    personal.from[from](madeBySecret(report, words)),
    ...(keySaved ? [personal.keySaved] : from === 'random' ? [personal.keyNotSaved] : []),
    ...(lookup ? [personal.lookup] : []),
    ...(lists.length > 0 ? [personal.lists(lists.join(', '))] : []),
  ];
}
