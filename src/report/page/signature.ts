import type { ReportWords } from '../ReportWords';
import { escaped } from './html';

/** Lines to write on, with a pen or on the screen before printing. @param says what the signature stands for */
export function signature({ signature: words }: Pick<ReportWords, 'signature'>, says: string): string {
  const field = (name: string, kind = ''): string =>
    `<label${kind}><span>${escaped(name)}</span><input></label>\n`;
  const third = ' class="third"';
  return `<section class="keep">
<h2>${escaped(words.title)}</h2>
<p>${escaped(says)}</p>
<div class="sign">
${field(words.operator)}${field(words.role)}${field(words.place, third)}${field(words.date, third)}${field(words.signature, third)}</div>
</section>
`;
}
