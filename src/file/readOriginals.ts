import { readPart10 } from '../dicom/read/readPart10';
import { Originals } from '../verify/audit/Originals';

export interface AuditOriginals {
  /** Another number for every audit: a lane reads the originals once for each. */
  readonly run: number;
  /** All originals one after the other, so that one handle crosses with every file. */
  readonly together: Blob;
  readonly sizes: readonly number[];
}

/** The values of the originals, and how many of these cannot be read: their values are not looked for. */
export interface ReadOriginals {
  readonly originals: Originals;
  readonly unread: number;
}

export async function readOriginals({ together, sizes }: AuditOriginals): Promise<ReadOriginals> {
  const originals = new Originals();
  let [start, unread] = [0, 0];
  for (const size of sizes) {
    const part10 = await readPart10(together.slice(start, start + size));
    if (part10.kind === 'part10') originals.add(part10);
    else unread++;
    start += size;
  }
  return { originals, unread };
}
