import { optionsOf } from '../../deid/profile/optionsOf';
import type { OptionName, PresetName } from '../../deid/profile/Preset';
import type { CleaningReport } from '../CleaningReport';
import type { ReportWords } from '../ReportWords';
import { escaped, listOf, pairs, paragraphs, part, type Row } from './html';
import { copiesIn } from '../copiesIn';
import { countSearches } from '../countSearches';
import { deedsOf } from '../deedsOf';
import { optionClauses } from '../optionClauses';
import { handover } from './handover';
import { notExamined, saying } from './notExamined';
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
    hidesWhom(report) ? pairs(choiceRows(report, words), 'wide') : '',
    '<div class="two">\n',
    part(run.about, pairs(runRows(report, words))),
    `<div>${part(run.counts, pairs(countRows(report, words)))}</div>\n`,
    '</div>\n',
    part(pictures.title, shown.length === 0 ? '' : pairs(shown, 'counts'), 'keep'),
    part(words.notExamined.title, listOf(notExamined(report, words)), 'keep'),
    part(words.personal.title, paragraphs(personalLines(report, words)), 'keep'),
    outputsPart(report.outputs, words),
    handover(words),
    signature(words, words.signature),
  ].join('');
}

export const titleOf = (report: CleaningReport, { run }: ReportWords): string =>
  hidesWhom(report) ? run.title : run.ownTitle;

export const purposeOf = ({ preset }: CleaningReport, { presets }: ReportWords): string =>
  presets[preset as PresetName].title;

/** What was asked for: with all options of the purpose, whether they were chosen besides or come with it. */
function choiceRows(report: CleaningReport, words: ReportWords): Row[] {
  const { preset, options } = report;
  const { run } = words;
  const all = optionsOf({ preset: preset as PresetName, options: options as OptionName[] });
  // Copies of which the picture was seen to carry it each for itself.
  const named = [...all]
    .filter((option) => option !== 'CleanPixelData')
    .map((option) => `${words.options[option]} (${optionClauses[option]})`);
  const { claimed } = deedsOf(copiesIn(report));
  const lines = [
    ...(named.length === 0 ? [run.noOptions] : named),
    ...saying(claimed, (n) => run.alsoPixels(n, optionClauses.CleanPixelData)),
  ];
  return [[run.chosen, lines]];
}

function runRows(report: CleaningReport, words: ReportWords): Row[] {
  const { run } = words;
  const { subjects } = report;
  return [
    ...(report.shard === undefined ? [] : [[run.shard, report.shard] as const]),
    [run.begun, words.recorded(report.started)],
    [run.ended, words.recorded(report.finished)],
    [run.program, `${report.product} ${report.version}`],
    [run.rules, hidesWhom(report) ? run.ruleBook(report.edition) : run.ownRules],
    ...(subjects === undefined
      ? []
      : [[run.subjects, run.subjectsAre(subjects.people, subjects.studies, subjects.series)] as const]),
  ];
}

function countRows(report: CleaningReport, words: ReportWords): Row[] {
  const { totals, leftOut = 0, decisions = [], keptWords = [] } = report;
  const { run, number } = words;
  const some = (name: string, n: number): Row[] => (n === 0 ? [] : [[name, number(n)]]);
  const decided = [...saying(decisions.length, run.places), ...saying(keptWords.length, run.words)];
  return [
    [run.read, number(totals.read)],
    [run.copies, number(totals.cleaned)],
    [run.verified, number(totals.verified)],
    [run.refused, number(totals.refused)],
    ...some(run.ignored, totals.ignored - leftOut),
    ...some(run.leftOut, leftOut),
    [run.bytesOut, words.bytes(totals.bytesOut)],
    ...(decided.length === 0 ? [] : [[run.decisions, decided] as const]),
  ];
}

/** How the pictures of the copies were looked at, and what came of it. */
function pictureRows(report: CleaningReport, words: ReportWords): Row[] {
  const seen = report.pictures;
  const search = countSearches(copiesIn(report).flatMap((copy) => copy.search ?? []));
  const { pictures, number } = words;
  const some = (name: string, n: number): Row[] => (n === 0 ? [] : [[name, number(n)]]);
  const searched: Row[] =
    search.of === 0
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
