import type { Tag } from './DataSet';

/** `(gggg,eeee)` in lower-case hexadecimal digits, as PS3.6 numbers are read. */
export function formatTag(tag: Tag): string {
  const digits = tag.toString(16).padStart(8, '0');
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
}
