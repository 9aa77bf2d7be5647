import { halvingOrder } from './halvingOrder';

/** What the order of the search must know of a picture. */
export interface ToSearch {
  readonly file: number;
  /** Its place in the series. */
  readonly instanceNumber: number | undefined;
  /** Equal for pictures that were made alike. */
  readonly make: string;
  /** True where all of its kind are searched early: colour, and what its header asks a look for. */
  readonly suspect: boolean;
}

/**
 * The order in which pictures are searched for text, so that a person who cleans early has seen what matters most: of each series the
 * middle picture; then its first and last one; then what differs in a series, and whatever is suspect; then all others, from every series
 * in turn, ever closer together. Who takes a number may answer with files whose series are wanted, because text was found there or because
 * somebody looks at them: the rest of those series comes next, as soon as every series had its first picture.
 */
export function* searchOrder(series: readonly (readonly ToSearch[])[]): Order {
  const sorted = series.map((pictures) => pictures.toSorted(byPlace));
  const seriesOf = new Map(
    sorted.flatMap((pictures) => pictures.map(({ file }) => [file, pictures] as const)),
  );
  const given = new Set<number>();
  /** Series that are wanted, the latest last. */
  const wanted: { readonly pictures: readonly ToSearch[]; readonly rest: Iterator<ToSearch> }[] = [];

  function* give({ file }: ToSearch): Order {
    if (given.has(file)) return;
    given.add(file);
    for (const asked of (yield file) ?? []) {
      const pictures = seriesOf.get(asked);
      if (pictures !== undefined && !wanted.some((each) => each.pictures === pictures))
        wanted.push({ pictures, rest: everCloser(pictures) });
    }
  }
  function* giveWanted(): Order {
    for (let latest = wanted.at(-1); latest !== undefined; latest = wanted.at(-1)) {
      const next = latest.rest.next();
      if (next.done === true) wanted.pop();
      else yield* give(next.value);
    }
  }

  for (const picture of middles(sorted)) yield* give(picture);
  for (const pass of [ends(sorted), unlike(sorted), sorted.flat().filter(({ suspect }) => suspect)])
    for (const picture of pass) {
      yield* giveWanted();
      yield* give(picture);
    }
  let turns = sorted.map(everCloser);
  while (turns.length > 0) {
    const left: typeof turns = [];
    for (const turn of turns) {
      yield* giveWanted();
      const next = turn.next();
      if (next.done === true) continue;
      left.push(turn);
      yield* give(next.value);
    }
    turns = left;
  }
}

type Order = Generator<number, void, readonly number[] | undefined>;
type Sorted = readonly (readonly ToSearch[])[];

const middles = (all: Sorted): readonly ToSearch[] =>
  all.flatMap((pictures) => pictures[Math.floor(pictures.length / 2)] ?? []);

const ends = (all: Sorted): readonly ToSearch[] =>
  all.flatMap((pictures) => [pictures[0] ?? [], pictures.at(-1) ?? []].flat());

/** The middle, the first and the last of each make that a series has, where it has several, rare ones first. */
const unlike = (all: Sorted): readonly ToSearch[] =>
  all.flatMap((pictures) => {
    const makes = new Map<string, ToSearch[]>();
    for (const picture of pictures) {
      const alike = makes.get(picture.make);
      if (alike === undefined) makes.set(picture.make, [picture]);
      else alike.push(picture);
    }
    const groups = [...makes.values()].sort((a, b) => a.length - b.length);
    return groups.length < 2 ? [] : [...middles(groups), ...ends(groups)];
  });

function* everCloser(pictures: readonly ToSearch[]): Generator<ToSearch> {
  for (const at of halvingOrder(pictures.length)) {
    const picture = pictures[at];
    if (picture !== undefined) yield picture;
  }
}

/** By instance number; pictures without one in the order in which they came. */
const byPlace = (a: ToSearch, b: ToSearch): number =>
  (a.instanceNumber ?? 0) - (b.instanceNumber ?? 0) || a.file - b.file;
