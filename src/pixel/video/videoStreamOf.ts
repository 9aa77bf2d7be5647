import type { Part10 } from '../../dicom/model/Part10';
import { tags } from '../../dicom/dictionary/tags';
import { numbersAt } from '../numbersAt';
import { containerOf } from './containerOf';
import { isVideo } from './isVideo';
import { mp4Of } from './mp4Of';
import { videoIn } from './videoIn';
import type { VideoContainer, VideoStream } from './VideoStream';

/** Enough to tell a container from another. */

const types: Readonly<Record<VideoContainer, string>> = {
  mp4: 'video/mp4',
  'mpeg-ts': 'video/mp2t',
  'mpeg-ps': 'video/mpeg',
  'annex-b': 'application/octet-stream',
  unknown: 'application/octet-stream',
};

/** The video in a file; undefined where its transfer syntax is none of video, or there are no bytes. */
export async function videoStreamOf(part10: Part10): Promise<VideoStream | undefined> {
  const { transferSyntax, pixelData, dataSet } = part10;
  if (!isVideo(transferSyntax.uid) || (pixelData?.fragments?.length ?? 0) < 2) return undefined;
  const bytes = await videoIn(part10);
  const container = await containerOf(bytes);
  const [columns = 0] = numbersAt(part10, dataSet, tags.Columns);
  const [rows = 0] = numbersAt(part10, dataSet, tags.Rows);
  const packed = container === 'mpeg-ts' ? await mp4Of(bytes, { columns, rows }) : undefined;
  return { container, silent: false, stream: bytes.slice(0, bytes.size, types[container]), ...packed };
}
