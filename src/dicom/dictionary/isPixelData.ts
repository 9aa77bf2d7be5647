import type { Tag } from './DataSet';
import { tags } from './tags';

/** Whether a tag is one of the three forms of Pixel Data (PS3.3 C.7.6.3, C.7.6.24). */
export const isPixelData = (tag: Tag): boolean =>
  tag === tags.PixelData || tag === tags.FloatPixelData || tag === tags.DoubleFloatPixelData;
