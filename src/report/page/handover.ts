import type { ReportWords } from '../ReportWords';
import { escaped, part } from './html';

/** A line to write on, with a pen or on the screen before printing. */
export const field = (name: string, kind = ''): string =>
  `<label${kind === '' ? '' : ` class="${kind}"`}><span>${escaped(name)}</span><input></label>\n`;

/** What the run cannot know and who is accountable has to say. */
export function handover({ handover: words }: Pick<ReportWords, 'handover'>): string {
  const { controller, recipient, basis, reference, originals, until } = words;
  const fields = [controller, recipient, basis, reference, originals, until].map((name) =>
    field(name, 'third'),
  );
  return part(words.title, `<div class="sign">\n${fields.join('')}</div>\n`, 'keep');
}
