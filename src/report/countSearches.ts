import type { PictureSearch } from './PictureSearch';

/** Of how many pictures some was searched for text, and how many show some. */
export function countSearches(searches: Iterable<PictureSearch>): {
  readonly searched: number;
  readonly of: number;
  readonly withText: number;
} {
  const counts = { searched: 0, of: 0, withText: 0 };
  for (const { frames, places } of searches) {
    counts.of++;
    if (frames > 0) counts.searched++;
    if (places > 0) counts.withText++;
  }
  return counts;
}
