import { optionsOf } from '../../deid/profile/optionsOf';
import type { OptionName, PresetName } from '../../deid/profile/Preset';
import type { CleaningReport } from '../CleaningReport';
import type { ReportWords } from '../ReportWords';
import { escaped, listOf, pairs, paragraphs, part, type Row } from './html';
import { notExamined } from './notExamined';
import { outputsPart } from './outputsPart';
import { hidesWhom, personalLines } from './personal';
import { signature } from './signature';

/** The one page that somebody signs. */
export function sheet(report: CleaningReport, words: ReportWords): string {
  const { run, pictures } = words;
  const { cleaned, verified } = report.totals;
  const shown = pictureRows(report, words);
  return [
    `<h1>${escaped(titleOf(report, words))}</h1>\n`,
    `<p class="lead">${escaped(run.lead(cleaned, purposeOf(report, words)))}`,
    cleaned > 0 ? ` ${escaped(run.proven(verified, cleaned))}</p>\n` : '</p>\n',
    pairs(choiceRows(report, words), 'wide'),
    '<div class="two">\n',
    part(run.about, pairs(runRows(report, words))),
    `<div>${part(run.counts, pairs(countRows(report, words)))}</div>\n`,
    '</div>\n',
    part(pictures.title, shown.length === 0 ? '' : pairs(shown), 'keep'),
    part(words.notExamined.title, listOf(notExamined(report, words)), 'keep'),
    part(words.personal.title, paragraphs(personalLines(report, words)), 'keep'),
    outputsPart(report.outputs, words),
    signature(words, words.signature.says),
  ].join('');
}

export const titleOf = (report: CleaningReport, { run }: ReportWords): string =>
  hidesWhom(report) ? run.title : run.ownTitle;

export const purposeOf = ({ preset }: CleaningReport, { presets }: ReportWords): string =>
  presets[preset as PresetName].title;

/** What was asked for: with all options of the purpose, whether they were chosen besides or come with it. */
function choiceRows(report: CleaningReport, words: ReportWords): Row[] {
  const { preset, options } = report;
  const all = optionsOf({ preset: preset as PresetName, options: options as OptionName[] });
  const named = [...all].map((option) => words.options[option]).join('; ');
  return [
    [words.run.purpose, purposeOf(report, words)],
    ...(hidesWhom(report) ? [[words.run.chosen, named || words.run.noOptions] as const] : []),
  ];
}

function runRows(report: CleaningReport, words: ReportWords): Row[] {
  const { run } = words;
  return [
    ...(report.shard === undefined ? [] : [[run.shard, report.shard] as const]),
    [run.begun, words.moment(report.started)],
    [run.ended, words.moment(report.finished)],
    [run.program, `${report.product} ${report.version}`],
    [run.rules, hidesWhom(report) ? run.ruleBook(report.edition) : run.ownRules],
  ];
}

function countRows({ totals, leftOut = 0, decisions = [] }: CleaningReport, words: ReportWords): Row[] {
  const { run, number } = words;
  const some = (name: string, n: number): Row[] => (n === 0 ? [] : [[name, number(n)]]);
  return [
    [run.read, number(totals.read)],
    [run.copies, number(totals.cleaned)],
    [run.verified, number(totals.verified)],
    [run.refused, number(totals.refused)],
    ...some(run.ignored, totals.ignored - leftOut),
    ...some(run.leftOut, leftOut),
    [run.bytesOut, words.bytes(totals.bytesOut)],
    ...(decisions.length === 0 ? [] : [[run.decisions, run.places(decisions.length)] as const]),
  ];
}

/** How the pictures were looked at, and what came of it. */
function pictureRows({ pictures: seen, search }: CleaningReport, words: ReportWords): Row[] {
  const { pictures, number } = words;
  const some = (name: string, n: number): Row[] => (n === 0 ? [] : [[name, number(n)]]);
  const searched: Row[] =
    search === undefined
      ? []
      : [
          [pictures.searched, pictures.searchedOf(search.searched, search.of)],
          ...some(pictures.withText, search.withText),
        ];
  if (seen === undefined) return searched;
  const { lookedAt, oneByOne, onSheets, notLookedAt, byRules } = seen;
  const how = `${number(lookedAt)} (${pictures.ways(oneByOne, onSheets)})`;
  return [
    [pictures.withPicture, number(seen.pictures)],
    ...(lookedAt === 0 ? [] : [[pictures.lookedAt, how] as const]),
    ...some(pictures.approved, seen.approved),
    ...some(pictures.blackedOut, seen.blackedOut - byRules),
    ...some(pictures.notLookedAt, notLookedAt),
    ...some(pictures.byRules, byRules),
    ...some(pictures.takenInUnseen, seen.takenInUnseen),
    ...searched,
  ];
}
