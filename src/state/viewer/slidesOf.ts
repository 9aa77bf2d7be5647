import type { FileRow } from '../FileRow';
import { Slides } from './Slides';

/** The pictures among files, in the order of the series: by Instance Number, and where there is none as they came. */
export function slidesOf(rows: readonly (FileRow | undefined)[]): Slides {
  const pictures = rows.flatMap((row) => {
    const picture = row?.facts?.picture;
    return row === undefined || picture === undefined ? [] : [{ row, picture }];
  });
  const place = (n: number | undefined): number => n ?? Infinity;
  pictures.sort((a, b) => {
    const [left, right] = [place(a.picture.instanceNumber), place(b.picture.instanceNumber)];
    return left === right ? a.row.id - b.row.id : left - right;
  });
  return new Slides(pictures.map(({ row, picture }) => ({ file: row.id, frames: picture.frames })));
}
