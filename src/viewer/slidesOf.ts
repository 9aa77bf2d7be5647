import { inSeriesOrder } from '../dicom/access/inSeriesOrder';
import type { FileRow } from '../run/FileRow';
import { slideFile } from './slideFile';
import { Slides } from './Slides';

/** The pictures among files of a series, as they were acquired. */
export function slidesOf(rows: readonly (FileRow | undefined)[]): Slides {
  const pictures = rows.flatMap((row) => {
    const slide = slideFile(row);
    return slide === undefined ? [] : [{ slide, place: row?.facts?.place }];
  });
  pictures.sort((a, b) => a.slide.file - b.slide.file);
  return new Slides(inSeriesOrder(pictures, ({ place }) => place).map(({ slide }) => slide));
}
