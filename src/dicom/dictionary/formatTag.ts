import type { Tag } from './DataSet';
import { Memo } from '../Memo';

const known = new Memo<Tag, string>(20_000);

/** `(gggg,eeee)` in lower-case hexadecimal digits, as PS3.6 numbers are read. */
export const formatTag = (tag: Tag): string => known.of(tag, format);

function format(tag: Tag): string {
  const digits = tag.toString(16).padStart(8, '0');
  return `(${digits.slice(0, 4)},${digits.slice(4)})`;
}
