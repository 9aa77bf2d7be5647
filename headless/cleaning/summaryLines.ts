import { countSearches } from '../../src/report/countSearches';
import type { References } from '../../src/report/References';
import { copyLines } from '../../src/report/whoIsWhoLines';
import { atOnce } from '../../src/run/atOnce';
import { resultOf } from '../../src/run/cleaning/resultOf';
import type { FolderRun } from './FolderRun';
import type { CleanArguments } from '../arguments/cleanArguments';

/** What a run did, for stdout: counts and numbers of files. */
export function summaryLines(run: FolderRun, options: CleanArguments, milliseconds: number): string[] {
  const { files, ledger, paths } = run;
  const result = atOnce(resultOf(files, ledger));
  const { noted } = result.deeds;
  const left = new Map<string, number>();
  let bytesIn = 0;
  for (const file of files) {
    const { state, reason } = run.fateOf(file);
    if (state === 'ignored' && reason !== undefined) left.set(reason.code, (left.get(reason.code) ?? 0) + 1);
    else bytesIn += file.size;
  }
  const ignored = [...left.values()].reduce((sum, n) => sum + n, 0);
  const { searched, of, withText } = countSearches(ledger.searches);
  const redacted = noted['pixels-redacted'] ?? 0;
  const line = (count: number, words: string): string[] => (count > 0 ? [`  ${String(count)} ${words}`] : []);
  return [
    `${String(result.cleaned)} cleaned and verified, ${String(result.refused)} refused, ${String(ignored)} ignored` +
      ` (${megabytes(bytesIn)} in, ${megabytes(result.bytes)} out, ${(milliseconds / 1000).toFixed(1)} s)`,
    ...line(run.tookOver, 'of them were made before the run was cut off, and read again: they are whole'),
    ...result.reasons.map(({ code, files }) => `  refused ${String(files)} ${code}`),
    ...[...left].sort(([, a], [, b]) => b - a).map(([reason, n]) => `  ignored ${String(n)} ${reason}`),
    ...line(redacted, 'pictures were blacked out by the rules'),
    ...line(result.takenInUnseen, 'show pictures that may carry names, exported without a look at them'),
    ...(options.searchPixels
      ? [
          `  ${String(searched)} of ${String(of)} pictures were searched for text, ${String(withText)} of them ${withText === 1 ? 'shows' : 'show'} text`,
        ]
      : []),
    ...line(
      files.filter(({ id }) => paths.renamed.has(id)).length,
      'got neutral names, their own would have told who it is',
    ),
    ...copyLines((note) => noted[note]).map((each) => `  ${each}`),
    ...referenceLines(ledger.references),
    ...(options.readBack ? [`  read back and compared in ${(run.readBack / 1000).toFixed(1)} s`] : []),
  ];
}

function referenceLines({ before, after, removed, ambiguous, broken }: References): string[] {
  if (before === 0) return [];
  const gone = removed === 0 ? '' : `, ${String(removed)} were removed`;
  return [
    `  ${String(after)} of ${String(before)} references between the files lead to the same file as before${gone}`,
    ...(ambiguous === 0
      ? []
      : [
          `  ${String(ambiguous)} met several files with one UID: which was meant, cannot be told; they lead to none`,
        ]),
    ...broken.map(({ id, path, times }) => `  broken ${String(times)} times, first in file ${id}: ${path}`),
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
