import dictionary from '../data/dictionary.json';
import type { Tag } from './DataSet';

const byKeyword = new Map<string, Tag>();
for (const [group, [elements = '', , words = '']] of Object.entries(dictionary.groups)) {
  words.split(' ').forEach((keyword, i) => {
    const element = elements.slice(4 * i, 4 * i + 4);
    byKeyword.set(keyword.toLowerCase(), Number.parseInt(group, 16) * 0x10000 + Number.parseInt(element, 16));
  });
}
byKeyword.delete('');

/** The tag of an attribute by the keyword of PS3.6, whatever its capitals; undefined for one that PS3.6 does not have. */
export const tagOfKeyword = (keyword: string): Tag | undefined => byKeyword.get(keyword.toLowerCase());
