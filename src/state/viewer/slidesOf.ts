import type { FileRow } from '../FileRow';
import { slideFile } from './slideFile';
import { Slides } from './Slides';

/** The pictures among files, in the order of the series: by Instance Number, and where there is none as they came. */
export function slidesOf(rows: readonly (FileRow | undefined)[]): Slides {
  const pictures = rows.flatMap((row) => {
    const slide = slideFile(row);
    return slide === undefined ? [] : [{ slide, place: row?.facts?.picture?.instanceNumber ?? Infinity }];
  });
  pictures.sort((a, b) => (a.place === b.place ? a.slide.file - b.slide.file : a.place - b.place));
  return new Slides(pictures.map(({ slide }) => slide));
}
