import type { Because } from '../deid/profile/Because';
import { optionsOf } from '../deid/profile/optionsOf';
import type { OptionName, PresetName } from '../deid/profile/Preset';
import type { CleaningReport } from './CleaningReport';
import { copiesIn } from './copiesIn';
import { deedsOf } from './deedsOf';
import { chainOf, closing, opening } from './page/frame';
import { escaped, listOf, paragraphs, part } from './page/html';
import { hasNewUids } from './page/madeBySecret';
import { notExamined, saying } from './page/notExamined';
import { outputsPart } from './page/outputsPart';
import { hidesWhom } from './page/personal';
import { purposeOf } from './page/sheet';
import type { ReportWords } from './ReportWords';

/** Half a page for whoever gets the copies: what was taken out, what stays, what nobody looked at, and whom to ask. */
export function* shareParts(report: CleaningReport, words: ReportWords): Generator<string> {
  const { share } = words;
  yield opening('share', share.title, words, chainOf(report.outputs?.sha256));
  yield `<h1>${escaped(share.title)}</h1>\n`;
  yield `<p class="lead">${escaped(share.lead(report.totals.cleaned, words.moment(report.finished), purposeOf(report, words)))}</p>\n`;
  yield '<div class="two">\n';
  yield part(share.removed, listOf(removed(report, words)));
  yield `<div>${part(share.stays, listOf(stays(report, words)))}</div>\n</div>\n`;
  yield part(words.notExamined.title, listOf(notExamined(report, words)));
  yield part(share.forYou, paragraphs([hidesWhom(report) ? share.linked : share.namesYou]));
  yield outputsPart(report.outputs, words);
  yield part(
    share.ask,
    `<p>${escaped(share.askAbout)}</p>\n<div class="sign">${fields([share.name, share.contact])}</div>\n`,
    'keep',
  );
  yield closing;
}

const fields = (names: readonly string[]): string =>
  names.map((name) => `<label><span>${escaped(name)}</span><input></label>`).join('\n');

/** Which edits make which sentence true. */
const told: readonly (readonly [keyof ReportWords['share']['did'], readonly Because[]])[] = [
  ['identity', ['pseudonym']],
  ['table', ['table-e1-1', 'type-conflict']],
  ['private', ['private']],
  ['uids', []],
  ['datesShifted', ['date-shifted']],
  ['texts', ['text-cleaned', 'unlisted-text', 'carries-identity']],
  ['documents', ['structured-report', 'encapsulated-document']],
  ['ages', ['age-capped']],
  ['own', ['own-record']],
];

function removed(report: CleaningReport, { share }: ReportWords): string[] {
  const { edited, noted } = deedsOf(copiesIn(report));
  const did = told.filter(([what, reasons]) =>
    what === 'uids' ? hasNewUids(report) : reasons.some((reason) => edited[reason] !== undefined),
  );
  return [...did.map(([what]) => share.did[what]), ...saying(noted['pixels-redacted'], share.blackedOut)];
}

function stays(report: CleaningReport, { share }: ReportWords): string[] {
  const { pictures } = deedsOf(copiesIn(report));
  const options = optionsOf({ preset: report.preset as PresetName, options: report.options as OptionName[] });
  const kept = (report.decisions ?? []).filter(({ does }) => does === 'keep').length;
  return [
    ...(hidesWhom(report) ? [] : [share.named]),
    ...(pictures > 0 ? [share.picture] : []),
    ...[...options].filter((option) => option !== 'CleanPixelData').map((option) => share.kept[option]),
    ...saying(kept, share.byDecision),
    ...saying(report.keptWords?.length, share.wordsKept),
    share.nothingElse,
  ];
}
