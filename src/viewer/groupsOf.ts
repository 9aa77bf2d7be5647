import type { FileRow } from '../run/FileRow';

/** Pictures of one frame that are alike in device and size, where there is more than one; the largest group first. */
export function groupsOf(rows: readonly FileRow[]): readonly (readonly FileRow[])[] {
  const byLayout = new Map<string, FileRow[]>();
  for (const row of rows) {
    const picture = row.facts?.picture;
    if (picture === undefined || picture.frames > 1) continue;
    const group = byLayout.get(picture.layout);
    if (group === undefined) byLayout.set(picture.layout, [row]);
    else group.push(row);
  }
  return [...byLayout.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}
