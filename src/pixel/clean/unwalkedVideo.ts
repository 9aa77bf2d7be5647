import type { Part10 } from '../../dicom/model/Part10';
import { containerOf } from '../video/containerOf';
import { videoIn } from '../video/videoIn';

/** Whether a video stands in none of the containers that PS3.5 8.2.5 to 8.2.9 name: what people write into it cannot be told from it. */
export async function unwalkedVideo(part10: Part10): Promise<boolean> {
  const video = videoIn(part10);
  return video.size > 0 && (await containerOf(video)) === 'unknown';
}
