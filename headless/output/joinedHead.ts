import type { HandedOut } from '../../src/report/ReportedSecret';
import { WrongUse } from '../disk/WrongUse';
import type { ReportHead } from './ReportReader';

type Counts = Readonly<Record<string, number>>;

/**
 * What the reports of all shards of a run tell together. References between the files are left out: a shard counts those between its own
 * files only. Throws WrongUse where they are not those of one run, each once.
 */
export function joinedHead(heads: readonly ReportHead[]): ReportHead {
  const [first] = heads;
  if (first === undefined) throw new WrongUse('there is no report to join');
  checkShards(heads);
  // What is told of the whole run, is told alike by every shard.
  const shared = ({ product, version, edition, preset, options, doubts }: ReportHead): string =>
    JSON.stringify([product, version, edition, preset, options, doubts]);
  if (heads.some((head) => shared(head) !== shared(first)))
    throw new WrongUse('the reports are not of one run: program, purpose, options or doubts differ');
  const { product, version, edition, preset, options, doubts } = first;
  const search = sumOf(heads.flatMap((head) => head.search ?? []));
  const pictures = sumOf(heads.flatMap((head) => head.pictures ?? []));
  return {
    ...{ product, version, edition, preset, options },
    started: heads.map(({ started }) => started).sort()[0] ?? '',
    finished:
      heads
        .map(({ finished }) => finished)
        .sort()
        .at(-1) ?? '',
    totals: sumOf(heads.map(({ totals }) => totals)) ?? first.totals,
    ...(search === undefined ? {} : { search }),
    ...(doubts === undefined ? {} : { doubts }),
    ...(pictures === undefined ? {} : { pictures }),
    ...(first.secret === undefined ? {} : { secret: { ...first.secret, handedOut: handedOutBy(heads) } }),
  };
}

/** Lists of one shard lead back to its part of the people. */
const handedOutBy = (heads: readonly ReportHead[]): HandedOut[] => [
  ...new Set(heads.flatMap(({ secret }) => secret?.handedOut ?? [])),
];

function checkShards(heads: readonly ReportHead[]): void {
  const shards = heads.map(({ shard }) => /^(\d+)\/(\d+)$/.exec(shard ?? ''));
  const of = Number(shards[0]?.[2]);
  if (shards.some((shard) => Number(shard?.[2]) !== of))
    throw new WrongUse('the reports are not all of one run in shards');
  const there = shards.map((shard) => Number(shard?.[1]));
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !there.includes(index));
  if (missing.length > 0)
    throw new WrongUse(
      `the reports of ${missing.map((index) => `${String(index)}/${String(of)}`).join(', ')} are missing`,
    );
  if (there.length > of) throw new WrongUse('a shard has more than one report');
}

function sumOf<Kind extends object>(all: readonly Kind[]): Kind | undefined {
  const [first, ...rest] = all as readonly Counts[];
  if (first === undefined) return undefined;
  const sum = { ...first };
  for (const counts of rest)
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count;
  return sum as Kind;
}
