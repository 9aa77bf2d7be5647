import type { Messages } from '../Messages';
import { say } from './say';

export const templates: Messages['templates'] = {
  take: 'Use your saved areas',
  keep: (n) => `Save ${say.plural(n, 'this area', 'these areas')} for pictures from the same device`,
  replace: 'Replace the saved areas with these',
  keepHint:
    'Next time, Reinschrift will suggest these areas for pictures of the same size. Your browser stores only the rectangles and nothing about the person. In a private window, it forgets them when you close it.',
  kept: (n) => `${say.plural(n, 'This area is', 'These areas are')} saved for pictures from the same device.`,
  forgetThese: 'Forget these areas',
  faults: {
    'not-kept':
      'The browser does not store anything here, so the areas could not be saved. They still apply to the pictures you have open.',
    'not-forgotten':
      'The browser could not delete the areas. You can delete the data of this site in your browser’s settings.',
  },
  title: (n) => `Saved areas to black out (${say.number(n)})`,
  about:
    'Your browser saved these rectangles at your request. Reinschrift suggests them for pictures of the same size from the same device, but never blacks anything out by itself. They stay until you delete them.',
  one: (at, areas) => `Template ${say.number(at)}: ${say.count(areas, 'area', 'areas')}`,
  fits: (n) => (n === 0 ? 'fits none of the open pictures' : `fits ${say.number(n)} of the open pictures`),
  look: (at) => `Look at the pictures for template ${say.number(at)}`,
  forget: (at) => `Delete template ${say.number(at)}`,
  forgetAll: 'Delete all',
  none: 'No more saved areas.',
};
