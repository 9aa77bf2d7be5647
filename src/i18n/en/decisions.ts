import type { Messages } from '../Messages';
import { countFiles, say } from './say';

export const decisions: Messages['decisions'] = {
  count: (n) => say.count(n, 'decision', 'decisions'),
  none: 'No decisions about individual fields yet',
  how: 'Open a file. There you can choose for each field: keep, remove or replace.',
  decide: 'Decide',
  change: 'Change',
  about: (field) => `Decide about “${field}”`,
  legend: 'What should happen to this field?',
  does: { keep: 'stays', remove: 'is removed', replace: 'is replaced' },
  choose: { keep: 'Keep', remove: 'Remove', replace: 'Replace with' },
  value: 'New value',
  valueHint: 'Write the value as it should be in the file. Separate several values with \\.',
  valueBad: 'DICOM does not allow this value in this field.',
  reachLegend: 'Which files does this apply to?',
  reach: {
    file: () => 'this file only',
    series: (n) => `this series (${countFiles(n)})`,
    all: (n) => `all files (${say.number(n)})`,
    these: (n) => countFiles(n),
  },
  apply: 'Apply',
  cancel: 'Cancel',
  keepHint:
    'What you keep may reveal who it is about. If you keep something that the standard wants removed, the copy will not be marked as cleaned according to the standard.',
  mine: 'Your decision:',
  undo: 'Undo',
  undoOf: (field) => `Undo the decision about “${field}”`,
  undoAll: 'Undo all',
  again: 'Your decisions apply once you make the copies again.',
};
