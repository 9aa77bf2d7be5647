import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  warning: 'If you release a picture without looking at it, your name may still be in it.',
  all: (n) =>
    say.plural(
      n,
      'Release this picture without looking at it',
      `Release ${say.number(n)} pictures without looking at them`,
    ),
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
