import { unsafePath } from '../unsafePath';
import { ImageError } from './ImageError';
import type { Extent, Tree, VolumeFault, VolumeFile } from './VolumeFile';

/** What a directory names: a file, a directory (its `place` is what `list` needs to read it), or what cannot be opened. */
export type Listed<Place> = {
  readonly name: string;
  /** Byte of the image that names it. */ readonly at: number;
} & (
  | { readonly extents: readonly Extent[] }
  | { readonly directory: Place }
  | { readonly reason: VolumeFault['reason']; readonly extents?: readonly Extent[] }
);

export interface Volume<Place> {
  readonly root: Place;
  /** One and the same for a directory however it is reached. */
  readonly keyOf: (place: Place) => number;
  /** Throws an ImageError where a directory cannot be read to its end. */
  readonly list: (place: Place, at: number) => AsyncIterable<Listed<Place>>;
}

/** ECMA-119 section 6.8.2.1 has 8 levels; Joliet, Rock Ridge and UDF have any number. */
const deepest = 32;

/**
 * All files below the root of a volume. A directory is entered once, however many lead to it: so there is no loop. Throws an ImageError
 * where there are more entries than `most` (`archive-too-large`); what else is wrong is told at its place.
 */
export async function walkVolume<Place>(volume: Volume<Place>, most: number): Promise<Tree> {
  const found: (VolumeFile | VolumeFault)[] = [];
  const entered = new Set<number>();
  const waiting = [{ place: volume.root, path: '', depth: 0, at: 0 }];
  let entries = 0;
  for (let now = waiting.pop(); now !== undefined; now = waiting.pop()) {
    const { place, path, depth, at } = now;
    const key = volume.keyOf(place);
    if (entered.has(key)) continue;
    entered.add(key);
    if (depth > deepest) {
      found.push({ path, reason: 'archive-too-deep', at });
      continue;
    }
    try {
      for await (const listed of volume.list(place, at)) {
        if (++entries > most) throw new ImageError('archive-too-large', listed.at);
        const own = path === '' ? listed.name : `${path}/${listed.name}`;
        if (unsafePath(listed.name) || /[\\/]/.test(listed.name))
          found.push({ path: own, reason: 'archive-path', at: listed.at });
        else if ('directory' in listed)
          waiting.push({ place: listed.directory, path: own, depth: depth + 1, at: listed.at });
        else found.push({ ...listed, path: own });
      }
    } catch (error) {
      if (!(error instanceof ImageError) || error.reason === 'archive-too-large') throw error;
      found.push({ path, reason: error.reason, at: error.at });
    }
  }
  return found;
}
