import type { FileRow } from '../run/FileRow';
import type { Person } from '../run/people/personsOf';
import { isVideo } from '../pixel/video/isVideo';
import type { Slides } from './Slides';
import { slidesOf } from './slidesOf';

/** A series of clean copies that pictures can be made of. */
export interface EpaSeries {
  readonly key: string;
  /** As the originals call it: for the page, not for what leaves it. */
  readonly label: string;
  readonly modality: string;
  readonly slides: Slides;
}

/** An examination of one person, as far as there are clean copies of pictures. */
export interface EpaStudy {
  readonly key: string;
  /** `Person.key` */
  readonly person: string;
  readonly label: string;
  /** Keys into the secrets of studies. */
  readonly secrets: readonly string[];
  readonly series: readonly EpaSeries[];
}

/**
 * The examinations with pictures of which there is a clean copy: what was held back, left out or refused has none. Videos are no pictures that a paper can hold.
 * @param rows by id
 */
export function epaStudiesOf(
  persons: readonly Pick<Person, 'key' | 'studies'>[],
  rows: readonly FileRow[],
  copyOf: (file: number) => Blob | undefined,
): readonly EpaStudy[] {
  return persons.flatMap((person) =>
    person.studies.flatMap((study): EpaStudy[] => {
      const series = study.series.flatMap((each): EpaSeries[] => {
        const copied = each.files.flatMap((file) => copiedPicture(rows[file], copyOf) ?? []);
        const slides = slidesOf(copied);
        const key = [person.key, study.key, each.key].join(' ');
        return slides.count === 0 ? [] : [{ key, label: each.label, modality: each.modality, slides }];
      });
      const files = series.flatMap(({ slides }) => slides.files.map(({ file }) => file));
      const secrets = [...new Set(files.flatMap((file) => rows[file]?.facts?.study ?? []))];
      const key = [person.key, study.key].join(' ');
      return series.length === 0 ? [] : [{ key, person: person.key, label: study.label, secrets, series }];
    }),
  );
}

function copiedPicture(
  row: FileRow | undefined,
  copyOf: (file: number) => Blob | undefined,
): FileRow | undefined {
  const syntax = row?.facts?.transferSyntax;
  if (row === undefined || syntax === undefined || isVideo(syntax)) return undefined;
  return copyOf(row.id) === undefined ? undefined : row;
}
