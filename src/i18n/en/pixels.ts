import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  title: 'Pictures that must be looked at',
  about: (n) =>
    `${say.plural(n, '1 picture', `${say.number(n)} pictures`)} may well have text burned into the picture itself, for example your name. Go through ${say.plural(n, 'it', 'them')} and black out what nobody should read. What was not looked at is held back.`,
  warning: 'If you release a picture without having looked at it, your name may remain in it.',
  all: (n) =>
    say.plural(n, 'Release this picture without a look', `Release ${say.number(n)} pictures without a look`),
  groups: 'Pictures of one kind can be looked at on a sheet and confirmed together:',
  group: (n, modality) =>
    `${say.count(n, 'picture', 'pictures')}${modality === '' ? '' : ` (${modality})`} on a sheet`,
  list: 'List of the pictures',
  why: {
    'burned-in-annotation-yes': 'The file itself says that text is burned in.',
    modality: 'Text in the picture is usual for this kind of image.',
    'secondary-capture': 'A derived picture, often a screenshot.',
    'screen-save': 'A saved screen.',
    'film-digitizer': 'A scanned film, which often bears a name.',
    undecodable: 'The picture content cannot be read here.',
  },
};
