import type { Messages } from '../Messages';
import { say } from './say';

export const remarks: Messages['remarks'] = {
  title: 'Free remarks',
  about:
    'Somebody wrote this freely into the files. In your own record it stays unless you decide otherwise. Read it through: where it names other people, or nobody should read it, you can remove it. In the file itself you can also replace it.',
  open: (n) =>
    n === 0
      ? 'You have decided about all remarks.'
      : `You have not yet decided about ${say.count(n, 'remark', 'remarks')}.`,
  kind: (texts, open) => `${say.count(texts, 'remark', 'remarks')}, ${say.number(open)} still open`,
  in: (n) => `in ${say.count(n, 'file', 'files')}`,
  undecided: 'not decided yet',
  mixed: 'Your decision: not the same everywhere',
  file: 'Look at the file',
  more: (n) => `Show ${say.count(n, 'more remark', 'more remarks')}`,
  unlisted: (n) =>
    `In ${say.count(n, 'file', 'files')} there are more remarks than fit here. Open ${say.plural(n, 'this file', 'these files')} below to see all of them.`,
};
