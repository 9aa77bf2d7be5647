import type { Tag } from '../../dicom/dictionary/DataSet';
import { tagOf } from './tagOf';

/** Tags that data hold as group -> elements, four digits each, joined. */
export const tagsIn = (groups: Readonly<Record<string, string>>): ReadonlySet<Tag> =>
  new Set(
    Object.entries(groups).flatMap(([group, elements]) =>
      (elements.match(/.{4}/g) ?? []).map((element) => tagOf(group + element)),
    ),
  );
