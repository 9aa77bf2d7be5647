import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  title: 'Pictures you need to look at',
  about: (n) =>
    `There may be text in ${say.count(n, 'picture', 'pictures')}, such as your name. Look at ${say.plural(n, 'it', 'them')} and black out anything nobody should read. We hold back whatever you do not look at.`,
  warning: 'If you release a picture without looking at it, your name may still be in it.',
  all: (n) =>
    say.plural(
      n,
      'Release this picture without looking at it',
      `Release ${say.number(n)} pictures without looking at them`,
    ),
  groups: 'You can look at similar pictures on one sheet and confirm them together:',
  group: (n, modality) =>
    `${say.count(n, 'picture', 'pictures')}${modality === '' ? '' : ` (${modality})`} on a sheet`,
  list: 'List of pictures',
  why: {
    'burned-in-annotation-yes': 'The file itself says that there is text in the picture.',
    modality: 'Images of this kind often contain text.',
    'secondary-capture':
      'This picture did not come straight from the scanner. Such pictures often contain text.',
    'screen-save': 'Probably a saved screen. Those often contain text.',
    'film-digitizer': 'A scanned film. There is often a name on it.',
    undecodable: 'Reinschrift cannot display this picture, so it cannot check it.',
  },
};
