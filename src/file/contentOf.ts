import type { Unreadable } from '../dicom/model/Part10';
import { contentDigest } from '../deid/identity/contentDigest';
import { readPart10 } from '../dicom/read/readPart10';

/** A digest of the whole data set of a file. */
export async function contentOf(file: Blob): Promise<Content | Unreadable> {
  const part10 = await readPart10(file);
  return part10.kind === 'unreadable' ? part10 : { kind: 'content', digest: await contentDigest(part10) };
}

export interface Content {
  readonly kind: 'content';
  readonly digest: string;
}
