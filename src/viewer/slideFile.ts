import { isVideo } from '../pixel/video/isVideo';
import type { FileRow } from '../run/FileRow';
import type { SlideFile } from './Slides';

/** A file as slides: one for each frame, or one for a video, which plays. Undefined where it has no picture. */
export function slideFile(row: FileRow | undefined): SlideFile | undefined {
  const facts = row?.facts;
  if (row === undefined || facts?.picture === undefined) return undefined;
  return { file: row.id, frames: isVideo(facts.transferSyntax) ? 1 : facts.picture.frames };
}
