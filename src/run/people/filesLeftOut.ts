/** The files that nobody wants, once some more are left out, or are wanted again. */
export function filesLeftOut(
  before: ReadonlySet<number>,
  files: readonly number[],
  wanted: boolean,
): ReadonlySet<number> {
  const left = new Set(before);
  for (const file of files) {
    if (wanted) left.delete(file);
    else left.add(file);
  }
  return left;
}
