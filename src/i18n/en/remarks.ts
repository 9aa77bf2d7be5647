import type { Messages } from '../Messages';
import { say } from './say';

export const remarks: Messages['remarks'] = {
  title: 'Comments',
  about:
    'Somebody wrote this into your files. Please read it: does it mention other people, or something nobody should see? Then remove it.',
  open: (n) =>
    n === 0
      ? 'You have decided about all comments.'
      : `You have not yet decided about ${say.count(n, 'comment', 'comments')}.`,
  kind: (texts, open) => `${say.count(texts, 'comment', 'comments')}, ${say.number(open)} to decide`,
  in: (n) => `in ${say.count(n, 'file', 'files')}`,
  undecided: 'not decided yet',
  mixed: 'You decided differently in different places',
  file: 'Look at the file',
  unlisted: (n) =>
    `${say.count(n, 'file has', 'files have')} more comments than fit here. Open ${say.plural(n, 'it', 'them')} to see all the comments.`,
};
