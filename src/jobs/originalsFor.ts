import { readPart10 } from '../dicom/readPart10';
import { Originals } from '../verify/Originals';
import type { AuditOriginals } from './protocol';

let last: { readonly run: number; readonly originals: Promise<Originals> } | undefined;

/** The values of the originals of an audit, read once per lane. What cannot be read gives none. */
export function originalsFor({ run, together, sizes }: AuditOriginals): Promise<Originals> {
  if (last?.run !== run) last = { run, originals: readOriginals(together, sizes) };
  return last.originals;
}

async function readOriginals(together: Blob, sizes: readonly number[]): Promise<Originals> {
  const originals = new Originals();
  let start = 0;
  for (const size of sizes) {
    const part10 = await readPart10(together.slice(start, start + size));
    if (part10.kind === 'part10') originals.add(part10);
    start += size;
  }
  return originals;
}
