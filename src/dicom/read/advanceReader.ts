import type { DataSetReader, Progress, Step } from './DataSetReader';
import { stepInDataSet } from './stepInDataSet';
import { stepInFragments } from './stepInFragments';
import { stepInItems } from './stepInItems';
import { stepInOpaque } from './stepInOpaque';

/** Walks on, element by element, without recursion and without looking back, until bytes are missing or the data set ends. */
export function advanceReader(reader: DataSetReader): Progress {
  for (;;) {
    const step = stepIn(reader);
    if (step !== 'on') return step;
  }
}

function stepIn(reader: DataSetReader): Step {
  switch (reader.frame.kind) {
    case 'data set':
      return stepInDataSet(reader);
    case 'items':
      return stepInItems(reader);
    case 'fragments':
      return stepInFragments(reader);
    case 'opaque':
      return stepInOpaque(reader);
  }
}
