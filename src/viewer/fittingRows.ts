import type { KeptTemplates } from '../platform/keeping/Template';
import type { FileRow } from '../run/FileRow';

/** The pictures that each template is for, by its name. */
export function fittingRows(
  kept: KeptTemplates,
  files: readonly FileRow[],
): ReadonlyMap<string, readonly FileRow[]> {
  const found = new Map<string, FileRow[]>();
  if (kept.all.length === 0) return found;
  for (const row of files) {
    const layout = row.facts?.picture?.layout;
    const template = layout === undefined ? undefined : kept.forLayout(layout);
    if (template === undefined) continue;
    const rows = found.get(template.name);
    if (rows === undefined) found.set(template.name, [row]);
    else rows.push(row);
  }
  return found;
}
