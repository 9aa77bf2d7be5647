import { sniffing } from '../../src/file/sniff';
import { takeIn, type Given } from '../disk/takeIn';
import type { KeptSource, Source } from '../lane/FolderService';
import { sourceOf } from '../lane/sourceOf';

/** What must be known of a file to find it again. */
interface Found {
  readonly path: string;
  readonly size: number;
  /** Undefined for what was joined of pieces of an image. */
  readonly source: KeptSource | undefined;
}

/**
 * Files of a survey again, until `stopped`. Files of several stretches of an image are not held between the passes but joined anew;
 * everything else is a range of a file, or how to unpack it. What is not there any more is left out.
 */
export async function* sourcesAgain<File extends Found>(
  files: readonly File[],
  given: Given,
  stopped: () => boolean = () => false,
): AsyncGenerator<{ readonly file: File; readonly source: Source }> {
  const inflated = new Map<string, File[]>();
  for (const file of files) {
    if (stopped()) return;
    const { path, source } = file;
    if (source !== undefined) yield { file, source };
    else inflated.set(path, [...(inflated.get(path) ?? []), file]);
  }
  if (inflated.size === 0) return;
  for await (const taken of takeIn(given, sniffing)) {
    if (stopped()) return;
    if (!('blob' in taken)) continue;
    const { path, blob } = taken;
    // Two entries of a ZIP may have one name.
    const among = inflated.get(path) ?? [];
    const file = among.find(({ size }) => size === blob.size);
    if (file === undefined) continue;
    inflated.set(
      path,
      among.filter((each) => each !== file),
    );
    yield { file, source: sourceOf(blob) };
  }
}
