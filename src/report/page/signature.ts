import type { ReportWords } from '../ReportWords';
import { field } from './handover';
import { escaped } from './html';

/** What the signature stands for: a sentence, and what of it applies. */
type Stands = Readonly<Record<'says' | 'carriedOut' | 'reviewed', string>>;

/** Lines to write on and boxes to tick, with a pen or on the screen before printing. */
export function signature(
  { signature: words }: Pick<ReportWords, 'signature'>,
  { says, carriedOut, reviewed }: Stands,
): string {
  const box = (name: string): string =>
    `<label class="tick"><input type="checkbox"> ${escaped(name)}</label>\n`;
  return `<section class="keep">
<h2>${escaped(words.title)}</h2>
<p>${box(carriedOut)}${box(reviewed)}${escaped(says)}</p>
<div class="sign">
${field(words.operator)}${field(words.role)}${field(words.place, 'third')}${field(words.date, 'third')}${field(words.signature, 'third')}</div>
</section>
`;
}
