import { bytesOf } from '../../dicom/model/bytesOf';
import type { Overwrite } from './UserData';

/** Boxes with boxes in them (ISO/IEC 14496-12 Table 1). */
const containers = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl', 'edts', 'mvex', 'moof', 'traf']);
const free = 'free';
/** What players and cameras write for people: none of it is needed to show the video. */
const idle = new Set([
  'udta',
  'meta',
  'uuid',
  'free',
  'skip',
  'wide',
  'Xtra',
  'cprt',
  'loci',
  'ilst',
  'prfl',
  'pdin',
]);
/** Its name is for people, behind what says which kind of track it is. */
const handler = 'hdlr';
const handlerName = 24;
const deepest = 8;

export interface IdleBoxes {
  /** Places of the types of boxes that become `free`: their lengths and all offsets stay. */
  readonly types: readonly number[];
  readonly contents: readonly Overwrite[];
  /** Media data, which has no boxes in it. */
  readonly media: readonly Overwrite[];
}

/** What an ISO base media file carries besides its tracks. Only the headers of boxes are read. */
export async function idleBoxes(stream: Blob): Promise<IdleBoxes> {
  const found = { types: [] as number[], contents: [] as Overwrite[], media: [] as Overwrite[] };
  const walk = async (from: number, to: number, depth: number): Promise<void> => {
    let at = from;
    while (at + 8 <= to) {
      const head = await bytesOf(stream, at, Math.min(to, at + 16));
      const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
      const type = String.fromCharCode(...head.subarray(4, 8));
      const wide = view.getUint32(0) === 1 && head.length === 16;
      const length = wide ? Number(view.getBigUint64(8)) : view.getUint32(0) || to - at;
      const content = at + (wide ? 16 : 8);
      const end = at + length;
      // No box: what stands there no player reads.
      if (end < content || end > to) break;
      if (containers.has(type) && depth < deepest) await walk(content, end, depth + 1);
      else if (idle.has(type)) {
        if (type !== free) found.types.push(at + 4);
        found.contents.push({ start: content, end });
      } else if (type === handler) found.contents.push({ start: Math.min(end, content + handlerName), end });
      else if (type === 'mdat') found.media.push({ start: content, end });
      at = end;
    }
    if (at < to) found.contents.push({ start: at, end: to });
  };
  await walk(0, stream.size, 0);
  return found;
}
