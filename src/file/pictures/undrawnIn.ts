import type { Unreadable } from '../../dicom/model/Part10';
import type { PixelProblem } from '../../pixel/PixelProblem';
import type { VideoStream } from '../../pixel/video/VideoStream';
import undecodable from '../../pixel/burnedIn/undecodable.json';
import { videoStreamOf } from '../../pixel/video/videoStreamOf';
import { openFile } from '../openFile';

const names = new Map(Object.entries(undecodable.rows));

/** What can be said of a picture that no decoder draws. */
export async function undrawnIn(file: Blob): Promise<Undrawn | Unreadable | PixelProblem> {
  const part10 = await openFile(file);
  if (part10.kind === 'unreadable') return part10;
  if (part10.kind === 'ignored') return { kind: 'pixel-problem', code: 'no-pixels' };
  const { uid } = part10.transferSyntax;
  // A row is name; reason.
  const [name = uid] = names.get(uid)?.split('; ') ?? [];
  return { kind: 'undrawn', syntax: name, video: await videoStreamOf(part10) };
}

export interface Undrawn {
  readonly kind: 'undrawn';
  /** Name of the transfer syntax in PS3.6, or its UID. */
  readonly syntax: string;
  /** Undefined where it is no video. Handles only: no bytes cross. */
  readonly video: VideoStream | undefined;
}
