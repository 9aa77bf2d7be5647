import type { Unreadable } from '../../dicom/model/Part10';
import type { Graphics } from '../../pixel/graphics/Graphics';
import { graphicsOf } from '../../pixel/graphics/graphicsOf';
import { openFile } from '../openFile';

/** What a presentation state draws over pictures; nothing where the file is none. */
export async function graphicsIn(file: Blob): Promise<Graphics | Unreadable> {
  const part10 = await openFile(file);
  if (part10.kind === 'unreadable') return part10;
  return part10.kind === 'ignored' ? { kind: 'graphics', annotations: [] } : graphicsOf(part10);
}
