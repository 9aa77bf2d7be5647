import type { Decided } from './Decided';

/** What an effect cannot be told of: one file does not speak for the others where a decision holds for some of them only. */
export const decidedForSome = (
  decisions: readonly Pick<Decided, 'files' | 'keyword'>[],
  all: number,
): ReadonlySet<string> =>
  new Set(
    decisions.flatMap(({ files, keyword }) => (files !== undefined && files.size < all ? [keyword] : [])),
  );
