import type { Messages } from '../Messages';
import { say } from './say';

export const templates: Messages['templates'] = {
  take: 'Use the areas you kept',
  keep: (n) => `Keep ${say.plural(n, 'this area', 'these areas')} for pictures from the same device`,
  replace: 'Replace the kept areas by these',
  keepHint:
    'At your next visit this will be offered for pictures of the same size. Only the rectangles are stored, nothing about the person, and only in this browser; in a private window only until it is closed.',
  kept: (n) => `${say.plural(n, 'This area is', 'These areas are')} kept for pictures from the same device.`,
  forgetThese: 'Keep no longer',
  faults: {
    'not-kept':
      'That could not be kept: the browser stores nothing here. For the pictures you have now, your areas hold all the same.',
    'not-forgotten':
      'That could not be deleted. You can do it in the settings of your browser: delete the data of this site there.',
  },
  title: (n) => `Areas kept for blacking out (${say.number(n)})`,
  about:
    'Your browser stored these rectangles because you asked for it. They are offered for pictures of the same size from the same device, and never applied by themselves. They stay until you delete them here.',
  one: (at, areas) => `Template ${say.number(at)}: ${say.count(areas, 'area', 'areas')}`,
  fits: (n) =>
    n === 0 ? 'fits none of your present pictures' : `fits ${say.number(n)} of your present pictures`,
  look: (at) => `Look at the pictures for template ${say.number(at)}`,
  forget: (at) => `Delete template ${say.number(at)}`,
  forgetAll: 'Delete all',
  none: 'No area is kept any more.',
};
