import type { Tag } from '../dicom/dictionary/DataSet';

/** The tags of a path of an edit, outermost first: `(0040,0275)[0].(0008,0050)` are two. */
export const tagsOfPath = (path: string): readonly Tag[] =>
  [...path.matchAll(/\(([0-9a-f]{4}),([0-9a-f]{4})\)/gi)].map(([, group = '', element = '']) =>
    Number.parseInt(group + element, 16),
  );
