import type { Messages } from '../Messages';
import { say } from './say';

export const desk: Messages['desk'] = {
  label: 'Pictures you need to look at',
  approve: 'OK',
  blackOut: 'Black out',
  leaveOut: 'Leave out',
  large: 'View large',
  together: (n) => `Look at ${say.number(n)} similar ones together`,
  held: 'Until you decide, no copy is made of them.',
  open: (n) =>
    n === 0
      ? 'Every picture has a decision.'
      : `${say.count(n, 'picture', 'pictures')} still ${say.plural(n, 'needs', 'need')} your decision.`,
  keys: 'Arrow keys: choose · Enter: OK, next · B: black out · D: leave out · Space: play, or similar ones together',
  undo: 'Undo',
  hits: (n) => `Text found: ${say.count(n, 'picture', 'pictures')}`,
  rest: (n) => `May contain text: ${say.count(n, 'picture', 'pictures')}`,
  more: (n) => `Show ${say.count(n, 'more picture', 'more pictures')}`,
  series: (n) => `All pictures by series (${say.number(n)})`,
  middle: 'Put a rectangle in the middle',
  told: {
    approved: 'OK. Here is the next picture.',
    'left-out': 'Left out. Here is the next picture.',
    done: 'That was the last one: every picture has a decision.',
    covered: 'Blacked out. Check that nothing can be read any more.',
    draw: 'Draw a rectangle over the text, or put one in the middle and move it with the arrow keys.',
    loading: 'The picture will be here in a moment.',
    unseen: 'You can only approve what can be seen here.',
    small: 'The picture is too small here, or part of it is out of sight. Please view it large.',
    frames: 'Play all the frames first.',
    areas: 'First check where the blacked-out areas are now.',
  },
  divider: {
    show: 'Compare before and after',
    label: 'Dividing line: the original on the left, the clean copy on the right',
    value: (n) => `${say.number(n)} per cent from the left`,
  },
  sheet: {
    blackOut: (n) => `Black out text in ${say.count(n, 'picture', 'pictures')}`,
    roll: 'Show all, one screen after another',
    stop: 'Stop',
    keys: 'Space: show all, one screen after another · B: black out the text found · Enter: confirm those shown · Esc: close',
  },
};
