import { program } from '../../dicom/dictionary/program';
import { hidingPlaces, type PlantedFile } from '../../selftest/Planted';
import { folded, standsIn } from '../../selftest/score/traces';
import { drawnPicture } from '../../selftest/set/pictures';
import type { Round } from './Round';
import type { CheckName, CheckResult, NetworkSeen, PlaceResult, SelfTestSheet } from './SelfTestSheet';

/** What a test found, before it is judged. */
export interface Found {
  readonly at: Date;
  readonly files: readonly PlantedFile[];
  readonly rounds: readonly Round[];
  readonly network: NetworkSeen;
  readonly milliseconds: number;
}

/** Judges what the rounds made: a place by place list, and what must hold besides. */
export function sheetOf(found: Found): SelfTestSheet {
  const { at, files, rounds, network, milliseconds } = found;
  const places = hidingPlaces.map((place) => placeOf(place, found));
  const checks = checksOf(found);
  return {
    ...{ at, places, checks, network, milliseconds },
    ...{ version: program.version, edition: program.edition },
    files: files.length,
    copies: rounds.reduce((sum, { made }) => sum + made, 0),
    passed: checks.every(({ passed }) => passed) && places.every(({ survivors }) => survivors.length === 0),
  };
}

function placeOf(place: PlaceResult['place'], { files, rounds }: Found): PlaceResult {
  const planted = files.reduce(
    (sum, { plants }) => sum + plants.filter((each) => each.place === place).length,
    0,
  );
  const survivors = rounds.flatMap(({ preset, scores }) =>
    scores.flatMap(({ path: file, surviving }) =>
      surviving.filter((each) => each.place === place).map(({ where }) => ({ preset, file, where })),
    ),
  );
  return { place, planted, survivors };
}

/** A directory of a disc is never copied; a picture with a name in it only where that was blacked out. */
function isToBeCopied({ path, number }: PlantedFile, blackedOut: boolean): boolean {
  return path !== 'DICOMDIR' && (blackedOut || number !== drawnPicture);
}

function checksOf({ files, rounds, network }: Found): readonly CheckResult[] {
  const all = rounds.flatMap((round) =>
    files.map((file, at) => ({
      file,
      round,
      score: round.scores[at],
      wanted: isToBeCopied(file, round.blackedOut),
    })),
  );
  const copied = all.filter(({ score }) => score?.copied === true);
  const wanted = all.filter((each) => each.wanted);
  const drawn = all.filter(({ file }) => file.number === drawnPicture);
  const held = drawn.filter(({ round }) => !round.blackedOut);
  const black = drawn.filter(({ round }) => round.blackedOut);
  const scores = copied.flatMap(({ score }) => (score === undefined ? [] : [score]));
  const toKeep = scores.reduce((sum, score) => sum + score.toKeep, 0);
  const lost = scores.reduce((sum, score) => sum + score.lost.length, 0);
  const made = rounds.reduce((sum, round) => sum + round.made, 0);
  const verified = rounds.reduce((sum, round) => sum + round.verified, 0);
  return [
    check('copies', wanted.filter(({ score }) => score?.copied === true).length, wanted.length),
    check('verified', Math.min(verified, made), made),
    check('held', held.filter(({ score }) => score?.copied === false).length, held.length),
    check(
      'blacked-out',
      black.filter(({ score }) => score?.copied === true && isClean(score)).length,
      black.length,
    ),
    check('kept', toKeep - lost, toKeep),
    check(
      'report',
      rounds.filter(({ report }) => report !== '' && tellsNothing(report, files)).length,
      rounds.length,
    ),
    { name: 'network', passed: network.elsewhere === 0, good: 0, of: network.elsewhere },
  ];
}

const isClean = ({ surviving, lost }: Round['scores'][number]): boolean =>
  surviving.length === 0 && lost.length === 0;

/** Nothing was held against anything where there was nothing. */
const check = (name: CheckName, good: number, of: number): CheckResult => ({
  name,
  good,
  of,
  passed: of > 0 && good === of,
});

/** Checksums are digits and letters by chance: short numbers are not looked for beside them. */
function tellsNothing(report: string, files: readonly PlantedFile[]): boolean {
  const bytes = folded(new TextEncoder().encode(report));
  const tells = new Set(files.flatMap(({ plants }) => plants.map(({ text }) => text)));
  return [...tells].every((text) => /^\d{1,7}$/.test(text) || !standsIn(bytes, { text }));
}
