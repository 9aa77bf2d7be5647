import { readPart10 } from '../dicom/read/readPart10';
import { Originals } from '../verify/audit/Originals';
import type { AuditOriginals } from '../file/audit/Audit';

/** The values of the originals, and how many of these cannot be read: their values are not looked for. */
export interface ReadOriginals {
  readonly originals: Originals;
  readonly unread: number;
}

let last: { readonly run: number; readonly read: Promise<ReadOriginals> } | undefined;

/** The values of the originals of an audit, read once per lane. */
export function originalsFor({ run, together, sizes }: AuditOriginals): Promise<ReadOriginals> {
  if (last?.run !== run) last = { run, read: readOriginals(together, sizes) };
  return last.read;
}

async function readOriginals(together: Blob, sizes: readonly number[]): Promise<ReadOriginals> {
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
