import type { Messages } from '../Messages';
import { say } from './say';

export const pixels: Messages['pixels'] = {
  title: 'Pictures that should be looked at',
  about: (n) =>
    `${say.plural(n, '1 picture', `${say.number(n)} pictures`)} may well have text burned into the picture itself, for example your name. In this version Reinschrift can neither look at picture content nor change it. ${say.plural(n, 'It is', 'They are')} therefore held back.`,
  warning:
    'If you release a picture without having looked at it, your name may remain in it. Look at it in a viewing program first.',
  all: (n) => say.plural(n, 'Release this picture anyway', `Release all ${say.number(n)} pictures anyway`),
  accepted: (n, all) => `${say.number(n)} of ${say.number(all)} released`,
  one: (path) => `Release ${path} anyway`,
  list: 'Decide one by one',
  why: {
    'burned-in-annotation-yes': 'The file itself says that text is burned in.',
    modality: 'Text in the picture is usual for this kind of image.',
    'secondary-capture': 'A derived picture, often a screenshot.',
    'screen-save': 'A saved screen.',
    'film-digitizer': 'A scanned film, which often bears a name.',
    undecodable: 'The picture content cannot be read here.',
  },
};
