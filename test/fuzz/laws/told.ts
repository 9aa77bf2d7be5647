import { walkElements } from '../../../src/dicom/access/walkElements';
import { bytesOf } from '../../../src/dicom/model/bytesOf';
import { readPart10 } from '../../../src/dicom/read/readPart10';
import type { Cleaning } from '../../../src/file/clean/CleaningOutcome';
import { plantedIn, tellingTags } from '../planted';

/** The report says what was done: an edit names each element whose planted value is gone, or a sequence around it. */
export async function told(
  source: Uint8Array<ArrayBuffer>,
  { edits }: Cleaning,
  output: ReadonlySet<string>,
): Promise<string | undefined> {
  const part10 = await readPart10(new Blob([source]));
  if (part10.kind !== 'part10') return 'a copy of what cannot be read';
  const paths = new Set(edits.map(({ path }) => path));
  const places: { path: string; start: number; end: number }[] = [];
  walkElements(part10, ({ tag, items, valueStart, valueEnd }, where) => {
    if (tellingTags.has(tag) && items === undefined && places.length < 50)
      places.push({ path: where.pathOf(tag), start: valueStart, end: valueEnd });
  });
  for (const { path, start, end } of places) {
    const gone = [...plantedIn(await bytesOf(part10.stream, start, end))].some((value) => !output.has(value));
    if (gone && !isNamed(path, paths)) return 'a value that is gone and no edit says so';
  }
  return undefined;
}

/** The path itself or one around it: `(0010,1002)[0].(0010,0020)` lies in `(0010,1002)` and `(0010,1002)[0]`. */
function isNamed(path: string, paths: ReadonlySet<string>): boolean {
  if (paths.has(path)) return true;
  for (let at = path.lastIndexOf('.'); at > 0; at = path.lastIndexOf('.', at - 1)) {
    const item = path.slice(0, at);
    if (paths.has(item) || paths.has(item.slice(0, item.lastIndexOf('[')))) return true;
  }
  return false;
}
