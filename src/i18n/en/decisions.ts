import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const decisions: Messages['decisions'] = {
  count: (n) => say.count(n, 'decision', 'decisions'),
  none: 'No decision on single fields yet',
  how: 'Open a file below: for every field you can say whether it stays, is removed or is replaced.',
  howComments: 'Free remarks stay in your own record. If there are any, they are listed below.',
  decide: 'Decide',
  change: 'Change',
  about: (field) => `Decide on “${field}”`,
  legend: 'What shall happen to this field?',
  does: { keep: 'stays', remove: 'is removed', replace: 'is replaced' },
  choose: { keep: 'Keep', remove: 'Remove', replace: 'Replace with' },
  value: 'New value',
  valueHint: 'Written as in the file; several values parted by \\.',
  valueBad: 'The value cannot stand in this field like this.',
  reachLegend: 'What shall this hold for?',
  reach: {
    file: () => 'this file only',
    series: (n) => `this series (${countFiles(n)})`,
    all: (n) => `all files (${say.number(n)})`,
    these: (n) => countFiles(n),
  },
  apply: 'Apply',
  cancel: 'Never mind',
  keepHint:
    'What stays may lead to a person. A copy in which something stays against the rule is not marked as cleaned by the standard.',
  mine: 'Your decision:',
  undo: 'Undo',
  undoOf: (field) => `Undo the decision on “${field}”`,
  undoAll: 'Undo all',
  again: 'The decisions hold for the next cleaning.',
};
