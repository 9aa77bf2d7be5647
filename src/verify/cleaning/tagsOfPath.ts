import type { Tag } from '../../dicom/dictionary/DataSet';

/** The tags of a path, outermost first: `(0040,0275)[0].(0032,1064)`. */
export const tagsOfPath = (path: string): Tag[] =>
  Array.from(path.matchAll(/\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)/g), ([, group = '', element = '']) =>
    Number.parseInt(group + element, 16),
  );
