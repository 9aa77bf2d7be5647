import type { RemarkKind, RemarkPlaces, RemarkText } from './GatheredRemarks';

/** Remarks of one kind as a person reads them. */
export interface RemarkGroups {
  readonly keyword: string;
  readonly groups: readonly RemarkGroup[];
}

/** Texts that are the same but for their numbers (`Bild 1 von 20`): who has read one has read them all. */
export interface RemarkGroup {
  readonly key: string;
  readonly texts: readonly RemarkText[];
  /** Of all of them. */
  readonly places: RemarkPlaces;
}

/**
 * Numbers as long as those that count pictures. A longer one may be a year or that of a person, and numbers that are joined or stand side by
 * side may be a date or a telephone number: what holds such is read by itself.
 */
const counting = /(?<!\d[\s./-]*)\d{1,3}(?![\s./-]*\d)/g;

/**
 * The free remarks of the files that are wanted, those that differ only in numbers together.
 * @param leftOut files of which no copy is made
 */
export function remarkGroups(
  kinds: readonly RemarkKind[],
  leftOut: ReadonlySet<number>,
): readonly RemarkGroups[] {
  return kinds
    .map(({ keyword, texts }) => ({
      keyword,
      groups: groupsOf(texts.flatMap((text) => wanted(text, leftOut))),
    }))
    .filter(({ groups }) => groups.length > 0);
}

function wanted(remark: RemarkText, leftOut: ReadonlySet<number>): RemarkText[] {
  const { files, paths } = remark.places;
  if (leftOut.size === 0) return [remark];
  const at = files.flatMap((file, n) => (leftOut.has(file) ? [] : n));
  const here = { files: at.map((n) => files[n] ?? -1), paths: at.map((n) => paths[n] ?? '') };
  return at.length === 0 ? [] : [{ ...remark, places: here }];
}

function groupsOf(texts: readonly RemarkText[]): RemarkGroup[] {
  const alike = new Map<string, RemarkText[]>();
  for (const text of texts) {
    const shape = text.text.replace(counting, '#');
    const group = alike.get(shape);
    if (group === undefined) alike.set(shape, [text]);
    else group.push(text);
  }
  return [...alike].map(([key, same]) => ({ key, texts: same, places: placesOf(same) }));
}

/** All places of some texts. */
export const placesOf = (of: readonly Pick<RemarkText, 'places'>[]): RemarkPlaces => ({
  files: of.flatMap(({ places }) => places.files),
  paths: of.flatMap(({ places }) => places.paths),
});
