import type { Tag } from './DataSet';

const known = new Map<Tag, string>();
const most = 20_000;

/** `(gggg,eeee)` in lower-case hexadecimal digits, as PS3.6 numbers are read. */
export function formatTag(tag: Tag): string {
  let text = known.get(tag);
  if (text === undefined) {
    const digits = tag.toString(16).padStart(8, '0');
    text = `(${digits.slice(0, 4)},${digits.slice(4)})`;
    if (known.size >= most) known.clear();
    known.set(tag, text);
  }
  return text;
}
