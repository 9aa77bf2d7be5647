import type { Entry } from '../../platform/taking/withLooks';
import type { Given } from '../Given';

/** A list of substitute names. */
export interface GivenList {
  readonly blob: Blob;
  /** False where it was given by itself. */
  readonly inFolder: boolean;
}

/** What came along with files, or alone, and is none of them. */
export interface Asides {
  /** Lists of substitute names. */
  readonly lists: readonly GivenList[];
  /** Presets of a site, where they were given by themselves: nothing within a folder says what the copies are for. */
  readonly presets: readonly Blob[];
  /** Tables that are no such list, where they were given by themselves. */
  readonly noLists: number;
}

/** Bytes that tell what a file is. */
const beginning = 512;
/** A list lies beside the folders that it is for, or is given by itself: what lies deep within a disc is the disc's. */
const deepest = 2;

type What = 'list' | 'preset' | 'table' | 'json' | 'file';

/**
 * Parts what was given: lists of substitute names and presets go aside, all else is files.
 *
 * @returns files undefined where there was nothing but what goes aside. Of what lies behind the first file, `asides` knows once all files
 * were read
 */
export async function apart(
  given: Given,
): Promise<{ readonly asides: () => Asides; readonly files: Given | undefined }> {
  const found = { lists: [] as GivenList[], presets: [] as Blob[], noLists: 0 };
  const entries = files(given, found);
  const first = await entries.next();
  const isAlone = first.done === true && found.lists.length + found.presets.length + found.noLists > 0;
  return {
    asides: () => found,
    files: isAlone ? undefined : followed(first.done === true ? [] : [first.value], entries),
  };
}

async function* followed(first: readonly Entry[], rest: AsyncIterable<Entry>): AsyncGenerator<Entry> {
  yield* first;
  yield* rest;
}

/** All that stays. A table that is no list is told of; it is a file like others where there are others, and goes with them. */
async function* files(
  given: Given,
  found: { lists: GivenList[]; presets: Blob[]; noLists: number },
): AsyncGenerator<Entry> {
  const waiting: Entry[] = [];
  let isAlone = true;
  for await (const entry of given) {
    const what = await whatIs(entry);
    if (what === 'list' && entry.blob !== undefined)
      found.lists.push({ blob: entry.blob, inFolder: entry.path.includes('/') });
    else if (what === 'preset' && entry.blob !== undefined) found.presets.push(entry.blob);
    else {
      if (what === 'table') found.noLists++;
      if (what !== 'file' && isAlone) {
        waiting.push(entry);
        continue;
      }
      isAlone = false;
      yield* waiting.splice(0);
      yield entry;
    }
  }
  // By itself it can only be meant as presets: whoever reads it says what is wrong with it.
  for (const { path, blob } of waiting)
    if (/\.json$/i.test(path) && blob !== undefined) found.presets.push(blob);
}

async function whatIs({ path, blob }: Entry): Promise<What> {
  const ending = /\.(csv|json)$/i.exec(path)?.[1]?.toLowerCase();
  const depth = path.split('/').length;
  if (ending === undefined || blob === undefined || depth > deepest) return 'file';
  let text: string;
  try {
    text = await blob.slice(0, beginning).text();
  } catch {
    return 'file';
  }
  if (ending === 'json') {
    if (/^\ufeff?\s*\{\s*"product":\s*"Reinschrift",\s*"sitePreset":/.test(text) && depth === 1)
      return 'preset';
    return depth === 1 ? 'json' : 'file';
  }
  if (/^\ufeff?"?id_old"?\s*[,;]/i.test(text)) return 'list';
  // Whatever a name says: DICOM is known by its content.
  return depth === 1 && text.slice(128, 132) !== 'DICM' ? 'table' : 'file';
}
