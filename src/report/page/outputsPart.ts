import type { OutputsHash } from '../outputs/OutputsHash';
import type { ReportWords } from '../ReportWords';
import { escaped, paragraphs, part } from './html';

/** The hash over all copies, and of what it is made. */
export function outputsPart(hash: OutputsHash | undefined, { outputs: words }: ReportWords): string {
  if (hash === undefined) return '';
  const kinds = (['sha256', 'crc32', 'size'] as const).filter((by) => hash.by[by] > 0);
  const made = kinds.map((by) => (kinds.length === 1 ? words.by[by] : words.some(hash.by[by], words.by[by])));
  return part(
    words.title,
    `<p>${escaped(words.over(hash.files, made.join('; ')))}</p>\n<p class="hash">${escaped(hash.sha256)}</p>\n${paragraphs([words.chain]).replace('<p>', '<p class="soft">')}`,
    'keep',
  );
}
